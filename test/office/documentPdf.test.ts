// The workbook's PDF through Microsoft's client: whole or none, and never left open on Excel's side.
import { documentPdf } from '../../src/office/documentPdf';
import { Book } from '../../src/standalone/book';
import type { PdfFile } from '../host/documentCopies';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';

let office: LoadedOffice;
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());
afterEach(() => expect(office.host.copies.openCount).toBe(0));

const FOUR_MEGABYTES = 4 * 1024 * 1024;
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, index) => index % 251);

function excelWith(pdf?: PdfFile): void {
  office.host.use(new Book(), pdf && { pdf });
}

test.each([
  ['of one slice', 1000],
  ['of exactly one slice', FOUR_MEGABYTES],
  ['of three slices, the last one short', 2 * FOUR_MEGABYTES + 7],
])('a file %s is handed over whole', async (_, length) => {
  excelWith({ bytes: bytesOf(length) });
  const found = await documentPdf();
  expect(found && Buffer.compare(found, bytesOf(length))).toBe(0);
});

test.each<[string, PdfFile | undefined]>([
  ['an Excel that makes none', undefined],
  ['a file of size 0', { bytes: new Uint8Array() }],
  ['a file that says 0 and has something', { bytes: bytesOf(10), statedSize: 0 }],
  ['a file shorter than it said', { bytes: bytesOf(10), statedSize: 12 }],
  ['a slice that cannot be read', { bytes: bytesOf(FOUR_MEGABYTES + 5), failingSlice: 1 }],
])('%s is no document', async (_, pdf) => {
  excelWith(pdf);
  expect(await documentPdf()).toBeNull();
});

test('asking again and again leaves no file open', async () => {
  excelWith({ bytes: bytesOf(100), failingSlice: 0 });
  for (let time = 0; time < 4; time++) expect(await documentPdf()).toBeNull();
  office.host.options = { pdf: { bytes: bytesOf(100) } };
  expect((await documentPdf())?.length).toBe(100);
});

test('an Excel that knows of no files is no failure', async () => {
  excelWith();
  const { context } = Office;
  Object.assign(globalThis, { Office: { ...Office, context: { document: {} } } });
  expect(await documentPdf()).toBeNull();
  Object.assign(globalThis, { Office: { ...Office, context } });
});
