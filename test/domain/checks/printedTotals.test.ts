// Printed totals against the lines they cover, figure by figure: rounding is an info, anything more a warning at its cell.
// A total that agrees, or whose lines are not known, says nothing.
import { printedTotals } from '../../../src/domain/checks/printedTotals';
import { whole } from '../../../src/domain/pieces';
import { aLine, aTotal, cell } from '../../support/records';

const lines = [
  aLine({ name: 'Urgent Care', ytdPlan: 1770, ytdActual: 1042 }),
  aLine({ name: 'Elective Care', ytdPlan: 1243, ytdActual: 1243 }),
  aLine({ name: 'Proactive Care', ytdPlan: 471, ytdActual: 652 }),
  aLine({ name: 'Healthy Living', ytdPlan: 5, ytdActual: 10 }),
];
const byKey = new Map(lines.map((line) => [line.key, line]));
const keys = lines.map(({ key }) => key);

test('July 2018: 3,488 and 2,946 are printed where the boards sum to one more', () => {
  const total = aTotal({
    name: 'Total Alliance',
    lineKeys: keys,
    ytdPlan: 3488,
    ytdActual: 2946,
    cells: { ytdActual: cell('G9') },
  });
  expect(whole(printedTotals(total, byKey))).toEqual([
    {
      code: 'rounding',
      severity: 'info',
      message:
        'Total Alliance, year to date plan £k: printed 3488, the lines sum to 3489 (rounding; the printed total is reported).',
      where: [cell('A20')],
      sides: { one: '3,488 £k as printed', other: '3,489 £k as the sum of the lines', difference: '-1 £k' },
    },
    {
      code: 'rounding',
      severity: 'info',
      message:
        'Total Alliance, year to date actual £k: printed 2946, the lines sum to 2947 (rounding; the printed total is reported).',
      where: [cell('G9')],
      sides: { one: '2,946 £k as printed', other: '2,947 £k as the sum of the lines', difference: '-1 £k' },
    },
  ]);
});

test.each<[string, number, string[]]>([
  ['the sum', 2947, []],
  ['2 off with four lines', 2949, ['rounding']],
  ['2 off the other way', 2945, ['rounding']],
  ['3 off', 2950, ['total-differs']],
  ['one line forgotten', 1904, ['total-differs']],
])('a printed total of %s', (_, ytdActual, expected) => {
  const findings = whole(printedTotals(aTotal({ lineKeys: keys, ytdActual }), byKey));
  expect(findings.map(({ code }) => code)).toEqual(expected);
  expect(findings.every(({ severity, code }) => severity === (code === 'rounding' ? 'info' : 'warning'))).toBe(true);
});

test('a total covers its own lines only', () => {
  const findings = whole(printedTotals(aTotal({ lineKeys: keys.slice(0, 2), ytdActual: 2285 }), byKey));
  expect(findings).toEqual([]);
});

test('a total whose lines are not known is not doubted', () => {
  expect(whole(printedTotals(aTotal({ lineKeys: ['line:elsewhere'], ytdActual: 5 }), byKey))).toEqual([]);
});

test.each<[string, number, string]>([
  ['one line forgotten', 1905, 'as if Urgent Care (1,042) were left out'],
  ['one line counted twice', 3989, 'as if Urgent Care (1,042) were counted twice'],
  ['two lines forgotten', 1042, 'No line explains the difference by itself'],
])('%s: the line is named, and nothing where several would do', (_, ytdActual, words) => {
  const [found] = whole(printedTotals(aTotal({ lineKeys: keys, ytdActual }), byKey));
  expect(found).toMatchObject({ code: 'total-differs' });
  expect(found!.suggestion).toContain(words);
  expect(found!.where[0]).toEqual(cell('A20'));
});
