// A new PMO workbook is the same through Excel's client and straight into a file, and can be taken back both ways.
import { createPmoWorkbook } from '../../src/actions/createPmoWorkbook';
import { LastApplied } from '../../src/actions/lastApplied';
import { undo } from '../../src/actions/undo';
import { periodOf } from '../../src/domain/period';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import type { Workbook } from '../../src/workbook/workbook';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';
import { bookAsText } from '../support/bookAsText';
import { comparable } from '../support/takenBack';

let office: LoadedOffice;
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());

const JULY = periodOf({ year: 2026, month: 7 });

function notes(): Book {
  const book = new Book();
  book.addSheet('Notes').setValue(0, 0, 'Please fill in');
  return book;
}

test('the same book comes of Excel and of a file', async () => {
  const [throughExcel, straight] = [notes(), notes()];
  office.host.use(throughExcel);
  await createPmoWorkbook(new ExcelWorkbook(), JULY);
  await createPmoWorkbook(new FileWorkbook(straight), JULY);
  expect(bookAsText(throughExcel)).toBe(bookAsText(straight));
  expect(straight.sheets.map(({ name, tables }) => [name, ...tables.map((table) => table.name)])).toEqual([
    ['Notes'],
    ['Start here'],
    ['Programmes', 'Programmes_2026_27'],
    ['Schemes', 'Schemes_2026_27'],
    ['Monthly plan', 'Monthly_plan_2026_27'],
    ['Monthly actual', 'Monthly_actual_2026_27'],
    ['Milestones', 'Milestones_2026_27'],
    ['Risks', 'Risks_2026_27'],
    ['Change control', 'Change_control_2026_27'],
    ['Activity', 'Activity_2026_27'],
    ['Settings'],
  ]);
});

async function takenBack(workbook: Workbook): Promise<string> {
  const remembering = new LastApplied(workbook, () => undefined);
  remembering.begin();
  await createPmoWorkbook(remembering, JULY);
  return (await undo(remembering, remembering.applied, {})).message;
}

test('is taken back whole, through Excel and in a file', async () => {
  const [throughExcel, straight] = [notes(), notes()];
  const before = comparable(straight);
  office.host.use(throughExcel);
  const told = 'Undone: 0 cells put back, 10 sheets taken away.';
  expect([await takenBack(new ExcelWorkbook()), comparable(throughExcel)]).toEqual([told, before]);
  expect([await takenBack(new FileWorkbook(straight)), comparable(straight)]).toEqual([told, before]);
});

test('a sheet that somebody has begun to fill in stays when the rest is taken back', async () => {
  const book = notes();
  const remembering = new LastApplied(new FileWorkbook(book), () => undefined);
  remembering.begin();
  await createPmoWorkbook(remembering, JULY);
  book.sheet('Milestones')?.setValue(5, 2, 'Business case agreed');
  const { message } = await undo(remembering, remembering.applied, {});
  expect(book.sheets.map(({ name }) => name)).toEqual(['Notes', 'Milestones']);
  expect(message).toContain('"Milestones" has been edited since it was added, and was left');
});

test('a Settings sheet that is there stays the one that counts', async () => {
  const book = notes();
  book.addSheet('PMO settings').setValue(0, 0, 'Setting');
  await createPmoWorkbook(new FileWorkbook(book), JULY);
  expect(book.sheet('Settings')).toBeUndefined();
});
