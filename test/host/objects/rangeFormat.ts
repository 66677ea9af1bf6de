// How the cells of a range look, as far as a book can hold it.
// Refuses what a book cannot hold (underlines, patterns, row heights), so that no test believes in a lost setting.
import { type BlockFormat } from '../../../src/workbook/edit';
import { type CellFormat } from '../../../src/standalone/cellFormat';
import { columnPoints, columnCharacters } from '../../../src/office/columnWidth';
import { asBoolean, asColour, asNumber, asText, oneOf } from '../hostError';
import { type Kind, nodeOf } from '../hostNode';
import { bordersNode } from './borders';
import { type RangeSelf } from './range';
import { forEachCell, refuseIfProtected } from './rangeCells';

/** Points. */
export const STANDARD_HEIGHT = 15;
/** Excel's standard column, in characters of Calibri 11. */
export const STANDARD_WIDTH = 8.43;

export function changeFormat(self: RangeSelf, change: BlockFormat): void {
  refuseIfProtected(self.sheet);
  forEachCell(self, (row, col) => self.sheet.changeFormat(row, col, change));
}

/** A property that differs between the cells of a range reads as null. */
function shared<K extends keyof CellFormat>(self: RangeSelf, name: K): CellFormat[K] | null {
  const seen = new Set<CellFormat[K]>();
  forEachCell(self, (row, col) => seen.add(self.sheet.format(row, col)[name]));
  return seen.size === 1 ? [...seen][0]! : null;
}

const FONT: Kind<RangeSelf> = {
  name: 'RangeFont',
  reads: {
    name: (self) => shared(self, 'fontName'),
    size: (self) => shared(self, 'fontSize'),
    bold: (self) => shared(self, 'bold'),
    italic: (self) => shared(self, 'italic'),
    color: (self) => shared(self, 'color') || '#000000',
  },
  writes: {
    name: (self, value) => changeFormat(self, { fontName: asText(value) }),
    size: (self, value) => changeFormat(self, { fontSize: asNumber(value) }),
    bold: (self, value) => changeFormat(self, { bold: asBoolean(value) }),
    italic: (self, value) => changeFormat(self, { italic: asBoolean(value) }),
    color: (self, value) => changeFormat(self, { color: asColour(value) }),
  },
};

const FILL: Kind<RangeSelf> = {
  name: 'RangeFill',
  reads: { color: (self) => shared(self, 'fill') || '#FFFFFF' },
  writes: { color: (self, value) => changeFormat(self, { fill: asColour(value) }) },
  methods: {
    clear: (self) => {
      changeFormat(self, { fill: '' });
      return null;
    },
  },
};

const FORMAT: Kind<RangeSelf> = {
  name: 'RangeFormat',
  reads: {
    horizontalAlignment: (self) => shared(self, 'horizontal'),
    verticalAlignment: (self) => shared(self, 'vertical'),
    wrapText: (self) => shared(self, 'wrap'),
    indentLevel: (self) => shared(self, 'indent'),
    columnWidth,
    rowHeight,
  },
  writes: {
    horizontalAlignment: (self, value) =>
      changeFormat(self, { horizontal: oneOf(value, ['General', 'Left', 'Center', 'Right'], 'horizontalAlignment') }),
    verticalAlignment: (self, value) =>
      changeFormat(self, { vertical: oneOf(value, ['Top', 'Center', 'Bottom'], 'verticalAlignment') }),
    wrapText: (self, value) => changeFormat(self, { wrap: asBoolean(value) }),
    indentLevel: (self, value) => changeFormat(self, { indent: asNumber(value) }),
    columnWidth: setColumnWidth,
    rowHeight: setRowHeight,
    useStandardWidth: (self, value) => {
      if (asBoolean(value)) forEachColumn(self, (col) => self.sheet.columnWidths.delete(col));
    },
    useStandardHeight: (self, value) => {
      if (asBoolean(value)) forEachRow(self, (row) => self.sheet.setRowHeight(row, null));
    },
  },
  links: {
    font: (self) => nodeOf(FONT, self),
    fill: (self) => nodeOf(FILL, self),
    borders: (self) => bordersNode(self),
  },
};

function columnWidth({ sheet, block }: RangeSelf): number | null {
  const widths = Array.from({ length: block.cols }, (_, index) => sheet.columnWidths.get(block.col + index));
  const points = new Set(widths.map((width) => columnPoints(width ?? STANDARD_WIDTH)));
  return points.size === 1 ? [...points][0]! : null;
}

function setColumnWidth(self: RangeSelf, value: unknown): void {
  const width = columnCharacters(asNumber(value));
  forEachColumn(self, (col) => self.sheet.columnWidths.set(col, width));
}

function forEachColumn({ sheet, block }: RangeSelf, change: (col: number) => void): void {
  refuseIfProtected(sheet);
  for (let col = block.col; col < block.col + block.cols; col++) change(col);
  sheet.changed.add('widths');
}

function rowHeight({ sheet, block }: RangeSelf): number | null {
  const heights = Array.from(
    { length: block.rows },
    (_, index) => sheet.rowHeights.get(block.row + index) ?? STANDARD_HEIGHT,
  );
  return new Set(heights).size === 1 ? heights[0]! : null;
}

function setRowHeight(self: RangeSelf, value: unknown): void {
  const height = asNumber(value);
  forEachRow(self, (row) => self.sheet.setRowHeight(row, height));
}

function forEachRow({ sheet, block }: RangeSelf, change: (row: number) => void): void {
  refuseIfProtected(sheet);
  for (let row = block.row; row < block.row + block.rows; row++) change(row);
}

export const rangeFormatNode = (self: RangeSelf) => nodeOf(FORMAT, self);
