// A book from a file as the workbook that the rest of the product speaks to.
// Knows the interface and the book; knows neither the file format nor what the figures mean.
import { blockAddress } from '../workbook/address';
import type { Block, Edit, WriteBlock } from '../workbook/edit';
import { chartsOfOurs } from '../workbook/signatures';
import { RULE_SIGNATURE } from '../workbook/signatures';
import {
  type CellValue,
  EMPTY_FORMULA,
  type HiddenLines,
  type OwnRule,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import type { Undo } from '../workbook/undoSteps';
import { MARK_PROPERTY, type Workbook } from '../workbook/workbook';
import { applyToBook } from './applyToBook';
import type { Book, BookSheet } from './book';
import { isDateFormat } from './xlsx/builtInNumberFormats';
import { WorkbookFileError } from './workbookFileError';

/** Days between the two ways of counting: 1 January 1904 is day 1462 of the one and day 0 of the other. */
const DAYS_TO_1904 = 1462;

export class FileWorkbook implements Workbook {
  constructor(readonly book: Book) {}

  read(): Promise<WorkbookSnapshot> {
    const { sheets, structureProtected, date1904 } = this.book;
    return new Promise((resolve) => {
      const blocks = usedBlocks(sheets);
      const shift = date1904 ? DAYS_TO_1904 : 0;
      resolve({ sheets: sheets.map((sheet, index) => readSheet(sheet, blocks[index]!, shift)), structureProtected });
    });
  }

  apply(edits: readonly Edit[]): Promise<Undo> {
    return new Promise((resolve) => {
      const undo = applyToBook(this.book, edits);
      if (this.book.date1904) for (const edit of edits) if (edit.kind === 'writeBlock') backTo1904(this.book, edit);
      resolve(undo);
    });
  }
}

function readSheet(sheet: BookSheet, block: Block, shift: number): SheetSnapshot {
  const mark = sheet.properties.get(MARK_PROPERTY) ?? null;
  const values = Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.cols }, (_, col) => readValue(sheet, block.row + row, block.col + col, shift)),
  );
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    mark,
    top: block.row,
    left: block.col,
    values,
    ownRules: mark === null ? [] : ownRules(sheet),
    ownCharts: mark === null ? [] : chartsOfOurs(sheet.charts.map(({ name }) => name)),
    hidden: hiddenIn(sheet, block),
  };
}

function hiddenIn({ hiddenRows, hiddenColumns, filters }: BookSheet, { row, col, rows, cols }: Block): HiddenLines {
  const isHidden = (at: number) => hiddenColumns.some(({ first, last }) => first <= at && at <= last);
  return {
    rows: [...hiddenRows].filter((at) => at >= row && at < row + rows).sort((one, other) => one - other),
    cols: Array.from({ length: cols }, (_, index) => col + index).filter(isHidden),
    isFiltered: filters.some(({ isFiltering }) => isFiltering),
  };
}

/** Far more than anybody keeps, blanks between values included, and about as many as fit into the memory. */
const MOST_CELLS = 20_000_000;

/** One stray value in the last corner of a sheet would make it a rectangle of thousands of millions of cells. */
function usedBlocks(sheets: readonly BookSheet[]): Block[] {
  let cells = 0;
  return sheets.map((sheet) => {
    const block = sheet.usedBlock() ?? { row: 0, col: 0, rows: 0, cols: 0 };
    cells += block.rows * block.cols;
    if (cells > MOST_CELLS) throw endless(sheet.name, block);
    return block;
  });
}

function endless(sheet: string, block: Block): WorkbookFileError {
  const most = MOST_CELLS.toLocaleString('en-GB');
  return new WorkbookFileError(
    `This workbook is too large to read: up to the sheet "${sheet}", whose values reach over ${blockAddress(block)}, ` +
      `its sheets reach over more than ${most} cells. Is there a stray value?`,
  );
}

/** Readers always get days as counted from 1900. */
function readValue(sheet: BookSheet, row: number, col: number, shift: number): CellValue {
  const value = sheet.value(row, col);
  if (value === '' && sheet.formula(row, col) !== null) return EMPTY_FORMULA;
  if (shift === 0 || typeof value !== 'number') return value;
  return isDateFormat(sheet.format(row, col).numberFormat) ? value + shift : value;
}

function ownRules(sheet: BookSheet): OwnRule[] {
  return sheet.rules.flatMap(({ id, rule, formula = rule?.formula }) =>
    formula?.includes(RULE_SIGNATURE) ? [{ id, formula }] : [],
  );
}

/** Writers write days as counted from 1900, and the format that makes a number a day may come after it. */
function backTo1904(book: Book, edit: WriteBlock): void {
  const sheet = book.sheet(edit.sheet);
  edit.values.forEach((cells, row) =>
    cells.forEach((value, col) => {
      const [y, x] = [edit.row + row, edit.col + col];
      if (typeof value === 'number' && sheet && isDateFormat(sheet.format(y, x).numberFormat))
        sheet.setValue(y, x, value - DAYS_TO_1904);
    }),
  );
}
