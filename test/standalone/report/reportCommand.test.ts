// `qipp check --report` and `--strict`: exit status, one plain line on stderr, the report's findings in the same list.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { saveBook } from '../../../src/standalone/saveBook';
import type { Finding } from '../../../src/domain/finding';
import { bookOf } from '../../support/grid';
import { qipp, type Run } from '../../support/runQipp';
import { heading, item, smallDocx } from '../../support/smallDocx';

const TRACKER = `
  Reporting period: July 2018
  Scheme ID | Scheme  | Programme   | YTD Plan £k | YTD Actual £k
  UC-01     | Frailty | Urgent Care | 100         | 50
`;

const folder = mkdtempSync(join(tmpdir(), 'qipp report '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = {
  'tracker.xlsx': saveBook(bookOf({ Tracker: TRACKER })),
  'broken.xlsx': saveBook(bookOf({ Tracker: TRACKER.replace('| 50', '| #REF!') })),
  'report.txt': strToU8('Alliance report\n\nUrgent Care:\n- Savings are 55% of target\n- Risks are red for now\n'),
  'report.docx': smallDocx(
    heading(1, 'Alliance report') + heading(2, 'Urgent Care') + item('Savings are 55% of target'),
  ),
  'workbook.docx': saveBook(bookOf({ Tracker: TRACKER })),
  'picture.txt': Uint8Array.from([0x89, 0x50, 0, 0, 1]),
};
const at = (name: keyof typeof FILES | 'none.txt') => join(folder, name);

const CASES = {
  text: ['check', at('tracker.xlsx'), '--report', at('report.txt'), '--json'],
  words: ['check', at('tracker.xlsx'), '--report', at('report.txt')],
  docx: ['check', at('tracker.xlsx'), '--report', at('report.docx'), '--json'],
  strict: ['check', at('tracker.xlsx'), '--report', at('report.txt'), '--strict'],
  errors: ['check', at('broken.xlsx'), '--strict'],
  'errors, not strict': ['check', at('broken.xlsx')],
  'no such report': ['check', at('tracker.xlsx'), '--report', at('none.txt')],
  'a folder': ['check', at('tracker.xlsx'), '--report', folder],
  'a picture': ['check', at('tracker.xlsx'), '--report', at('picture.txt')],
  'a workbook': ['check', at('tracker.xlsx'), '--report', at('workbook.docx')],
  'refresh --report': ['refresh', at('tracker.xlsx'), '--report', at('report.txt')],
  'settings --strict': ['settings', at('tracker.xlsx'), '--strict'],
};
type Case = keyof typeof CASES;

const runs = new Map<Case, Run>();
const of = (name: Case) => runs.get(name)!;

beforeAll(async () => {
  for (const [name, bytes] of Object.entries(FILES)) writeFileSync(join(folder, name), bytes);
  const names = Object.keys(CASES) as Case[];
  // Four at a time: each takes most of a second of a processor to start.
  for (let first = 0; first < names.length; first += 4)
    await Promise.all(names.slice(first, first + 4).map(async (name) => runs.set(name, await qipp(...CASES[name]))));
}, 120_000);

test.each<[Case, number]>([
  ['text', 0],
  ['words', 0],
  ['docx', 0],
  ['strict', 0],
  ['errors, not strict', 0],
  ['errors', 3],
])('%s: exit %s, whatever is found', (name, status) => {
  expect(of(name).status).toBe(status);
});

test.each<[Case, string, string]>([
  ['text', 'report.txt', 'line 4'],
  ['docx', 'report.docx', 'paragraph 3'],
])('%s: a contradiction points at the sentence and at the figures', (name, sheet, cell) => {
  const { findings, notChecked } = JSON.parse(of(name).stdout) as { findings: Finding[]; notChecked: string[] };
  const found = findings.find(({ code }) => code === 'narrative-figure-differs');
  expect(found).toMatchObject({
    severity: 'warning',
    sides: { one: '55% of target', other: '50% of target', difference: '5 percentage points' },
    where: [{ sheet, cell }, { sheet: 'Tracker' }],
  });
  expect(notChecked.at(-1)).toMatch(/^report\.\w+: 1 of [12] sentences with a figure or rating were checked/);
});

test('without --json both are told in words', () => {
  expect(of('words').stdout).toContain('report.txt: 1 of 2 sentences with a figure or rating were checked.');
  expect(of('words').stdout).toMatch(
    /warning: Urgent Care: "Savings are 55% of target" .*\[report\.txt!line 4, Tracker!/,
  );
});

test('errors are counted on stderr, behind all that was found', () => {
  expect(of('errors').stderr).toMatch(/broken\.xlsx: 1 error among the findings\.\n$/);
  expect(of('errors').stdout).toBe(of('errors, not strict').stdout);
});

test.each<[Case, RegExp]>([
  ['no such report', /none\.txt: there is no such file/],
  ['a folder', /this is a folder/],
  ['a picture', /picture\.txt: This file is neither a Word document \(\.docx\) nor plain text\./],
  ['a workbook', /workbook\.docx: This file is neither a Word document/],
  ['refresh --report', /--report and --strict belong to check/],
  ['settings --strict', /--report and --strict belong to check/],
])('%s: exit 2, one line, nothing else', (name, says) => {
  const { status, stdout, stderr } = of(name);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(says);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
