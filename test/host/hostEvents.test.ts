import { Book } from '../../src/standalone/book';
import { loadOffice, type LoadedOffice } from './loadOffice';

let office: LoadedOffice;
let told: string[] = [];

beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());

const block = { row: 1, col: 1, rows: 1, cols: 1 };

let handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];

/** A fresh workbook of one sheet, with every event that comes noted down. */
async function listen() {
  const book = new Book();
  const sheet = book.addSheet('Schemes');
  office.host.use(book);
  told = [];
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    handlers = [
      worksheets.onChanged.add(async (event) => void told.push(changeAsText(event))),
      worksheets.onSelectionChanged.add(async ({ address }) => void told.push(`selected ${address}`)),
    ];
    await context.sync();
  });
  return sheet;
}

/** @param event only one of a single cell has details. */
function changeAsText({ address, triggerSource, details }: Excel.WorksheetChangedEventArgs): string {
  const values = (details as Excel.ChangedEventDetail | undefined) ?? { valueBefore: '-', valueAfter: '-' };
  return `${address} by ${triggerSource}: "${values.valueBefore}" to "${values.valueAfter}"`;
}

/** The client would go on calling them in every later test. */
afterEach(async () => {
  const [first] = handlers;
  if (!first) return;
  await office.Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
  handlers = [];
});

const delivered = () => new Promise((later) => setTimeout(later, 20));

test('a cell that a user types into is told of, with its value before and after', async () => {
  const sheet = await listen();
  office.host.type(sheet, block, '12,407');
  await delivered();
  expect(told).toEqual(['B2 by Unknown: "" to "12407"']);
  expect(sheet.format(1, 1).numberFormat).toBe('#,##0');
});

test('what the add-in writes itself is told of as its own', async () => {
  await listen();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Schemes').getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await delivered();
  expect(told).toEqual(['A1:B2 by ThisLocalAddin: "-" to "-"']);
});

test('nobody is told of anything while events are off', async () => {
  const sheet = await listen();
  await office.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Schemes').getRange('A1').values = [[1]];
    await context.sync();
  });
  office.host.type(sheet, block, '2');
  await delivered();
  expect(told).toEqual([]);
});

test('a selection is told of, whoever makes it, and is what the add-in is given', async () => {
  const sheet = await listen();
  office.host.select(sheet, { row: 2, col: 0, rows: 2, cols: 3 });
  await office.Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    await context.sync();
    expect(selected.address).toBe('Schemes!A3:C4');
    context.workbook.worksheets.getItem('Schemes').getRange('D1').select();
    await context.sync();
  });
  await delivered();
  expect(told).toEqual(['selected A3:C4', 'selected D1']);
});

test('each runtime switches its own events off, and another still hears of what it writes', async () => {
  await listen();
  const ribbon = office.host.connect({ tell: () => undefined, tellSelection: () => undefined });
  ribbon.eventsEnabled = false;
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Schemes').getRange('A1').values = [[1]];
    await context.sync();
  });
  office.host.disconnect(ribbon);
  await delivered();
  expect(told).toHaveLength(1);
});

test('a user is refused a protected sheet', async () => {
  const sheet = await listen();
  sheet.protected = true;
  expect(() => office.host.type(sheet, block, '1')).toThrow('is protected');
});

test("the client tells of Office's theme", () => {
  expect(office.Office.context.officeTheme).toMatchObject({
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#262626',
  });
});
