// A rectangle of cells: its values, formulas and number formats, and the ways to other rectangles.
// Refuses to know what typed text turns into (coerceInput) and how cells look (rangeFormat).
import { blockAddress, parseBlock, withoutSheet } from '../../../src/workbook/address';
import { type Block } from '../../../src/workbook/edit';
import { type BookSheet } from '../../../src/standalone/book';
import { valueType } from '../coerceInput';
import { asNumber, HostError, invalidArgument } from '../hostError';
import { moveSelection } from '../hostEvents';
import { type HostNode, isNode, type Kind, nodeOf, nothing } from '../hostNode';
import { type HostState } from '../hostState';
import { allOrNone, cellProperties, columnProperties, hidesColumn, rowProperties } from './cellProperties';
import { clearRange } from './clearRange';
import { conditionalFormatsNode } from './conditionalFormats';
import { dataValidationNode } from './dataValidation';
import { displayText } from './displayText';
import { rangeFormatNode } from './rangeFormat';
import { refuseWholeSheet, usedBlock, usedWithin, writeFormats, writeInputs } from './rangeCells';
import { worksheetNode } from './worksheet';

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export interface RangeSelf {
  state: HostState;
  sheet: BookSheet;
  block: Block;
}

const RANGE: Kind<RangeSelf> = {
  name: 'Range',
  reads: {
    address: ({ sheet, block }) => sheetAddress(sheet, block),
    rowIndex: ({ block }) => block.row,
    columnIndex: ({ block }) => block.col,
    rowCount: ({ block }) => block.rows,
    columnCount: ({ block }) => block.cols,
    rowHidden: ({ sheet, block }) => allOrNone(block.rows, (row) => sheet.hiddenRows.has(block.row + row)),
    columnHidden: ({ sheet, block }) => allOrNone(block.cols, (col) => hidesColumn(sheet, block.col + col)),
    cellCount: ({ block }) => block.rows * block.cols,
    values: (self) => grid(self, (sheet, row, col) => sheet.value(row, col)),
    formulas: (self) => grid(self, formulaOrValue),
    text: (self) => grid(self, (sheet, row, col) => displayText(sheet.value(row, col), sheet.format(row, col))),
    numberFormat: (self) => grid(self, (sheet, row, col) => sheet.format(row, col).numberFormat),
    valueTypes: (self) => grid(self, (sheet, row, col) => valueType(sheet.value(row, col))),
  },
  writes: {
    values: (self, value) => writeInputs(self, value),
    formulas: (self, value) => writeInputs(self, value),
    numberFormat: (self, value) => writeFormats(self, value),
  },
  links: {
    format: (self) => rangeFormatNode(self),
    conditionalFormats: (self) => conditionalFormatsNode(self),
    dataValidation: (self) => dataValidationNode(self),
    worksheet: ({ state, sheet }) => worksheetNode(state, sheet),
  },
  methods: {
    getCell: (self, [row, col]) => part(self, asNumber(row), asNumber(col), 1, 1),
    getRow: (self, [row]) => part(self, asNumber(row), 0, 1, self.block.cols),
    getColumn: (self, [col]) => part(self, 0, asNumber(col), self.block.rows, 1),
    getEntireRow: ({ state, sheet, block }) =>
      rangeNode(state, sheet, { row: block.row, col: 0, rows: block.rows, cols: SHEET_COLUMNS }),
    getLastRow: (self) => part(self, self.block.rows - 1, 0, 1, self.block.cols),
    getOffsetRange: (self, [rows, cols]) =>
      part(self, asNumber(rows), asNumber(cols), self.block.rows, self.block.cols),
    getResizedRange: (self, [rows, cols]) =>
      part(self, 0, 0, self.block.rows + asNumber(rows), self.block.cols + asNumber(cols)),
    getBoundingRect: boundingRect,
    getUsedRangeOrNullObject: ({ state, sheet, block }, [valuesOnly]) => {
      const used = usedWithin(sheet, block, valuesOnly === true);
      return used && rangeNode(state, sheet, used);
    },
    getCellProperties: (self, [asked]) => cellProperties(self, asked),
    getColumnProperties: (self, [asked]) => columnProperties(self, asked),
    getRowProperties: (self, [asked]) => rowProperties(self, asked),
    clear: (self, [applyTo]) => clearRange(self, applyTo),
    select: ({ state, sheet, block }) => {
      moveSelection(state, sheet, block);
      return null;
    },
    calculate: nothing,
    _ValidateArraySize: ({ block }, [rows, cols]) => {
      if (rows !== block.rows || cols !== block.cols) throw wrongSize();
      return null;
    },
  },
};

export function rangeNode(state: HostState, sheet: BookSheet, block: Block): HostNode {
  const { row, col, rows, cols } = block;
  const fits = row >= 0 && col >= 0 && rows > 0 && cols > 0 && row + rows <= SHEET_ROWS && col + cols <= SHEET_COLUMNS;
  if (!fits) throw invalidArgument(`There are no cells at row ${row}, column ${col}, ${rows} by ${cols}.`);
  return nodeOf(RANGE, { state, sheet, block });
}

export const wrongSize = () =>
  new HostError('InvalidArgument', 'The number of rows or columns in the array does not match the range.');

/** The block of a range handed over as an argument. */
export function blockOf(value: unknown): Block {
  if (isNode(value) && value.kind === 'Range') return (value.self as RangeSelf).block;
  if (typeof value === 'string') return parseBlock(withoutSheet(value));
  throw invalidArgument('Not a range.');
}

export function usedRangeNode(state: HostState, sheet: BookSheet, valuesOnly: boolean): HostNode | null {
  const block = usedBlock(sheet, valuesOnly);
  return block && rangeNode(state, sheet, block);
}

/** As Excel writes it: quoted where the name needs it. */
export function sheetAddress(sheet: BookSheet, block: Block): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet.name);
  const name = plain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${blockAddress(block)}`;
}

function part({ state, sheet, block }: RangeSelf, row: number, col: number, rows: number, cols: number): HostNode {
  return rangeNode(state, sheet, { row: block.row + row, col: block.col + col, rows, cols });
}

function boundingRect({ state, sheet, block }: RangeSelf, [other]: readonly unknown[]): HostNode {
  const second = blockOf(other);
  const row = Math.min(block.row, second.row);
  const col = Math.min(block.col, second.col);
  const rows = Math.max(block.row + block.rows, second.row + second.rows) - row;
  const cols = Math.max(block.col + block.cols, second.col + second.cols) - col;
  return rangeNode(state, sheet, { row, col, rows, cols });
}

function grid<V>(self: RangeSelf, cell: (sheet: BookSheet, row: number, col: number) => V): V[][] {
  refuseWholeSheet(self);
  const { sheet, block } = self;
  return Array.from({ length: block.rows }, (_r, row) =>
    Array.from({ length: block.cols }, (_c, col) => cell(sheet, block.row + row, block.col + col)),
  );
}

function formulaOrValue(sheet: BookSheet, row: number, col: number) {
  const formula = sheet.formula(row, col);
  return formula === null ? sheet.value(row, col) : `=${formula}`;
}
