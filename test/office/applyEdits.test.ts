import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import { Book } from '../../src/standalone/book';
import type { Edit, SheetChart } from '../../src/workbook/edit';
import { BODY } from '../../src/workbook/look';
import type { CellValue } from '../../src/workbook/snapshot';
import { HostError } from '../host/hostError';
import { comparable } from '../support/takenBack';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';

let office: LoadedOffice;
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());

const apply = (edits: Edit[]) => new ExcelWorkbook().apply(edits);

function emptyBook(): Book {
  const book = new Book();
  book.addSheet('Schemes');
  return book;
}

function block(rows: number, cols: number, text = 'Scheme'): Edit {
  const values = Array.from({ length: rows }, (_r, row) =>
    Array.from({ length: cols }, (_c, col): CellValue => (col === 0 ? `${text} ${row}` : row + col / 4)),
  );
  return { kind: 'writeBlock', sheet: 'Schemes', row: 0, col: 0, values };
}

test.each([
  ['a small block', 3, 4],
  ['2,000 rows of 20 columns', 2000, 20],
])('%s is written in one round trip', async (what, rows, cols) => {
  const book = emptyBook();
  office.host.use(book);
  await apply([block(rows, cols), { kind: 'freezePanes', sheet: 'Schemes', rows: 1, cols: 0 }]);
  const { syncs } = office.host;
  console.log(
    `Writing ${what}: ${syncs.map((sync) => `${sync.requestBytes} B, ${sync.actions.length} actions`).join('; ')}`,
  );
  expect(syncs).toHaveLength(1);
  expect(book.sheets[0]!.value(rows - 1, 1)).toBe(rows - 1 + 0.25);
});

test('no edits ask nothing of Excel', async () => {
  office.host.use(emptyBook());
  await apply([]);
  expect(office.host.syncs).toHaveLength(0);
});

test('nobody is told of our writing: events are off before the first edit and on after the last', async () => {
  office.host.use(emptyBook());
  await apply([block(1, 1)]);
  const { actions } = office.host.syncs[0]!;
  const [off, on] = [actions.indexOf('SetProperty EnableEvents'), actions.lastIndexOf('SetProperty EnableEvents')];
  const write = actions.indexOf('SetProperty Values');
  expect(off).toBeLessThan(write);
  expect(on).toBeGreaterThan(write);
  expect(office.host.remembered.eventsEnabled).toBe(true);
});

test('events are on again after a failure half-way, and the failure is told', async () => {
  office.host.use(emptyBook(), {
    failAt: (request, action) =>
      request === 1 && action === 12 ? new HostError('GeneralException', 'Power cut') : null,
  });
  await expect(apply([block(2, 2), block(2, 2)])).rejects.toMatchObject({
    name: 'HostProblem',
    code: 'GeneralException',
  });
  expect(office.host.remembered.eventsEnabled).toBe(true);
  expect(office.host.syncs).toHaveLength(2);
});

test('edits too large for one request are written in several, each under the limit, in order', async () => {
  const book = emptyBook();
  office.host.use(book);
  await apply([block(6000, 40, 'First'), block(9000, 40, 'A scheme with a rather longer name')]);
  const { syncs } = office.host;
  console.log(`Writing 600,000 cells: ${syncs.map((sync) => sync.requestBytes).join(' B, ')} B`);
  expect(syncs.length).toBeGreaterThan(1);
  expect(Math.max(...syncs.map((sync) => sync.requestBytes))).toBeLessThan(5 * 1024 * 1024);
  expect(book.sheets[0]!.value(5999, 0)).toBe('A scheme with a rather longer name 5999');
  expect(book.sheets[0]!.value(8999, 39)).toBe(8999 + 39 / 4);
  expect(office.host.remembered.eventsEnabled).toBe(true);
});

test.each([
  [1, 1],
  [400, 1],
  [2000, 8],
])('%i charts replace as many in %i requests, each under the limit', async (count, requests) => {
  const book = chartedBook(count);
  office.host.use(book);
  const remove = book.sheets[0]!.charts.map(({ name }) => name);
  await apply([{ kind: 'setCharts', sheet: 'Schemes', remove, add: remove.map(chartCalled) }]);
  const sizes = office.host.syncs.map((sync) => sync.requestBytes);
  console.log(`Replacing ${count} charts: ${sizes.join(' B, ')} B`);
  expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);
  expect(sizes).toHaveLength(requests);
  expect(book.sheets[0]!.charts.map(({ name, chart }) => [name, chart?.title])).toEqual(
    remove.map((name) => [name, 'Emergency admissions']),
  );
});

function chartedBook(count: number): Book {
  const book = emptyBook();
  const sheet = book.sheets[0]!;
  const rows = [['', 'Apr', 'May'], ...Array.from({ length: 5 }, () => ['2017/18', 800, 790])];
  rows.forEach((cells, row) => cells.forEach((value, col) => sheet.setValue(row, col, value)));
  sheet.charts = Array.from({ length: count }, (_, index) => ({
    id: `chart ${index}`,
    name: `QIPP Reporter ${index}`,
    chart: null,
  }));
  return book;
}

const chartCalled = (name: string): SheetChart => ({
  name,
  title: 'Emergency admissions',
  source: { row: 0, col: 0, rows: 6, cols: 3 },
  lines: Array.from({ length: 5 }, () => ({ color: '#005EB8', dash: 'Dot', marker: 'HollowCircle', weight: 1.5 })),
  valueFormat: '#,##0',
  place: { row: 10_000, col: 20, rows: 12, cols: 8 },
});

test('looks too many for one answer are asked for in several, each under the limit, and go back all the same', async () => {
  const book = emptyBook();
  const sheet = book.sheets[0]!;
  for (let row = 0; row < 2_500; row++) sheet.changeFormat(row, row % 3, { bold: true, fill: '#FFB81C' });
  const before = comparable(book);
  office.host.use(book);
  const at = { row: 0, col: 0, rows: 2_500, cols: 3 };
  const whole: Edit = { kind: 'formatBlock', sheet: 'Schemes', block: at, format: BODY };
  const undo = await new ExcelWorkbook().apply([whole, block(2_500, 3)]);
  const { syncs } = office.host;
  console.log(`Formatting 7,500 cells: ${syncs.map((sync) => `${sync.responseBytes} B back`).join('; ')}`);
  expect(syncs.length).toBeGreaterThan(1);
  expect(Math.max(...syncs.map(({ responseBytes }) => responseBytes))).toBeLessThan(5 * 1024 * 1024);
  await new ExcelWorkbook().apply(undo.edits);
  expect(comparable(book)).toBe(before);
});

const looks = (row: number): Edit => ({
  kind: 'formatBlock',
  sheet: 'Schemes',
  block: { row, col: 0, rows: 1, cols: 1 },
  format: { bold: true },
});

test.each([
  [
    'single cells',
    (row: number): Edit => ({ ...(block(1, 1) as Extract<Edit, { kind: 'writeBlock' }>), row: row * 9 }),
  ],
  ['looks of single cells', looks],
])('thousands of edits of %s are several requests, each under the limit', async (_what, editOf) => {
  office.host.use(emptyBook());
  await apply(Array.from({ length: 8_000 }, (_, row) => editOf(row)));
  const { syncs } = office.host;
  expect(syncs.length).toBeGreaterThan(1);
  expect(Math.max(...syncs.map(({ requestBytes }) => requestBytes))).toBeLessThan(4 * 1024 * 1024);
});

test('texts that Excel would turn into something else stay texts', async () => {
  const book = emptyBook();
  office.host.use(book);
  const texts = ['=1+1', '- overspent', '12,407', 'Apr-18', '91%', 'TRUE', "'quoted", 'Amber'];
  await apply([{ kind: 'writeBlock', sheet: 'Schemes', row: 0, col: 0, values: [texts] }]);
  expect(texts.map((_text, col) => book.sheets[0]!.value(0, col))).toEqual(texts);
});

describe('a batch that stops at a sheet that it adds', () => {
  const ADDING: Edit[] = [
    { kind: 'writeBlock', sheet: 'Schemes', row: 0, col: 0, values: [['Scheme']] },
    { kind: 'ensureSheet', sheet: 'PMO Summary', visibility: 'Visible', tabColor: null },
  ];
  const internal = new HostError('GeneralException', 'Power cut', 500);

  test('takes away one that was added although Excel says that this failed', async () => {
    const book = emptyBook();
    const before = comparable(book);
    office.host.use(book, {
      failAfter: (_request, _action, member) => (/Worksheets\.Add$/.test(member) ? internal : null),
    });
    await expect(apply(ADDING)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(comparable(book)).toBe(before);
  });

  test('leaves one that somebody else has just added, empty or not', async () => {
    const book = emptyBook();
    office.host.use(book, { before: (request) => void (request === 1 && book.addSheet('PMO Summary')) });
    await expect(apply(ADDING)).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Schemes', 'PMO Summary']);
    expect(book.sheets[0]!.value(0, 0)).toBe('');
  });

  test('leaves one that it cannot tell from somebody else’s, since something stands on it', async () => {
    const book = emptyBook();
    const type = (request: number) => void (request === 2 && book.sheet('PMO Summary')?.setValue(0, 0, 'Mine'));
    office.host.use(book, {
      before: type,
      failAfter: (_request, _action, member) => (/Worksheets\.Add$/.test(member) ? internal : null),
    });
    await expect(apply(ADDING)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(book.sheet('PMO Summary')?.value(0, 0)).toBe('Mine');
  });
});

/** Texts that together are longer than Excel hands over in one answer. */
function bookOfLongTexts(): Book {
  const book = emptyBook();
  for (let row = 0; row < ROWS; row++) book.sheets[0]!.setValue(row, 0, `Row ${row} ${'as agreed '.repeat(15)}`);
  return book;
}

const ROWS = 20_000;
const emptied: Edit = {
  kind: 'writeBlock',
  sheet: 'Schemes',
  row: 0,
  col: 0,
  values: Array.from({ length: ROWS }, () => ['']),
};

test('long texts that are emptied are asked for in several answers, as long as they were read, and all go back', async () => {
  const book = bookOfLongTexts();
  const before = comparable(book);
  office.host.use(book);
  const workbook = new ExcelWorkbook();
  await workbook.read();
  const undo = await workbook.apply([emptied]);
  expect(undo.lost).toEqual([]);
  await apply(undo.edits);
  expect(comparable(book)).toBe(before);
});

test('where the cells lay is not asked again once they are written to, although the first answer was too large to come', async () => {
  const book = bookOfLongTexts();
  office.host.use(book);
  const beside = { ...block(ROWS, 8, 'as agreed '.repeat(15)), col: 1 } as Edit;
  const { lost, extents } = await apply([emptied, beside]);
  expect(lost).not.toEqual([]);
  expect(extents).toEqual([]);
});
