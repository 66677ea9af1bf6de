// One cell as the grid draws it: its text, and its look with what conditional formats add.
// Refuses to know where the cell is.
import { type CellFormat } from '../../src/standalone/cellFormat';
import { type CellValue } from '../../src/workbook/snapshot';
import { displayText } from '../host/objects/displayText';
import { type GridCell } from './gridTypes';
import { type Effect } from './ruleEffect';

const HORIZONTAL = { Center: 0, Left: 1, Right: 2 };
const VERTICAL = { Center: 0, Top: 1, Bottom: 2 };
/** The grid knows no indent; Excel's steps are about as wide. */
const INDENT = '\u00a0\u00a0\u00a0';

/** Null for a cell of which there is nothing to see. */
export function gridCell(value: CellValue, format: CellFormat, effect: Effect): GridCell | null {
  const fill = effect.fill ?? format.fill;
  if (value === '' && fill === '') return null;
  const font = fontOf(format, effect);
  return {
    ...font,
    ...(value === '' ? {} : contents(value, format, font)),
    ...(fill === '' ? {} : { bg: fill }),
    vt: VERTICAL[format.vertical],
    // A text that does not wrap runs on over empty cells.
    tb: format.wrap ? '2' : '1',
  };
}

function fontOf(format: CellFormat, effect: Effect): GridCell {
  return {
    bl: (effect.bold ?? format.bold) ? 1 : 0,
    it: format.italic ? 1 : 0,
    fs: format.fontSize,
    // Carlito is as wide as Calibri, where that is missing; a name of two words the grid takes only alone.
    ff: format.fontName.includes(' ') ? format.fontName : `${format.fontName},Carlito`,
    fc: effect.color ?? (format.color || '#000000'),
  };
}

/** The grid breaks lines only in texts that it takes for pieces of different looks. */
function contents(value: CellValue, format: CellFormat, font: GridCell): GridCell {
  const m = INDENT.repeat(format.indent) + displayText(value, format);
  const type = typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : 's';
  const ct = m.includes('\n') ? { t: 'inlineStr', s: [{ ...font, v: m }] } : { t: type };
  return { v: value, m, ct: { fa: format.numberFormat, ...ct }, ht: horizontal(value, format) };
}

function horizontal(value: CellValue, { horizontal: wanted }: CellFormat): number {
  if (wanted !== 'General') return HORIZONTAL[wanted];
  return typeof value === 'number'
    ? HORIZONTAL.Right
    : typeof value === 'boolean'
      ? HORIZONTAL.Center
      : HORIZONTAL.Left;
}
