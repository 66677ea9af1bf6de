// Totals of sections against the grand total of their table: half a unit of each total, where the sections cover everything.
import { assess } from '../../../src/domain/assess';
import { aScheme, aTotal, cell, recordsOf } from '../../support/records';

const SCHEMES = Array.from({ length: 8 }, (_, index) => aScheme({ name: `S${index}`, target: 100 }));
const keysOf = (from: number, to: number) => SCHEMES.slice(from, to).map(({ key }) => key);

const section = (name: string, from: number, to: number, target: number | null, at: string) =>
  aTotal({
    ...{
      name: `${name} Total`,
      level: 'scheme',
      section: name,
      lineKeys: keysOf(from, to),
      cells: { target: cell(at) },
    },
    ...(target === null ? {} : { target }),
  });
const grand = (target: number) =>
  aTotal({ name: 'Grand Total', level: 'scheme', lineKeys: keysOf(0, 8), target, cells: { target: cell('F20') } });

const found = (target: number, sections: ReturnType<typeof section>[]) =>
  assess(recordsOf({ schemes: SCHEMES, totals: [...sections, grand(target)] })).findings.filter(
    ({ code }) => code !== 'rounding',
  );
const BOTH = [section('Urgent', 0, 4, 400, 'F8'), section('Elective', 4, 8, 400, 'F14')];

test.each<[string, number, number]>([
  ['their sum', 800, 0],
  ['half a unit of each off', 801.5, 0],
  ['further off, though the lines’ rounding would explain it', 802, 1],
])('%s', (_, target, count) => {
  expect(found(target, BOTH)).toHaveLength(count);
});

test('the finding points at all totals', () => {
  expect(found(803, BOTH)).toEqual([
    {
      code: 'grand-total-differs',
      severity: 'warning',
      message: 'Grand Total, target £k: printed 803, the totals of its sections sum to 800 (difference 3).',
      where: [cell('F20'), cell('F8'), cell('F14')],
      sides: { one: '803 £k as printed', other: '800 £k as the sum of its sections', difference: '3 £k' },
    },
  ]);
});

test.each<[string, ReturnType<typeof section>[]]>([
  ['a section without a total', [BOTH[0]!]],
  ['a section’s total is not given', [BOTH[0]!, section('Elective', 4, 8, null, 'F14')]],
  ['a line stands in two sections', [BOTH[0]!, section('Elective', 3, 8, 500, 'F14')]],
])('not compared: %s', (_, sections) => {
  expect(found(803, sections)).toEqual([]);
});

test('a section that contradicts its own lines is told of once', () => {
  const wrong = section('Elective', 4, 8, 500, 'F14');
  expect(found(800, [BOTH[0]!, wrong]).map(({ code }) => code)).toEqual(['total-differs']);
});
