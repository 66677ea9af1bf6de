// A rating or figure that somebody typed is kept, and reported where the rules make something else of the same figures.
// Rounding as printed is no difference.
import { assess } from '../../../src/domain/assess';
import type { ComputedName } from '../../../src/domain/records';
import { aProgramme, aTotal, printed, recordsOf } from '../../support/records';

const URGENT = {
  name: 'Urgent Care',
  plan: 12407,
  target: 12000,
  forecast: 12400,
  ytdPlan: 1174,
  ytdActual: 1069,
  inMonthPlan: 587,
  inMonthActual: 717,
};

function findings(field: ComputedName, value: Parameters<typeof printed>[1], tolerance = 0) {
  const programme = aProgramme({
    ...URGENT,
    printed: [printed(field, value, tolerance)],
    statedMilestoneRating: 'Amber',
    statedPreviousMilestoneRating: 'Green',
  });
  return assess(recordsOf({ programmes: [programme] })).findings;
}

test.each<[string, ComputedName, number | 'Green' | 'Amber']>([
  ['its year to date rating', 'ytdRating', 'Amber'],
  ['its in month rating', 'inMonthRating', 'Green'],
  ['its milestone rating', 'milestoneRating', 'Amber'],
  ['last month’s milestone rating', 'previousMilestoneRating', 'Green'],
  ['its overall rating', 'overallRating', 'Amber'],
  ['its year to date variance', 'ytdVariance', -105],
  ['its in month variance', 'inMonthVariance', 130],
  ['its forecast variance', 'forecastVariance', -7],
  ['its target variance', 'targetVariance', -407],
])('as computed, %s is no finding', (_, field, value) => {
  expect(findings(field, value)).toEqual([]);
});

test.each<[string, ComputedName, 'Green' | 'Red' | 'Grey', string]>([
  ['better', 'ytdRating', 'Green', 'the YTD finance rating is printed as Green; by the figures it is Amber.'],
  ['worse', 'ytdRating', 'Red', 'the YTD finance rating is printed as Red; by the figures it is Amber.'],
  ['not due', 'inMonthRating', 'Grey', 'the in month finance rating is printed as Grey; by the figures it is Green.'],
  ['overall', 'overallRating', 'Green', 'the PMO overall rating is printed as Green; by the figures it is Amber.'],
])('a printed rating that differs is a warning at its cell: %s', (_, field, value, message) => {
  expect(findings(field, value)).toEqual([
    {
      code: 'printed-rating-differs',
      severity: 'warning',
      message: `Urgent Care: ${message}`,
      where: [{ sheet: 'Plan', cell: 'Z9' }],
    },
  ]);
});

test.each<[string, ComputedName, number, number, boolean]>([
  ['the other sign', 'ytdVariance', 105, 0.5, true],
  ['half a unit off', 'ytdVariance', -105.5, 0.5, false],
  ['more than half a unit off', 'ytdVariance', -106, 0.5, true],
  ['91 % for 91.06 %', 'achievement', 0.91, 0.005, false],
  ['92 % for 91.06 %', 'achievement', 0.92, 0.005, true],
  ['122 % in month', 'inMonthAchievement', 1.22, 0.005, false],
  ['91 % in month', 'inMonthAchievement', 0.91, 0.005, true],
])('a printed figure is compared as exactly as it is printed: %s', (_, field, value, tolerance, differs) => {
  expect(findings(field, value, tolerance).map(({ code }) => code)).toEqual(differs ? ['printed-figure-differs'] : []);
});

test('what cannot be computed cannot differ', () => {
  const programme = aProgramme({ name: 'Estates', ytdPlan: 46, printed: [printed('ytdVariance', -43)] });
  const { findings } = assess(recordsOf({ programmes: [programme], hasActuals: false }));
  expect(findings).toEqual([]);
});

test('the printed results of a total are compared with the total', () => {
  const programme = aProgramme(URGENT);
  const total = aTotal({
    name: 'Total CCG',
    lineKeys: [programme.key],
    ytdActual: 1069,
    printed: [printed('ytdVariance', -205, 0.5)],
  });
  const { findings } = assess(recordsOf({ programmes: [programme], totals: [total] }));
  expect(findings.map(({ message }) => message)).toEqual([
    'Total CCG: YTD variance is printed as -205; by the figures it is -105.',
  ]);
});

describe('variances printed the other way round are a convention, said once and left as they are', () => {
  const line = (name: string, ytdActual: number, variance: number, row: number) =>
    aProgramme({
      name,
      ytdPlan: 100,
      ytdActual,
      printed: [{ field: 'ytdVariance', value: variance, cell: { sheet: 'Finance', cell: `G${row}` }, tolerance: 0.5 }],
    });
  const result = (...lines: [number, number][]) => {
    const names = ['Urgent', 'Elective', 'Community'];
    const programmes = lines.map(([actual, variance], index) => line(names[index]!, actual, variance, index + 5));
    return assess(recordsOf({ programmes }));
  };
  const codes = (...lines: [number, number][]) => result(...lines).findings.map(({ code }) => code);

  test('where every one of two or more is', () => {
    const { findings, programmes } = result([90, 10], [120, -20], [100, 0]);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'variance-sign',
        severity: 'info',
        message:
          'YTD variance is printed as plan less actual (Urgent: 10); it is left as it is, ours is actual less plan.',
        where: ['G5', 'G6', 'G7'].map((cell) => ({ sheet: 'Finance', cell })),
      }),
    ]);
    expect(programmes.map(({ ytdVariance }) => ytdVariance)).toEqual([-10, 20, 0]);
  });

  test.each<[string, [number, number][], string[]]>([
    [
      'as computed',
      [
        [90, -10],
        [120, 20],
      ],
      [],
    ],
    ['one alone may be a slip', [[90, 10]], ['printed-figure-differs']],
    [
      'one beside a zero too',
      [
        [90, 10],
        [100, 0],
      ],
      ['printed-figure-differs'],
    ],
    [
      'one beside one as computed',
      [
        [90, 10],
        [120, 20],
      ],
      ['printed-figure-differs'],
    ],
    [
      'turned round and wrong as well',
      [
        [90, 11],
        [120, -20],
      ],
      ['printed-figure-differs', 'printed-figure-differs'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(codes(...lines)).toEqual(expected);
  });

  test('but one of them that is wrong either way is still reported', () => {
    const { findings } = result([90, 0], [120, -20], [80, 20]);
    expect(findings.map(({ code }) => code).sort()).toEqual(['printed-figure-differs', 'variance-sign']);
    const wrong = findings.find(({ code }) => code === 'printed-figure-differs');
    expect(wrong?.message).toBe('Urgent: YTD variance is printed as 0; by the figures it is -10.');
  });
});
