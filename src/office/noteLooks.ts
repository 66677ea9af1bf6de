// How cells look, cell by cell, as far as an edit is about to change it.
// Refuses to ask for anything else of them: a look costs many bytes a cell.
import { blockAddress } from '../workbook/address';
import type { BlockFormat, FormatBlock } from '../workbook/edit';
import { undoOfLooks } from '../workbook/undoEdits';
import type { Undo } from '../workbook/undoSteps';

type Asked = Excel.CellPropertiesFormatLoadOptions;

export function noteLooks(sheet: Excel.Worksheet, { sheet: name, block, format }: FormatBlock): () => Undo {
  const range = sheet.getRangeByIndexes(block.row, block.col, block.rows, block.cols).untrack();
  const asked = askedFor(format);
  if (format.numberFormat !== undefined) range.load('numberFormat');
  const cells = Object.keys(asked).length > 0 ? range.getCellProperties({ format: asked }) : null;
  return () => {
    const known = new Map<string, BlockFormat>();
    const numberFormats = format.numberFormat === undefined ? null : (range.numberFormat as string[][]);
    const edits = undoOfLooks(name, block, (row, col) => {
      const cell = cells?.value[row]?.[col]?.format ?? {};
      const numberFormat = numberFormats?.[row]?.[col];
      const key = `${numberFormat} ${JSON.stringify(cell)}`;
      const look = known.get(key) ?? lookOf(cell, numberFormat);
      known.set(key, look);
      return look;
    });
    const what = `some of the look of ${blockAddress(block)}`;
    return { edits, lost: areWhole([...known.values()], format) ? [] : [{ sheet: name, what }] };
  };
}

function areWhole(looks: readonly BlockFormat[], format: BlockFormat): boolean {
  const parts = Object.keys(format) as (keyof BlockFormat)[];
  return looks.every((look) => parts.every((part) => look[part] !== undefined));
}

/** Of the lines Excel tells those of all sides or of none. */
function askedFor(format: BlockFormat): Asked {
  const { bold, italic, fontSize, fontName, color, fill, horizontal, vertical, wrap, indent, lineBelow } = format;
  const font = {
    ...(bold !== undefined && { bold: true }),
    ...(italic !== undefined && { italic: true }),
    ...(fontSize !== undefined && { size: true }),
    ...(fontName !== undefined && { name: true }),
    ...(color !== undefined && { color: true }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && { fill: { color: true, pattern: true, tintAndShade: true } }),
    ...(horizontal !== undefined && { horizontalAlignment: true }),
    ...(vertical !== undefined && { verticalAlignment: true }),
    ...(wrap !== undefined && { wrapText: true }),
    ...(indent !== undefined && { indentLevel: true }),
    ...(lineBelow !== undefined && { borders: { color: true, style: true, weight: true } }),
  };
}

/** What an edit cannot say, such as a double line, is left out. */
function lookOf(cell: Excel.CellPropertiesFormat, numberFormat: string | undefined): BlockFormat {
  const { font, fill, borders } = cell;
  const parts: { [Part in keyof BlockFormat]: BlockFormat[Part] | null | undefined } = {
    numberFormat,
    bold: font?.bold,
    italic: font?.italic,
    fontSize: font?.size,
    fontName: font?.name,
    color: font?.color,
    fill: fill && fillOf(fill),
    horizontal: HORIZONTAL.find((word) => word === cell.horizontalAlignment),
    vertical: VERTICAL.find((word) => word === cell.verticalAlignment),
    wrap: cell.wrapText,
    indent: cell.indentLevel,
    lineBelow: borders && lineOf(borders.bottom),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== null));
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

/** A cell without a fill says that it is white; only its tint, which is null, tells (OfficeDev/office-js #4900). */
function fillOf({ color, pattern, tintAndShade }: Excel.CellPropertiesFill): string | undefined {
  if (pattern && pattern !== 'None' && pattern !== 'Solid') return undefined;
  return tintAndShade === null || tintAndShade === undefined ? '' : color;
}

function lineOf(line: Excel.CellBorder | undefined): string | undefined {
  if (!line || line.style === 'None') return '';
  return line.style === 'Continuous' && line.weight === 'Thin' ? line.color : undefined;
}
