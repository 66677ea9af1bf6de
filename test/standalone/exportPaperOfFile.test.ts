// `qipp refresh --paper`: the paper beside the workbook, nothing overwritten that was given, one plain line where it cannot be.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveBook } from '../../src/standalone/saveBook';
import { bookOf } from '../support/grid';
import { partText } from '../support/partsOf';
import { sampleBook } from '../support/paperOfBook';
import { qipp } from '../support/runQipp';

const TRACKER = `
  Reporting period: July 2018
  Scheme ID | Scheme  | Programme   | YTD Plan £k | YTD Actual £k
  UC-01     | Frailty | Urgent Care | 100         | 50
`;

const folder = mkdtempSync(join(tmpdir(), 'qipp paper '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const given = (name: string, book = bookOf({ Tracker: TRACKER })) => {
  writeFileSync(at(name), saveBook(book));
  return at(name);
};

test('the paper is written beside the refreshed workbook, which itself stays as it is', async () => {
  const workbook = given('tracker.xlsx');
  const before = readFileSync(workbook);
  const { status, stdout } = await qipp('refresh', workbook, '--paper', at('paper.docx'));
  expect(status).toBe(0);
  expect(stdout).toContain(`Written: ${at('paper.docx')}`);
  expect(partText(readFileSync(at('paper.docx')), 'word/document.xml')).toContain('Frailty');
  expect(readFileSync(workbook).equals(before)).toBe(true);
  expect(existsSync(at('tracker refreshed.xlsx'))).toBe(true);
});

test('a report with activity has a picture for every chart, and numbered contents', async () => {
  const workbook = given('report.xlsx', sampleBook('better-together-2017-05'));
  const { status } = await qipp('refresh', workbook, '--paper', at('report.docx'), '--structure', 'alliance');
  expect(status).toBe(0);
  const document = partText(readFileSync(at('report.docx')), 'word/document.xml');
  expect(document.match(/<wp:docPr [^>]*descr="[^"]+"/g)).toHaveLength(9);
  expect(document).toMatch(/PAGEREF _Toc\d+ \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>\d+</);
});

test.each<[string, string[], number, string]>([
  ['that is no Word document', ['--paper', 'paper.pdf'], 2, 'ends in .docx'],
  ['of a structure nobody knows', ['--paper', 'paper.docx', '--structure', 'novel'], 2, 'none of alliance, board'],
  ['whose structure has no paper', ['--structure', 'board'], 2, 'name one with --paper'],
  ['in a folder that is not there', ['--paper', join('nowhere', 'paper.docx')], 1, 'Nothing was written'],
])('a paper %s is one line on stderr', async (_what, words, status, line) => {
  const workbook = given('other.xlsx');
  const run = await qipp('refresh', workbook, ...words);
  expect(run.status).toBe(status);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stderr).toContain(line);
  expect(existsSync(at('other refreshed.xlsx'))).toBe(false);
});

test('a check writes no paper', async () => {
  const run = await qipp('check', given('checked.xlsx'), '--paper', at('checked.docx'));
  expect(run).toMatchObject({ status: 2, stderr: '--paper belongs to refresh.\n' });
});
