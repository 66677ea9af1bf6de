// What getCellProperties and its kin answer: for each cell, column or row what was asked of it, and nothing else.
// Refuses whatever a book cannot tell, so that no code relies on a property that is always the same here.
import { type CellFormat } from '../../../src/standalone/cellFormat';
import { columnPoints } from '../../../src/office/columnWidth';
import { unknownMember } from '../hostError';
import { type RangeSelf } from './range';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './rangeFormat';

/** A property is asked for by `true`, a group of them by what is asked of it. */
type Asked = { [name: string]: Asked | boolean };
type Known = { [name: string]: Known | ((format: CellFormat) => unknown) };

const NO_LINE: Known = { color: () => '', style: () => 'None', weight: () => 'Thin' };

const LINES = {
  bottom: {
    color: ({ lineBelow }: CellFormat) => lineBelow,
    style: ({ lineBelow }: CellFormat) => (lineBelow === '' ? 'None' : 'Continuous'),
    weight: () => 'Thin',
  },
  ...Object.fromEntries(['diagonalDown', 'diagonalUp', 'left', 'right', 'top'].map((side) => [side, NO_LINE])),
};

/** A cell without a fill says that it is white, and only its tint tells; text without a colour of its own is black. */
const FORMAT: Known = {
  fill: {
    color: ({ fill }) => fill || '#FFFFFF',
    pattern: ({ fill }) => (fill === '' ? null : 'Solid'),
    tintAndShade: ({ fill }) => (fill === '' ? null : 0),
  },
  font: {
    bold: ({ bold }) => bold,
    color: ({ color }) => color || '#000000',
    italic: ({ italic }) => italic,
    name: ({ fontName }) => fontName,
    size: ({ fontSize }) => fontSize,
  },
  horizontalAlignment: ({ horizontal }) => horizontal,
  verticalAlignment: ({ vertical }) => vertical,
  wrapText: ({ wrap }) => wrap,
  indentLevel: ({ indent }) => indent,
};

function answer(known: Known, asked: Asked, format: CellFormat): Record<string, unknown> {
  const told = Object.entries(asked).map(([name, deeper]) => {
    const member = known[name];
    if (member === undefined) throw unknownMember(`the cell property "${name}"`);
    return [name, typeof member === 'function' ? member(format) : answer(member, deeper as Asked, format)];
  });
  return Object.fromEntries(told);
}

function answerFormat({ borders, ...asked }: Asked, format: CellFormat): Record<string, unknown> {
  const told = answer(FORMAT, asked, format);
  if (borders === undefined) return told;
  // What is asked of borders is told of each side.
  const sides = Object.fromEntries(Object.keys(LINES).map((side) => [side, borders]));
  return { ...told, borders: answer(LINES, sides, format) };
}

export function cellProperties({ sheet, block }: RangeSelf, asked: unknown): unknown {
  const format = formatAsked(asked);
  return Array.from({ length: block.rows }, (_r, row) =>
    Array.from({ length: block.cols }, (_c, col) => ({
      format: answerFormat(format, sheet.format(block.row + row, block.col + col)),
    })),
  );
}

export function columnProperties({ sheet, block }: RangeSelf, asked: unknown): unknown {
  const hidden = asksHidden(asked, 'columnHidden');
  if (hidden)
    return Array.from({ length: block.cols }, (_, index) => ({ columnHidden: hidesColumn(sheet, block.col + index) }));
  refuseAllBut(formatAsked(asked), ['columnWidth', 'useStandardWidth']);
  return Array.from({ length: block.cols }, (_, index) => {
    const width = sheet.columnWidths.get(block.col + index);
    const columnWidth = columnPoints(width ?? STANDARD_WIDTH);
    return { format: { columnWidth, useStandardWidth: width === undefined } };
  });
}

export function rowProperties({ sheet, block }: RangeSelf, asked: unknown): unknown {
  const hidden = asksHidden(asked, 'rowHidden');
  if (hidden)
    return Array.from({ length: block.rows }, (_, index) => ({ rowHidden: sheet.hiddenRows.has(block.row + index) }));
  refuseAllBut(formatAsked(asked), ['rowHeight', 'useStandardHeight']);
  return Array.from({ length: block.rows }, (_, index) => {
    const height = sheet.rowHeights.get(block.row + index);
    return { format: { rowHeight: height ?? STANDARD_HEIGHT, useStandardHeight: height === undefined } };
  });
}

/** Whether rows or columns are hidden is asked alone. */
function asksHidden(asked: unknown, name: string): boolean {
  return Object.keys(asked as Asked).join() === name && (asked as Asked)[name] === true;
}

export function hidesColumn({ hiddenColumns }: RangeSelf['sheet'], col: number): boolean {
  return hiddenColumns.some(({ first, last }) => first <= col && col <= last);
}

/** All, none, or null where it is some. */
export function allOrNone(count: number, isHidden: (index: number) => boolean): boolean | null {
  const hidden = Array.from({ length: count }, (_, index) => isHidden(index));
  return hidden.every((each) => each === hidden[0]) ? hidden[0]! : null;
}

function formatAsked(asked: unknown): Asked {
  const { format, ...others } = asked as Asked;
  refuseAllBut(others, []);
  return format as Asked;
}

function refuseAllBut(asked: Asked, known: readonly string[]): void {
  const unknown = Object.keys(asked).find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownMember(`the property "${unknown}"`);
}
