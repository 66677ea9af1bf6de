// A rating or figure that somebody typed is kept, and reported where the rules make something else of the same figures.
// Rounding as printed is no difference.
import { assess } from '../../../src/domain/assess';
import type { ComputedName } from '../../../src/domain/records';
import { reportOfMay2017 } from '../../support/publishedRecords';
import { aProgramme, aScheme, aTotal, cell, printed, recordsOf } from '../../support/records';

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
  expect(findings(field, value)).toMatchObject([
    {
      code: 'printed-rating-differs',
      severity: 'warning',
      message: `Urgent Care: ${message}`,
      where: [{ sheet: 'Plan', cell: 'Z9' }],
    },
  ]);
});

test.each<[string, ComputedName, number, number, boolean | 'rounding']>([
  ['the other sign', 'ytdVariance', 105, 0.5, true],
  ['half a unit off', 'ytdVariance', -105.5, 0.5, false],
  ['one and a half units off, as three roundings can be', 'ytdVariance', -106.5, 0.5, 'rounding'],
  ['further off', 'ytdVariance', -107, 0.5, true],
  ['91 % for 91.06 %', 'achievement', 0.91, 0.005, false],
  ['91.1 % for 91.06 %, of rounded figures', 'achievement', 0.9112, 0.00005, 'rounding'],
  ['92 % for 91.06 %', 'achievement', 0.92, 0.005, true],
  ['122 % in month', 'inMonthAchievement', 1.22, 0.005, false],
  ['91 % in month', 'inMonthAchievement', 0.91, 0.005, true],
])('a printed figure is compared as exactly as it is printed: %s', (_, field, value, tolerance, differs) => {
  const code = differs === 'rounding' ? 'rounding' : 'printed-figure-differs';
  expect(findings(field, value, tolerance).map((finding) => finding.code)).toEqual(differs ? [code] : []);
});

test('what cannot be computed cannot differ', () => {
  const programme = aProgramme({ name: 'Estates', ytdPlan: 46, printed: [printed('ytdVariance', -43)] });
  const { findings } = assess(recordsOf({ programmes: [programme], hasActuals: false }));
  expect(findings).toEqual([]);
});

test('a printed colour where no figure rates the line is a note', () => {
  const programme = aProgramme({ name: 'Estates', printed: [printed('ytdRating', 'Green')] });
  const { findings } = assess(recordsOf({ programmes: [programme] }));
  expect(findings.filter(({ code }) => code.startsWith('printed'))).toMatchObject([
    {
      code: 'printed-rating-unrated',
      severity: 'info',
      message: 'Estates: the YTD finance rating is printed as Green; nothing that was read rates it.',
      where: [{ sheet: 'Plan', cell: 'Z9' }],
    },
  ]);
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
        [90, 12],
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
    expect(wrong?.message).toBe('Urgent: YTD variance is printed as 0; by the figures, plan less actual, it is 10.');
  });

  test('and one that is actual less plan among them is a slip', () => {
    const { findings } = result([90, -10], [120, -20], [80, 20]);
    const wrong = findings.find(({ code }) => code === 'printed-figure-differs');
    expect(wrong?.message).toBe('Urgent: YTD variance is printed as -10; by the figures, plan less actual, it is 10.');
  });
});

test('May 2017: Mental Health & Community is Amber in month at 13 %, and its 6 % to date is rounding', () => {
  const report = reportOfMay2017();
  const programmes = report.programmes.map((line) =>
    line.name === 'Mental Health & Community'
      ? { ...line, printed: [printed('inMonthRating', 'Amber'), printed('achievement', 0.06, 0.005)] }
      : line,
  );
  const { findings } = assess({ ...report, programmes });
  expect(findings.filter(({ code }) => code === 'printed-rating-differs')).toEqual([
    {
      code: 'printed-rating-differs',
      severity: 'warning',
      message: 'Mental Health & Community: the in month finance rating is printed as Amber; by the figures it is Red.',
      where: [cell('Z9')],
      sides: { one: 'Amber as printed', other: 'Red by the figures, 13% of plan', difference: '' },
    },
  ]);
  expect(findings.map(({ message }) => message)).toContain(
    'Mental Health & Community: % of plan, year to date is printed as 6%; by the figures it is 6.52% (rounding).',
  );
});

test('a member of a group is held against the group’s figures, rounding included', () => {
  const report = reportOfMay2017();
  const programmeNotes = report.programmeNotes.map((line) =>
    line.name === 'Community'
      ? { ...line, printed: [printed('ytdRating', 'Red'), printed('achievement', 0.06, 0.005)] }
      : line,
  );
  const { findings } = assess({ ...report, programmeNotes });
  expect(findings.filter(({ message }) => message.startsWith('Community:'))).toMatchObject([
    { code: 'rounding', severity: 'info' },
  ]);
});

test('where variances are turned round, the wrong one among them is reported alone', () => {
  const programmes = [10, -20, 35].map((variance, index) =>
    aProgramme({
      name: ['Urgent', 'Elective', 'Community'][index]!,
      ytdPlan: 100,
      ytdActual: [90, 120, 80][index]!,
      printed: [{ ...printed('ytdVariance', variance, 0.5), cell: cell(`G${index + 5}`) }],
    }),
  );
  const { findings } = assess(recordsOf({ programmes }));
  expect(findings.map(({ code, where }) => [code, where.length])).toEqual([
    ['variance-sign', 3],
    ['printed-figure-differs', 1],
  ]);
});

test('the printed results of a section’s total are compared as well', () => {
  const scheme = aScheme({ name: 'Frailty', ytdPlan: 100, ytdActual: 90 });
  const total = aTotal({
    ...{ name: 'Urgent Care Total', level: 'scheme', section: 'Urgent Care', lineKeys: [scheme.key] },
    ...{ ytdPlan: 100, ytdActual: 90, printed: [printed('ytdVariance', 10, 0.5)] },
  });
  const { findings } = assess(recordsOf({ schemes: [scheme], totals: [total] }));
  expect(findings.map(({ message }) => message)).toEqual([
    'Urgent Care Total: YTD variance is printed as 10; by the figures it is -10.',
  ]);
});
