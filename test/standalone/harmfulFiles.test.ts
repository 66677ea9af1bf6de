// Files that are meant to do harm, or do it by their size: refused in one clear line, in bounded memory, with nothing run or fetched.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { openBook } from '../../src/standalone/openBook';
import { WorkbookFileError } from '../../src/standalone/workbookFileError';
import { partsOf } from '../support/partsOf';
import { smallXlsx } from '../support/smallXlsx';

const folder = mkdtempSync(join(tmpdir(), 'qipp hostile '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Each entity ten of the one before: ten thousand million words. */
const LAUGHS = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 10 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}]>`;
const secret = join(folder, 'secret.txt');
writeFileSync(secret, 'not for anybody');
const FETCHED = `<!DOCTYPE x [<!ENTITY a10 SYSTEM "file://${secret}">]>`;

const sheetWith = (doctype: string) =>
  `<?xml version="1.0"?>${doctype}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a10;</t></is></c></row></sheetData></worksheet>`;
const stylesWith = (doctype: string) => `<?xml version="1.0"?>${doctype}<styleSheet xmlns="${MAIN}">&a10;</styleSheet>`;

function problemOf(bytes: Uint8Array): string {
  try {
    openBook(bytes);
    return 'opened';
  } catch (error) {
    expect(error).toBeInstanceOf(WorkbookFileError);
    return (error as Error).message;
  }
}

test.each([
  ['entities that multiply, in a sheet', smallXlsx({ sheet: sheetWith(LAUGHS) })],
  ['entities that multiply, in the styles', smallXlsx({ styles: stylesWith(LAUGHS) })],
  ['an entity from elsewhere, in a sheet', smallXlsx({ sheet: sheetWith(FETCHED) })],
  ['an entity from elsewhere, in the styles', smallXlsx({ styles: stylesWith(FETCHED) })],
  ['an entity that nobody declares', smallXlsx({ sheet: sheetWith('') })],
])('%s', (_what, bytes) => {
  const problem = problemOf(bytes);
  expect(problem).toMatch(/^This workbook is damaged and cannot be read \(.*\)\.$/);
  expect(problem).not.toContain('not for anybody');
});

/** The archive's own word on the size of every part, in both places where it is written. */
function saying(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 < bytes.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('an archive that unpacks to more than anybody has', () => {
  test('and says so, is refused before it is unpacked', () => {
    const bytes = saying(zipSync({ 'xl/workbook.xml': new Uint8Array(10_000) }), 900_000_000);
    expect(problemOf(bytes)).toMatch(/too large to open/);
  });

  test('and says otherwise, is unpacked no further than it says', () => {
    const before = process.memoryUsage().arrayBuffers;
    const bytes = saying(zipSync({ 'xl/workbook.xml': new Uint8Array(50_000_000) }), 100);
    const after = process.memoryUsage().arrayBuffers;
    expect(problemOf(bytes)).toMatch(/damaged|not an Excel workbook/);
    expect(process.memoryUsage().arrayBuffers - Math.max(before, after)).toBeLessThan(10_000_000);
  });

  test('in a nest of archives, is carried along unopened', () => {
    const inner = zipSync({ 'a.xml': strToU8('x'.repeat(1_000_000)) });
    const parts = { ...Object.fromEntries(partsOf(smallXlsx({}))), 'xl/embeddings/inner.zip': inner };
    expect(openBook(zipSync(parts)).sheets).toHaveLength(1);
  });
});

test.each([
  [
    'styles without end',
    smallXlsx({ styles: `<styleSheet xmlns="${MAIN}">${'<xf/>'.repeat(1_000_001)}</styleSheet>` }),
    'too large to open: styles has more than 1,000,000 tags',
  ],
  [
    'merged cells without end',
    smallXlsx({ sheet: `<sheetData/><mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(1_000_001)}</mergeCells>` }),
    'too large to open: a worksheet has more than 1,000,000 tags',
  ],
  [
    'conditional formats without end',
    smallXlsx({ sheet: `<sheetData/>${'<conditionalFormatting/>'.repeat(200_001)}` }),
    'too large to open: a sheet has more than 200,000 pieces',
  ],
  [
    'tags that never close',
    smallXlsx({ sheet: `<sheetData/>${'<a>'.repeat(1_100)}` }),
    'sheet1.xml is not well-formed',
  ],
  [
    'sheets without end',
    smallXlsx({
      parts: { 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets>${'<sheet/>'.repeat(2001)}</sheets></workbook>` },
    }),
    'too large to open: it has more than 2,000 sheets',
  ],
  [
    'attributes without end',
    smallXlsx({ sheet: `<sheetData ${Array.from({ length: 1_001 }, (_, n) => `a${n}=""`).join(' ')}/>` }),
    'sheet1.xml has a tag of more than 1,000 attributes',
  ],
  [
    'a text without end in a cell',
    smallXlsx({ sheet: `<sheetData><row><c t="str"><v>${'a<?b?>'.repeat(1_000_001)}</v></c></row></sheetData>` }),
    'too large to open: a cell has more than 1,000,000 characters',
  ],
  [
    'a text without end among those that cells share',
    smallXlsx({ strings: `<si>${'<r><t>ab</t></r>'.repeat(500_001)}</si>` }),
    'too large to open: a cell has more than 1,000,000 characters',
  ],
  [
    'shared texts without end',
    smallXlsx({ strings: '<si/>'.repeat(5_000_001) }),
    'too large to open: its cells share more than 5,000,000 texts',
  ],
])('%s do not fill the memory', (_what, bytes, problem) => {
  expect(problemOf(bytes)).toContain(problem);
});

interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

const ROOT = join(__dirname, '../..');

/** The real program, in half a gigabyte of memory. */
function qippInLittleMemory(...args: string[]): Promise<Ended> {
  const all = ['--max-old-space-size=512', '--import', 'tsx', join(ROOT, 'src/standalone/commandLine.ts'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, all, { cwd: ROOT, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

const texts = (...values: string[]) => values.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
const HEADINGS = `<row r="1">${texts('Reporting period: July 2018')}</row><row r="2">${texts('Scheme ID', 'Scheme', 'Programme', 'YTD Plan £k', 'YTD Actual £k')}</row>`;
const LINE = `<row r="3">${texts('UC-01', 'Frailty', 'Urgent Care')}<c><v>100</v></c><c><v>50</v></c></row>`;
const rows = (from: number, to: number, rowOf: (row: number) => string) =>
  Array.from({ length: to - from + 1 }, (_, index) => rowOf(from + index)).join('');

test('rows that are formatted to the very end of the sheet cost little', async () => {
  const file = join(folder, 'formatted.xlsx');
  const formatted = rows(4, 1_048_576, (row) => `<row r="${row}" s="1" customFormat="1" ht="15"/>`);
  writeFileSync(file, smallXlsx({ sheet: `<sheetData>${HEADINGS}${LINE}${formatted}</sheetData>` }));
  const { status, stdout, stderr } = await qippInLittleMemory('check', file);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('1 scheme in 1 programme rated');
}, 120_000);

test('a table of more lines than any programme has is refused in one line', async () => {
  const file = join(folder, 'long.xlsx');
  const lines = rows(
    4,
    100_100,
    (row) => `<row r="${row}">${texts(`S-${row}`, `Scheme ${row}`, 'Care')}<c><v>1</v></c></row>`,
  );
  writeFileSync(file, smallXlsx({ sheet: `<sheetData>${HEADINGS}${LINE}${lines}</sheetData>` }));
  const { status, stdout, stderr } = await qippInLittleMemory('check', file);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/"Sheet1" has 100,098 rows; tables of up to 100,000/),
  ]);
}, 120_000);

test('what a workbook links to is never asked for, and its macros are carried along and not run', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [file, out] = [join(folder, 'linked.xlsm'), join(folder, 'out.xlsm')];
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="${address}/book.xlsx" TargetMode="External"/></Relationships>`;
  const parts = {
    'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"/>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relations,
    'xl/worksheets/_rels/sheet1.xml.rels': relations.replace('externalLinkPath', 'hyperlink'),
    'xl/connections.xml': `<connections xmlns="${MAIN}"><connection id="1" name="web" type="4"><webPr url="${address}/query"/></connection></connections>`,
    'xl/vbaProject.bin': 'macro',
  };
  const linked = `<row r="4"><c r="A4"><f>WEBSERVICE("${address}/formula")</f><v>1</v></c></row>`;
  writeFileSync(file, smallXlsx({ sheet: `<sheetData>${HEADINGS}${LINE}${linked}</sheetData>`, parts }));
  const { status, stderr } = await qippInLittleMemory('refresh', file, '--out', out);
  server.close();
  expect([status, stderr, asked]).toEqual([0, '', []]);
  const saved = partsOf(new Uint8Array(readFileSync(out)));
  for (const name of Object.keys(parts)) expect(saved.has(name)).toBe(true);
}, 60_000);
