// Months and quarters: against the total beside them, the rows above them, the annual plan, one another, and the figures to date.
// Each is held to half a unit of every figure that is added; the figures are those of September 2018 and May 2017.
import { assess } from '../../../src/domain/assess';
import type { Phasing } from '../../../src/domain/phasings';
import { type Period, periodOf } from '../../../src/domain/period';
import { aPhasing, aProgramme, aTotal, cell, MAY_2017, months, recordsOf } from '../../support/records';

type ProgrammeParts = Omit<Parameters<typeof aProgramme>[0], 'name'>;

const ELECTIVE = [960, 1273, 1871, 1773];
const quarters = (values: (number | null)[], parts: Partial<Phasing> = {}) =>
  aPhasing(values, { by: 'quarter', ...parts });
const total = (value: number) => ({ value, cell: cell('Z7', 'Phasing'), halfUnit: 0.5 });

function found(parts: ProgrammeParts, period: Period = MAY_2017) {
  const programmes = [aProgramme({ name: 'Elective Care', ...parts })];
  return assess(recordsOf({ period, programmes, hasActuals: false })).findings;
}
const codes = (parts: ProgrammeParts, period?: Period) => found(parts, period).map(({ code }) => code);

describe('the total beside a row', () => {
  test.each<[string, number, string[]]>([
    ['as the quarters sum', 5877, []],
    ['half a unit off for each of them and itself', 5879.5, []],
    ['further off', 5880, ['phasing-total-differs']],
  ])('%s', (_, value, expected) => {
    expect(codes({ phasings: [quarters(ELECTIVE, { total: total(value) })] })).toEqual(expected);
  });

  test('a quarter left empty counts for nothing', () => {
    expect(codes({ phasings: [quarters([960, null, 1871, 1773], { total: total(4604) })] })).toEqual([]);
  });

  test('the finding names the row and points at the total and at every quarter', () => {
    expect(found({ phasings: [quarters(ELECTIVE, { total: total(5713) })] })).toEqual([
      {
        code: 'phasing-total-differs',
        severity: 'warning',
        message: 'Elective Care: the quarters of the plan sum to 5,877 £k, their total is printed as 5,713 £k.',
        where: [cell('Z7', 'Phasing'), ...['B7', 'C7', 'D7', 'E7'].map((at) => cell(at, 'Phasing'))],
        sides: { one: '5,713 £k as printed', other: '5,877 £k as the sum of the row', difference: '-164 £k' },
      },
    ]);
  });
});

describe('the annual figure', () => {
  test.each<[string, ProgrammeParts, string[]]>([
    ['the target', { target: 5877, plan: 11238 }, []],
    ['the plan, beside a target', { target: 5500, plan: 5877 }, []],
    ['the forecast, beside a plan', { plan: 6000, forecast: 5877 }, ['phasing-differs-from-plan']],
    ['rounding off', { target: 5879 }, []],
    ['further off', { target: 5880 }, ['phasing-differs-from-plan']],
    ['neither', { target: 5713, plan: 11238 }, ['phasing-differs-from-plan']],
    ['a forecast alone', { forecast: 1000 }, []],
    ['none', {}, []],
  ])('comes to %s', (_, figures, expected) => {
    expect(codes({ ...figures, phasings: [quarters(ELECTIVE)] })).toEqual(expected);
  });

  test('a year with a month left empty is not held against it', () => {
    expect(codes({ plan: 500, phasings: [aPhasing(months(10, 20))] })).toEqual([]);
  });

  test('months that add up as they go end at it', () => {
    const rising = Array.from({ length: 12 }, (_, index) => (index + 1) * 10);
    expect(codes({ plan: 120, phasings: [aPhasing(rising)] })).toEqual([]);
    expect(codes({ plan: 500, phasings: [aPhasing(rising)] })).toEqual(['phasing-differs-from-plan']);
  });
});

describe('quarters beside months', () => {
  const year = (first: number) => aPhasing([first, ...Array.from({ length: 11 }, () => 10)]);

  test.each<[string, number, string[]]>([
    ['the months’ sum', 10, []],
    ['off by half a unit of each', 12, []],
    ['off by more', 13, ['quarter-differs-from-months']],
  ])('a quarter of %s', (_, first, expected) => {
    expect(codes({ phasings: [year(first), quarters([30, 30, 30, 30])] })).toEqual(expected);
  });
});

test('actuals by quarter are held against their months, too', () => {
  const actual = { of: 'actual' } as const;
  const rows = [aPhasing(months(10, 10, 10), actual), quarters([33, null, null, null], actual)];
  const [finding] = found({ phasings: rows });
  expect(finding?.message).toBe('Elective Care: quarter 1 of the actual is 33 £k, its months sum to 30 £k.');
});

describe('the months to date', () => {
  const actual = aPhasing(months(300, 400, 900), { of: 'actual' });

  test.each<[string, ProgrammeParts, string[]]>([
    ['as given', { ytdActual: 700, inMonthActual: 400 }, []],
    ['off by rounding', { ytdActual: 701.5, inMonthActual: 401 }, []],
    ['the year to date off', { ytdActual: 702, inMonthActual: 400 }, ['months-differ-from-figure']],
    ['the month off', { ytdActual: 700, inMonthActual: 401.5 }, ['months-differ-from-figure']],
    ['not given', {}, []],
  ])('%s', (_, figures, expected) => {
    expect(codes({ ...figures, phasings: [actual] })).toEqual(expected);
  });

  test.each<[number, string[]]>([
    [3, ['months-differ-from-figure']],
    [2, []],
  ])('by quarters, in month %s', (month, expected) => {
    const parts = { ytdActual: 950, phasings: [quarters([960, null, null, null], { of: 'actual' })] };
    expect(codes(parts, { ...MAY_2017, month })).toEqual(expected);
  });

  test('the plan too', () => {
    const [finding] = found({ ytdPlan: 1174, phasings: [aPhasing(months(587, 687))] });
    expect(finding?.message).toBe('Elective Care: the year to date plan is 1,174 £k, by the months it is 1,274 £k.');
  });
});

test.each<[string, number, number, string[]]>([
  ['April: the month is the year to date', 4, 100, []],
  ['April: off by both roundings', 4, 101, []],
  ['April: further off', 4, 102, ['first-month-differs']],
  ['May', 5, 400, []],
])('%s', (_, month, ytdPlan, expected) => {
  expect(codes({ ytdPlan, inMonthPlan: 100 }, periodOf({ year: 2017, month }))).toEqual(expected);
});

describe('the total row under quarters', () => {
  const rows = [ELECTIVE, [310, 634, 1950, 1850], [5, 5, 5, 5], [1252, 1557, 1736, 1167]];
  const programmes = rows.map((values, index) =>
    aProgramme({
      name: ['Elective', 'Proactive Care', 'Healthy Living', 'Urgent Care'][index]!,
      phasings: [quarters(values)],
    }),
  );
  const columns = (values: number[], sheet = 'Phasing') =>
    assess(
      recordsOf({
        programmes,
        totals: [
          aTotal({
            name: 'Grand Total',
            lineKeys: programmes.map(({ key }) => key),
            phasings: [quarters(values)],
            where: cell('A8', sheet),
          }),
        ],
      }),
    ).findings.map(({ code, message }) => [code, message.replace(/^.*?, /, '')]);

  test('September 2018: 2,528 is 2,527 in the rows, which is rounding', () => {
    expect(columns([2528, 3470, 5563, 4794])).toEqual([]);
  });

  test('a column that is further off is named', () => {
    expect(columns([2528, 3470, 5562, 4790])).toEqual([
      ['phasing-column-differs', 'quarters of the plan, quarter 4: printed 4,790 £k, the rows sum to 4,795 £k.'],
    ]);
  });

  test('rows of another sheet are not what it sums', () => {
    expect(columns([1, 1, 1, 1], 'Elsewhere')).toEqual([]);
  });
});

describe('a target phased beside a plan', () => {
  const [first, shifted] = [
    [10, 20, 30, 40],
    [10, 30, 20, 40],
  ];
  const both = [quarters(first, { halfUnit: 0.5 }), quarters(shifted, { halfUnit: 0.5, ofTarget: true })];

  test.each<[string, ProgrammeParts, string[]]>([
    [
      'each comes to its own year',
      { plan: 100, target: 90, phasings: [quarters(first), quarters([10, 20, 30, 30], { ofTarget: true })] },
      [],
    ],
    [
      'the target comes to the plan and not to the target',
      { plan: 100, target: 90, phasings: [quarters(first, { ofTarget: true })] },
      ['phasing-differs-from-plan'],
    ],
    [
      'the plan comes to the target and not to the plan',
      { plan: 90, target: 100, phasings: [quarters(first), quarters(first, { ofTarget: true })] },
      ['phasing-differs-from-plan'],
    ],
    ['one year, phased in two ways', { plan: 100, target: 100, phasings: both }, ['target-phased-otherwise']],
    ['one year, without annual figures', { phasings: both }, ['target-phased-otherwise']],
    [
      'two years, phased in two ways',
      { plan: 100, target: 120, phasings: [both[0]!, quarters([10, 40, 20, 50], { ofTarget: true })] },
      [],
    ],
    [
      'half a unit off in each',
      {
        plan: 100,
        target: 100,
        phasings: [quarters(first, { halfUnit: 0.5 }), quarters([11, 19, 31, 39], { halfUnit: 0.5, ofTarget: true })],
      },
      [],
    ],
  ])('%s', (_, parts, expected) => {
    expect(codes(parts)).toEqual(expected);
  });

  test('the quarters that differ are named, and both cells of each', () => {
    expect(found({ plan: 100, target: 100, phasings: both })).toMatchObject([
      {
        severity: 'info',
        message:
          'Elective Care: plan and target of the year are the same, and differ in Q2 and Q3: 20 and 30 £k in Q2.',
        where: [cell('C7', 'Phasing'), cell('C7', 'Phasing'), cell('D7', 'Phasing'), cell('D7', 'Phasing')],
      },
    ]);
  });

  test('months of the target go with its quarters, those of the plan with theirs', () => {
    const year = (each: number) => Array.from({ length: 12 }, () => each);
    const phasings = [
      aPhasing(year(10)),
      aPhasing(year(20), { ofTarget: true }),
      quarters([30, 30, 30, 30]),
      quarters([60, 60, 50, 70], { ofTarget: true }),
    ];
    const told = found({ plan: 120, target: 240, phasings });
    expect(told.map(({ message }) => message)).toEqual([
      'Elective Care: quarter 3 of the target is 50 £k, its months sum to 60 £k.',
      'Elective Care: quarter 4 of the target is 70 £k, its months sum to 60 £k.',
    ]);
  });
});
