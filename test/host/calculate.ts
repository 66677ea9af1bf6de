// Works out the few formulas that a new PMO workbook has, so that a sheet shows what Excel would show.
// Refuses every other formula: the host is no spreadsheet.
import { type Book, type BookSheet, type BookTable } from '../../src/standalone/book';
import { type CellValue } from '../../src/workbook/snapshot';

/** Null for a formula that is not known here. */
export function calculate(book: Book, sheet: BookSheet, row: number, formula: string): CellValue | null {
  const counted = /^COUNTA\((\w+)\[([^\]]+)\]\)$/.exec(formula);
  if (counted) return countFilled(book, counted[1]!, counted[2]!);
  const worked = /^IF\(COUNT\((\w+\[\[#This Row\],\[[^\]]+\]:\[[^\]]+\]\])\)<(\d),"",(SUM|PRODUCT)\(\1\)\)$/.exec(
    formula,
  );
  if (!worked) return null;
  const numbers = numbersIn(book, sheet, row, worked[1]!);
  if (numbers === null) return null;
  if (numbers.length < Number(worked[2])) return '';
  return worked[3] === 'SUM' ? numbers.reduce((a, b) => a + b, 0) : numbers.reduce((a, b) => a * b, 1);
}

/** Cells change, and so does what formulas give; only books with tables have any that are known here. */
export function recalculate(book: Book): void {
  if (book.sheets.every(({ tables }) => tables.length === 0)) return;
  for (const sheet of book.sheets)
    sheet.rows.forEach((cells, row) =>
      cells?.formulas?.forEach((_, col) => {
        const formula = sheet.formula(row, col) ?? '';
        const value = calculate(book, sheet, row, formula);
        if (value === null || value === sheet.value(row, col)) return;
        sheet.setFormula(row, col, formula, value);
      }),
    );
}

function countFilled(book: Book, name: string, heading: string): number | null {
  const found = tableNamed(book, name);
  const col = found && columnOf(found.sheet, found.table, heading);
  if (!found || col === null) return null;
  const { row, rows } = found.table.block;
  return Array.from({ length: rows - 1 }, (_, below) => found.sheet.value(row + 1 + below, col)).filter((v) => v !== '')
    .length;
}

function numbersIn(book: Book, sheet: BookSheet, row: number, reference: string): number[] | null {
  const [, name = '', from = '', to = ''] = /^(\w+)\[\[#This Row\],\[([^\]]+)\]:\[([^\]]+)\]\]$/.exec(reference) ?? [];
  const found = tableNamed(book, name);
  if (found?.sheet !== sheet) return null;
  const [first, last] = [columnOf(sheet, found.table, from), columnOf(sheet, found.table, to)];
  if (first === null || last === null) return null;
  const values = Array.from({ length: last - first + 1 }, (_, index) => sheet.value(row, first + index));
  return values.filter((value) => typeof value === 'number');
}

function tableNamed(book: Book, name: string): { sheet: BookSheet; table: BookTable } | null {
  for (const sheet of book.sheets)
    for (const table of sheet.tables) if (table.name.toLowerCase() === name.toLowerCase()) return { sheet, table };
  return null;
}

function columnOf(sheet: BookSheet, { block }: BookTable, heading: string): number | null {
  const headings = Array.from({ length: block.cols }, (_, index) => sheet.value(block.row, block.col + index));
  const index = headings.indexOf(heading);
  return index < 0 ? null : block.col + index;
}
