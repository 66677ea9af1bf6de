// `qipp template`: what it writes, says and refuses. The real command in a process of its own.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBook } from '../../src/standalone/openBook';
import { packageProblems } from '../support/packageProblems';
import { qipp } from '../support/runQipp';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qipp-template-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const target = () => join(folder, 'tracker.xlsx');

test('writes a workbook for the year, which a check then finds nothing wrong with', async () => {
  const { status, stdout } = await qipp('template', target(), '--year', '2026/27');
  expect([status, stdout]).toEqual([
    0,
    `Sheets for 2026/27 were added, the first of them "Start here". Fill in Programmes and Schemes, then refresh.\nWritten: ${target()}\n`,
  ]);
  expect(packageProblems(readFileSync(target()))).toEqual([]);
  const checked = await qipp('check', target(), '--strict');
  expect(checked.status).toBe(0);
  expect(checked.stdout).toContain('Nothing is filled in yet');
});

test('--json prints one object, with the month that --period asks for', async () => {
  const { stdout } = await qipp('template', target(), '--period', '2026-07', '--json');
  const told = JSON.parse(stdout) as { sheets: { name: string; table: string | null }[] };
  expect(told).toMatchObject({
    period: { financialYear: '2026/27', month: 4, label: 'July 2026' },
    written: target(),
  });
  expect(told.sheets[0]).toEqual({ name: 'Start here', table: null });
  expect(told.sheets).toContainEqual({ name: 'Schemes', table: 'Schemes_2026_27' });
  expect(openBook(readFileSync(target())).sheet('Settings')?.value(3, 1)).toBe('July 2026');
});

test('writes over no file that is there', async () => {
  writeFileSync(target(), 'mine');
  const { status, stderr } = await qipp('template', target(), '--year', '2026/27');
  expect([status, stderr]).toEqual([1, `${target()} is there already; nothing was written.\n`]);
  expect(readFileSync(target(), 'utf8')).toBe('mine');
});

test.each([
  ['a year that is none', ['--year', '2026/28'], 'is not a financial year'],
  ['a year that makes no sense', ['--year', 'next'], 'is not a financial year'],
  ['a month that is none', ['--period', '2026-13'], 'is not a month'],
  ['year and month', ['--year', '2026/27', '--period', '2026-07'], 'exclude each other'],
  ['a flag that is not known', ['--out', 'x.xlsx'], 'usage: qipp template'],
])('refuses %s in one line, and writes nothing', async (_what, flags, told) => {
  const { status, stderr } = await qipp('template', target(), ...flags);
  expect(status).toBe(2);
  expect(stderr).toContain(told);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(target())).toBe(false);
});

test('refuses a file of another kind, and a folder that is not there', async () => {
  expect(await qipp('template', join(folder, 'tracker.csv'))).toMatchObject({ status: 2 });
  const nowhere = await qipp('template', join(folder, 'none', 'tracker.xlsx'));
  expect(nowhere.status).toBe(1);
  expect(nowhere.stderr).toContain('Nothing was written');
});
