// The screen through Microsoft's client: what is selected, what people edit, and what the workbook remembers.
import { ExcelDesk } from '../../src/office/excelDesk';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import { Book } from '../../src/standalone/book';
import type { CellsEdited } from '../../src/workbook/desk';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';

let office: LoadedOffice;
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());

const desk = new ExcelDesk();
const block = { row: 3, col: 4, rows: 1, cols: 1 };
const delivered = () => new Promise((later) => setTimeout(later, 30));

function open(...names: string[]): Book {
  const book = new Book();
  for (const name of names) book.addSheet(name);
  office.host.use(book);
  return book;
}

describe('the selected cell', () => {
  test('is told with its sheet, whatever that is called', async () => {
    const book = open('Plan', "Sheet's own (£k)");
    book.sheets[1]!.setValue(3, 1, 'Frailty');
    book.sheets[1]!.setValue(3, 2, 12);
    office.host.select(book.sheets[1]!, { row: 3, col: 4, rows: 2, cols: 2 });
    expect(await desk.selectedCell()).toEqual({ sheet: "Sheet's own (£k)", cell: 'E4', row: ['Frailty', 12] });
  });

  test('is the one that was gone to', async () => {
    open('Plan', 'Actual');
    await desk.select({ sheet: 'Actual', cell: 'K5' });
    expect(await desk.selectedCell()).toEqual({ sheet: 'Actual', cell: 'K5', row: [] });
  });

  test('a sheet that is gone is told, with what to do', async () => {
    open('Plan');
    await expect(desk.select({ sheet: 'Actual', cell: 'K5' })).rejects.toThrow(/"Actual" was renamed or deleted/);
  });

  test('a hidden sheet is told, with what to do', async () => {
    const book = open('Plan', 'Lists');
    book.sheets[1]!.visibility = 'Hidden';
    await expect(desk.select({ sheet: 'Lists', cell: 'A1' })).rejects.toThrow(/"Lists" is hidden. Unhide it/);
  });
});

describe('edits', () => {
  test('are told with their sheet; what we write ourselves is not; and nothing is once stopped', async () => {
    const book = open('Plan', 'Actual');
    const told: CellsEdited[] = [];
    const stop = await desk.onEdited((edit) => told.push(edit));
    office.host.type(book.sheets[1]!, block, '12');
    await delivered();
    expect(told).toEqual([{ sheet: 'Actual', remote: false }]);
    await new ExcelWorkbook().apply([{ kind: 'writeBlock', sheet: 'Plan', row: 0, col: 0, values: [[1]] }]);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('A2').values = [[2]];
      await context.sync();
    });
    await delivered();
    expect(told).toHaveLength(1);
    await stop();
    office.host.type(book.sheets[1]!, block, '13');
    await delivered();
    expect(told).toHaveLength(1);
  });
});

describe('the switch', () => {
  test('is off in a workbook that says nothing of it', async () => {
    open('Plan');
    expect(await desk.keepsUp()).toBe(false);
  });

  test('is remembered by the workbook, which then starts the add-in when it is opened', async () => {
    open('Plan');
    await desk.rememberKeepsUp(true);
    expect(await desk.keepsUp()).toBe(true);
    expect(office.host.remembered.startState).toBe('Background');
    await desk.rememberKeepsUp(false);
    expect(await desk.keepsUp()).toBe(false);
    expect(office.host.remembered.startState).toBe('Inactive');
  });
});
