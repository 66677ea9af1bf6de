// Sheets as rows of values, the warnings that a check of them raises, and one cell of them typed over.
// Refuses to know which contradiction is planted there.
import { check } from '../../src/actions/check';
import { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import type { CellValue } from '../../src/workbook/snapshot';

export type Sheets = Record<string, CellValue[][]>;
/** The code that must be told, then sheet, zero-based row and column, and what is typed there. */
export type Planted = [code: string, sheet: string, row: number, col: number, value: CellValue];

export async function warnings(sheets: Sheets): Promise<string[]> {
  const book = new Book();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((value, col) => (value === '' ? undefined : sheet.setValue(row, col, value))),
    );
  }
  const outcome = await check(new FileWorkbook(book), {});
  if (outcome.refused) throw new Error(outcome.message);
  return outcome.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
}

export function withPlanted(sheets: Sheets, [, sheet, row, col, value]: Planted): Sheets {
  const rows = sheets[sheet]!.map((cells) => [...cells]);
  rows[row]![col] = value;
  return { ...sheets, [sheet]: rows };
}
