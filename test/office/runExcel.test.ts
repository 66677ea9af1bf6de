import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import { HostProblem } from '../../src/office/hostProblem';
import { runExcel } from '../../src/office/runExcel';
import { Book } from '../../src/standalone/book';
import type { Edit } from '../../src/workbook/edit';
import type { HostOptions } from '../host/excelHost';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';

let office: LoadedOffice;
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());

const add: Edit = { kind: 'ensureSheet', sheet: 'Schemes', visibility: 'Visible', tabColor: null };
const writeTo = (sheet: string): Edit => ({
  kind: 'writeBlock',
  sheet,
  row: 0,
  col: 0,
  values: [['long enough a text']],
});

async function problemOf(edit: Edit, options: HostOptions = {}, isProtected = false): Promise<HostProblem> {
  const book = new Book();
  book.addSheet('Schemes').protected = isProtected;
  office.host.use(book, options);
  const problem: unknown = await new ExcelWorkbook().apply([edit]).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(HostProblem);
  return problem as HostProblem;
}

test('a protected sheet', async () => {
  expect((await problemOf(writeTo('Schemes'), {}, true)).message).toMatch(/protected.*Unprotect/);
});

test('a sheet that is gone', async () => {
  expect((await problemOf(writeTo('Activity'))).message).toMatch(/renamed or deleted/);
});

test('a sheet that somebody added meanwhile', async () => {
  expect((await problemOf(add)).message).toMatch(/added meanwhile/);
});

test('a request that is too large', async () => {
  expect((await problemOf(writeTo('Schemes'), { requestLimit: 200 })).message).toMatch(/too large/);
});

test('a row that is too large to be handed over', async () => {
  const book = new Book();
  book.addSheet('Schemes').setValue(0, 0, 'x'.repeat(4_000));
  office.host.use(book, { responseLimit: 2_000 });
  const problem: unknown = await new ExcelWorkbook().read().catch((error: unknown) => error);
  expect(problem).toMatchObject({
    name: 'HostProblem',
    message: expect.stringContaining('Open the workbook in the desktop'),
  });
});

test('a cell that is being edited, where Excel cannot wait', async () => {
  const options = { cellEditMode: true, apiSets: { ExcelApi: 1.14 } };
  // The client asked for the supported sets when it loaded: only a fresh one sees that Excel cannot wait.
  const fresh = await loadOffice(new Book(), options);
  const problem: unknown = await new ExcelWorkbook().read().catch((error: unknown) => error);
  fresh.close();
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  expect(problem).toMatchObject({ name: 'HostProblem', message: expect.stringContaining('Press Enter') });
});

test('anything else with its code and Excel’s own words', async () => {
  office.host.use(new Book());
  const asked = runExcel(async (context) => {
    context.workbook.names.load('items/name');
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('Workbook.names'),
  });
});

test('an error of our own passes unchanged', async () => {
  const ours = new RangeError('ours');
  await expect(runExcel(() => Promise.reject(ours))).rejects.toBe(ours);
});
