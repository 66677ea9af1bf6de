// A month of a workbook in Excel, from opening a file to saving it: all that is done with many lines at once.
// Refuses to measure.
import { closeMonth } from '../../src/actions/closeMonth';
import { exportPaper } from '../../src/actions/exportPaper';
import { LastApplied } from '../../src/actions/lastApplied';
import { refresh } from '../../src/actions/refresh';
import { startNextMonth } from '../../src/actions/startNextMonth';
import { undo } from '../../src/actions/undo';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import type { Book } from '../../src/standalone/book';
import { openBook } from '../../src/standalone/openBook';
import { saveBook } from '../../src/standalone/saveBook';
import { EXCEPTIONS_SHEET, REASONS, WORD_COLUMNS } from '../../src/workbook/exceptionWords';
import type { LoadedOffice } from '../../test/host/loadOffice';
import { rowsOf, sheetNamed } from '../../test/support/grid';
import { changeAnActual } from './changeAnActual';

export async function monthsWork({ host }: LoadedOffice, drawn: Book): Promise<void> {
  const book = openBook(saveBook(drawn));
  host.use(book);
  const workbook = new LastApplied(new ExcelWorkbook(), () => undefined);
  await done(refresh(workbook, {}));
  const { edits } = await done(refresh(workbook, {}));
  if (edits.length > 0) throw new Error(`A second refresh makes ${edits.length} edits.`);
  typeWords(book);
  changeAnActual(book, 0.1);
  await done(refresh(workbook, {}));
  changeAnActual(book, 1_000);
  await done(refresh(workbook, {}));
  await done(exportPaper(workbook, { paper: {} }));
  await done(closeMonth(workbook, {}));
  workbook.begin();
  await done(startNextMonth(workbook, {}));
  await done(undo(workbook, workbook.applied, {}));
  saveBook(book);
}

/** Under every heading that asks for words, beside every exception. */
function typeWords(book: Book): void {
  const sheet = sheetNamed(book, EXCEPTIONS_SHEET);
  const rows = rowsOf(sheet);
  const headings = rows.findIndex((cells) => cells.includes(REASONS));
  const columns = WORD_COLUMNS.map(([, heading]) => rows[headings]!.indexOf(heading));
  for (let row = headings + 1; rows[row]?.[0]; row++)
    for (const col of columns) sheet.setValue(row, col, `Agreed in meeting ${row}, ${col}`);
}

async function done<T extends { refused: null } | { refused: object; message: string }>(
  task: Promise<T>,
): Promise<Extract<T, { refused: null }>> {
  const outcome = await task;
  if (outcome.refused) throw new Error((outcome as { message: string }).message);
  return outcome as Extract<T, { refused: null }>;
}
