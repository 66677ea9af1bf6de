// From the records of a month to its ratings: the two published reports, then the rules one by one.
// Roll-ups, groups and their members, totals, and what nobody can say for want of a figure.
import fc from '../support/properties';
import { assess } from '../../src/domain/assess';
import type { AssessedProgramme, Assessment } from '../../src/domain/assessed';
import { tidy } from '../../src/domain/finance';
import { percentText } from '../../src/domain/percent';
import type { Rating } from '../../src/domain/rating';
import type { Milestone, Records } from '../../src/domain/records';
import { reportOfJuly2018, reportOfMay2017 } from '../support/publishedRecords';
import { ALL_RATINGS, goodness } from '../support/ratingOrder';
import {
  aMilestone,
  aProgramme,
  aScheme,
  aTotal,
  inMonth,
  JULY_2018,
  months,
  policy,
  printed,
  recordsOf,
} from '../support/records';

const assessed = (parts: Partial<Records>): Assessment => assess(recordsOf(parts));
const only = (parts: Partial<Records>): AssessedProgramme => {
  const { programmes } = assessed(parts);
  expect(programmes).toHaveLength(1);
  return programmes[0]!;
};
const codes = ({ findings }: Assessment) => findings.map(({ code }) => code);

describe('May 2017, month 2 of 2017/18', () => {
  const { programmes, total, findings, notChecked } = assess(reportOfMay2017());

  test('milestones, ratings and impact of every programme and member, as the summary and the finance table print them', () => {
    expect(
      programmes.map((line) => [
        line.name,
        line.previousMilestoneRating,
        line.milestoneRating,
        line.inMonth.rating,
        line.ytd.rating,
        line.overallRating,
        line.impactText,
      ]),
    ).toEqual([
      ['Urgent Care', 'Green', 'Amber', 'Green', 'Amber', 'Amber', 'Amber 91% of target'],
      ['Elective Care', 'Amber', 'Amber', 'Amber', 'Amber', 'Amber', 'Amber 81% of target'],
      // The report prints 6 %, from figures that were not yet rounded to 3 of 46.
      ['Mental Health & Community', 'Amber', 'Amber', 'Red', 'Red', 'Red', 'Red 7% of target'],
      ['Mental Health', 'Amber', 'Green', 'Grey', 'Grey', 'Green', 'Impact from month 7'],
      ['Community', 'Amber', 'Amber', 'Red', 'Red', 'Red', 'Red 7% of target'],
      ['Womens & Childrens', 'Green', 'Amber', 'Grey', 'Grey', 'Amber', 'Impact from month 7'],
    ]);
  });

  test('variances are actual less plan', () => {
    expect(
      programmes.filter(({ group }) => group === null).map((line) => [line.ytdVariance, line.inMonthVariance]),
    ).toEqual([
      [-105, 130],
      [-56, -11],
      [-43, -20],
      [0, 0],
    ]);
    expect(programmes.map(({ forecastVariance }) => forecastVariance)).toEqual([0, 0, 0, null, null, 0]);
  });

  test('a group names its members, and each member its group', () => {
    expect(programmes.map(({ name, group, members }) => [name, group, members])).toEqual([
      ['Urgent Care', null, []],
      ['Elective Care', null, []],
      ['Mental Health & Community', null, ['Mental Health', 'Community']],
      ['Mental Health', 'Mental Health & Community', []],
      ['Community', 'Mental Health & Community', []],
      ['Womens & Childrens', null, []],
    ]);
  });

  test('the total is the printed 1,313 of 1,518, 86 % and Amber, not the sum of 1,314', () => {
    expect(total.figures).toMatchObject({ plan: 30275, forecast: 30275, ytdPlan: 1518, ytdActual: 1313 });
    expect(total.figures).toMatchObject({ inMonthPlan: 759, inMonthActual: 857 });
    expect(total).toMatchObject({ name: 'Total CCG', ytdVariance: -205, inMonthVariance: 98 });
    expect(total.ytd.rating).toBe('Amber');
    expect(percentText(total.ytd.achievement!, policy())).toBe('86%');
  });

  test('rounding is said once for each total that differs, and never as a warning', () => {
    const rounding = findings.filter(({ code }) => code === 'rounding');
    expect(rounding.map(({ message }) => /^Total CCG, ([a-z ]+) £k/.exec(message)?.[1])).toEqual([
      'plan',
      'forecast outturn',
      'year to date actual',
      'in month actual',
    ]);
    expect(new Set(rounding.map(({ severity }) => severity))).toEqual(new Set(['info']));
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('what was not checked is said: there are no schemes', () => {
    expect(notChecked).toEqual([
      'Schemes: the workbook lists none.',
      'Year to date against the month before and this month: no earlier month is closed or given.',
    ]);
  });
});

describe('July 2018, month 4 of 2018/19', () => {
  const { programmes, total, schemes, findings } = assess(reportOfJuly2018());

  test('variances and ratings of the delivery boards', () => {
    expect(
      programmes.map((line) => [line.name, line.targetVariance, line.ytdVariance, line.ytd.rating, line.impactText]),
    ).toEqual([
      ['Urgent Care', -949, -728, 'Red', 'Red 59% of target'],
      ['Elective Care', -5361, 0, 'Green', 'Green 100% of target'],
      ['Proactive Care & LTC', -1231, 181, 'Green', 'Green 138% of target'],
      ['Staying Independent and Healthy Living', 0, 5, 'Green', 'Green 200% of target'],
    ]);
  });

  test('the total is 2,946 of 3,488, a variance of -542, 84 % and Amber', () => {
    expect(total.figures).toMatchObject({ plan: 23895, target: 16354, ytdPlan: 3488, ytdActual: 2946 });
    expect(total).toMatchObject({ ytdVariance: -542, targetVariance: -7541, impactText: 'Amber 84% of target' });
  });

  test('the phasing by quarter belongs to the boards, and a phased target is no plan', () => {
    expect(programmes.map(({ planByQuarter }) => planByQuarter)).toEqual([
      [1252, 1557, 1736, 1167],
      [960, 1273, 1871, 1773],
      [310, 634, 1950, 1850],
      [5, 5, 5, 5],
    ]);
    expect(programmes.map(({ figures }) => figures.plan)).toEqual([6662, 11238, 5975, 20]);
  });

  test('urgent care schemes sum to 197 less than their board, the other boards agree', () => {
    const sums = findings.filter(({ code }) => code === 'programme-differs-from-schemes');
    expect(sums.map(({ message }) => message)).toEqual([
      'Urgent Care, target £k: 5713 in the programme table, its schemes sum to 5516 (difference 197).',
    ]);
  });

  test('the closed scheme is Blue, every other one is as its milestones and finance', () => {
    const blue = schemes.filter(({ overallRating }) => overallRating === 'Blue');
    expect(blue.map(({ record }) => record.id)).toEqual(['1819-016']);
  });

  test('schemes go by the names of the delivery boards', () => {
    expect(new Set(schemes.map(({ programme }) => programme))).toEqual(new Set(programmes.map(({ name }) => name)));
  });
});

describe('the milestone rating of a scheme is the worst of its milestones', () => {
  const rating = (milestones: Partial<Milestone>[], stated: Rating | null = null, over: Partial<Records> = {}) => {
    const scheme = aScheme({ name: 'Frailty', id: '1819-013', statedMilestoneRating: stated });
    const all = milestones.map((milestone) => aMilestone({ schemeKey: scheme.key, ...milestone }));
    return assessed({ schemes: [scheme], milestones: all, ...over }).schemes[0]!.milestoneRating;
  };

  test.each<[string, Partial<Milestone>[], Rating | null, Rating]>([
    ['one overdue', [{ statedRating: 'Green' }, { due: inMonth(2017, 4) }], null, 'Red'],
    ['none rated', [], null, 'Grey'],
    ['none listed, but people rated the scheme', [], 'Amber', 'Amber'],
    ['listed ones count before what people printed for the scheme', [{ statedRating: 'Red' }], 'Green', 'Red'],
    ['all completed', [{ completed: inMonth(2017, 4) }, { completed: inMonth(2017, 5) }], null, 'Blue'],
    ['those of other schemes do not count', [{ schemeKey: 'scheme:other', statedRating: 'Red' }], 'Green', 'Green'],
    ['those of no scheme do not count', [{ schemeKey: null, statedRating: 'Red' }], null, 'Grey'],
  ])('%s', (_, milestones, stated, expected) => {
    expect(rating(milestones, stated)).toBe(expected);
  });

  test('a printed rating that differs from the rule is kept beside it and reported', () => {
    const scheme = aScheme({
      name: 'Frailty',
      statedMilestoneRating: 'Green',
      printed: [printed('milestoneRating', 'Green')],
    });
    const milestones = [aMilestone({ schemeKey: scheme.key, statedRating: 'Red' })];
    const { schemes, findings } = assessed({ schemes: [scheme], milestones });
    expect(schemes[0]).toMatchObject({ milestoneRating: 'Red', record: { statedMilestoneRating: 'Green' } });
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'printed-rating-differs',
        message: 'Frailty: the milestone rating is printed as Green; by the figures it is Red.',
      }),
    ]);
  });

  test('by the majority, where that is the policy', () => {
    const milestones: Partial<Milestone>[] = [
      { statedRating: 'Green' },
      { statedRating: 'Green' },
      { statedRating: 'Red' },
    ];
    expect(rating(milestones)).toBe('Red');
    expect(rating(milestones, null, { policy: policy({ milestoneRollUp: 'majority' }) })).toBe('Green');
  });
});

describe('the milestone rating of a programme is the worst of its schemes', () => {
  const schemes = (...ratings: Rating[]) =>
    ratings.map((statedMilestoneRating, index) =>
      aScheme({ name: `S${index}`, programme: 'Urgent Care', statedMilestoneRating }),
    );

  test.each<[string, Rating[], Rating]>([
    ['one Red', ['Green', 'Red', 'Amber'], 'Red'],
    ['Grey and Blue beside Green', ['Grey', 'Green', 'Blue'], 'Green'],
    ['nothing rated', ['Grey'], 'Grey'],
  ])('%s', (_, ratings, expected) => {
    expect(only({ schemes: schemes(...ratings) }).milestoneRating).toBe(expected);
  });

  test('a milestone table speaks before a finance table that repeats it', () => {
    const programmes = [aProgramme({ name: 'Urgent Care', ytdPlan: 5, statedMilestoneRating: 'Green' })];
    const note = (statedMilestoneRating: Rating | null) => [
      aProgramme({ name: 'Urgent Care', key: 'note', statedMilestoneRating }),
    ];
    expect(only({ programmes, programmeNotes: note('Amber') }).milestoneRating).toBe('Amber');
    expect(only({ programmes, programmeNotes: note(null) }).milestoneRating).toBe('Green');
  });

  test('a scheme without a value has no weight where value decides', () => {
    const [valued, unvalued] = schemes('Green', 'Red');
    const parts = [{ ...valued!, figures: { ...valued!.figures, target: 0.5 } }, unvalued!];
    expect(only({ schemes: parts, policy: policy({ milestoneRollUp: 'value' }) }).milestoneRating).toBe('Green');
  });

  test('closed schemes do not count', () => {
    const [open, closed] = schemes('Amber', 'Red');
    expect(only({ schemes: [open!, { ...closed!, status: 'closed' }] }).milestoneRating).toBe('Amber');
  });

  test('by the share of value, where that is the policy, the largest scheme decides', () => {
    const [small, large] = schemes('Red', 'Green');
    const parts = [
      { ...small!, figures: { ...small!.figures, target: 43 } },
      { ...large!, figures: { ...large!.figures, target: 1771 } },
    ];
    const byValue = policy({ milestoneRollUp: 'value' });
    expect(only({ schemes: parts, policy: byValue }).milestoneRating).toBe('Green');
    expect(only({ schemes: parts }).milestoneRating).toBe('Red');
  });

  test('as people rated it where no scheme is rated', () => {
    const programmes = [aProgramme({ name: 'Urgent Care', statedMilestoneRating: 'Amber' })];
    expect(only({ programmes }).milestoneRating).toBe('Amber');
    expect(only({ programmes, schemes: [aScheme({ name: 'S', programme: 'Urgent Care' })] }).milestoneRating).toBe(
      'Amber',
    );
  });

  test('a printed rating that flatters its schemes is reported and does not replace the rule', () => {
    const programmes = [
      aProgramme({
        name: 'Urgent Care',
        statedMilestoneRating: 'Green',
        printed: [printed('milestoneRating', 'Green')],
      }),
    ];
    const result = assessed({ programmes, schemes: schemes('Green', 'Red') });
    expect(result.programmes[0]!.milestoneRating).toBe('Red');
    expect(codes(result)).toContain('printed-rating-differs');
  });

  test('whatever the schemes, it is never better than any rated one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ALL_RATINGS), { minLength: 1, maxLength: 8 }), (ratings) => {
        const whole = only({ schemes: schemes(...ratings) }).milestoneRating;
        for (const rating of ratings) expect(goodness(whole)).toBeLessThanOrEqual(goodness(rating));
      }),
    );
  });
});

describe('the figures of a programme', () => {
  test('that no table gives are the sum of its schemes', () => {
    const schemes = [
      aScheme({ name: 'A', programme: 'Urgent Care', plan: 427, ytdPlan: 100, ytdActual: 90 }),
      aScheme({ name: 'B', programme: 'Urgent Care', plan: 1771, ytdPlan: 300, ytdActual: 250 }),
    ];
    const programme = only({ schemes });
    expect(programme.figures).toMatchObject({ plan: 2198, ytdPlan: 400, ytdActual: 340, target: null });
    expect(programme).toMatchObject({ ytdVariance: -60, impactText: 'Amber 85% of target', schemeCount: 2 });
  });

  test('by quarter are those of its schemes where it has none of its own', () => {
    const schemes = [
      aScheme({ name: 'A', programme: 'Urgent Care', planByQuarter: [1, 2, 3, null] }),
      aScheme({ name: 'B', programme: 'Urgent Care', planByMonth: months(10, 10, 10, 5, null, 5) }),
      aScheme({ name: 'C', programme: 'Urgent Care' }),
    ];
    expect(only({ schemes }).planByQuarter).toEqual([31, 12, 3, null]);
    expect(only({ schemes: schemes.slice(0, 1) }).planByQuarter).toEqual([1, 2, 3, null]);
    expect(only({ schemes: schemes.slice(2) }).planByQuarter).toBeNull();
  });

  test('that its own row gives stand, whatever the schemes sum to', () => {
    const programme = only({
      programmes: [aProgramme({ name: 'Urgent Care', target: 5713 })],
      schemes: [aScheme({ name: 'A', programme: 'Urgent Care', target: 5516, ytdActual: 7 })],
    });
    expect(programme.figures).toMatchObject({ target: 5713, ytdActual: 7 });
  });

  test('parts sum to the whole: schemes to programmes, programmes to the total', () => {
    const scheme = fc.record({
      programme: fc.constantFrom('Urgent Care', 'Elective Care', 'Community'),
      plan: fc.integer({ min: -5000, max: 5000 }),
      tenths: fc.integer({ min: -5000, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(scheme, { minLength: 1, maxLength: 12 }), (given) => {
        const schemes = given.map(({ programme, plan, tenths }, index) =>
          aScheme({ name: `S${index}`, programme, plan, ytdPlan: plan / 10, ytdActual: tenths / 10 }),
        );
        const { programmes, total } = assessed({ schemes });
        for (const name of ['plan', 'ytdPlan', 'ytdActual'] as const) {
          const sum = (lines: readonly { figures: Record<typeof name, number | null> }[]) =>
            tidy(lines.reduce((whole, { figures }) => whole + (figures[name] ?? 0), 0));
          expect(total.figures[name]).toBe(sum(schemes));
          expect(sum(programmes)).toBe(sum(schemes));
        }
        expect(total.ytdVariance).toBe(tidy(programmes.reduce((sum, line) => sum + line.ytdVariance!, 0)));
      }),
    );
  });
});

describe('when savings are due later', () => {
  test.each<[string, Partial<Parameters<typeof aProgramme>[0]>, string]>([
    ['by zeros in the months before', { planByMonth: months(0, 0, 0, 0, 0, 0, 463, 463, 462) }, 'Impact from month 7'],
    [
      'by blanks in the months before',
      { planByMonth: months(null, null, null, null, null, null, 463) },
      'Impact from month 7',
    ],
    ['by what people stated', { ytdPlan: 0, savingsStart: 10 }, 'Impact from month 10'],
    ['without a month', { ytdPlan: 0 }, 'Not yet due'],
    ['but a start in the reporting month is no later one', { savingsStart: 2 }, 'No plan to date'],
  ])('the impact says from which month, known %s', (_, parts, text) => {
    const programme = only({ programmes: [aProgramme({ name: 'Estates', ...parts })] });
    expect(programme).toMatchObject({ impactText: text, ytd: { rating: 'Grey' }, overallRating: 'Grey' });
  });

  test('a programme without a month of its own starts with the first of its schemes', () => {
    const schemes = [
      aScheme({ name: 'A', programme: 'Estates', planByMonth: months(0, 0, 0, 0, 0, 0, 0, 5) }),
      aScheme({ name: 'B', programme: 'Estates', planByMonth: months(0, 0, 0, 0, 0, 5) }),
    ];
    expect(only({ schemes })).toMatchObject({ savingsStart: 6, impactText: 'Impact from month 6' });
  });
});

describe('a group and its members', () => {
  const group = aProgramme({
    name: 'Mental Health & Community',
    ytdPlan: 46,
    ytdActual: 3,
    inMonthPlan: 23,
    inMonthActual: 3,
  });
  type Parts = Partial<Parameters<typeof aProgramme>[0]>;
  const member = (name: string, over: Parts = {}) => aProgramme({ name, key: `note:${name}`, ...over });
  const of = (mentalHealth: Parts = {}) =>
    assessed({
      programmes: [group],
      programmeNotes: [member('Mental Health', mentalHealth), member('Community', { statedMilestoneRating: 'Amber' })],
    });

  test.each<[string, number | null, Rating]>([
    ['in the month before its savings start, it is not due', 3, 'Grey'],
    ['in the month its savings start, it is rated with the group', 2, 'Red'],
    ['after its savings started, it is rated with the group', 1, 'Red'],
    ['with no start known, it is rated with the group', null, 'Red'],
  ])('%s', (_, savingsStart, rating) => {
    const [, mentalHealth] = of({ savingsStart }).programmes;
    expect(mentalHealth).toMatchObject({ name: 'Mental Health', ytd: { rating }, inMonth: { rating } });
  });

  test('the milestones of a group are the worst of its members, those of a member its own', () => {
    const { programmes } = of({ statedMilestoneRating: 'Green', statedPreviousMilestoneRating: 'Red' });
    expect(programmes.map((line) => [line.milestoneRating, line.previousMilestoneRating])).toEqual([
      ['Amber', 'Red'],
      ['Green', 'Red'],
      ['Amber', null],
    ]);
  });

  test('the milestones of a group are those of its schemes where nobody rated a member', () => {
    const schemes = [aScheme({ name: 'NUH prices', programme: 'Community', statedMilestoneRating: 'Red' })];
    const programmeNotes = [member('Mental Health'), member('Community')];
    const { programmes } = assessed({ programmes: [group], programmeNotes, schemes });
    expect(programmes[0]).toMatchObject({ name: 'Mental Health & Community', milestoneRating: 'Red' });
  });

  test('members do not count twice in the total', () => {
    expect(of().total.figures).toMatchObject({ ytdPlan: 46, ytdActual: 3 });
    expect(of().total.milestoneRating).toBe('Amber');
  });

  test('a scheme of one member gives that member, and the group, its exception', () => {
    const schemes = [
      aScheme({ name: 'NUH prices', programme: 'Community', plannedStart: inMonth(2017, 4), ytdPlan: 0, ytdActual: 0 }),
    ];
    const onTrack = { ...group, figures: { ...group.figures, ytdActual: 46 } };
    const { programmes } = assessed({
      programmes: [onTrack],
      programmeNotes: [member('Mental Health'), member('Community')],
      schemes,
    });
    expect(programmes.map(({ name, hasExceptions }) => [name, hasExceptions])).toEqual([
      ['Mental Health & Community', true],
      ['Mental Health', false],
      ['Community', true],
    ]);
  });
});

describe('a programme without a finance row', () => {
  const programmes = [aProgramme({ name: 'Urgent Care', ytdPlan: 1174, ytdActual: 1069 })];

  test('is listed with its milestones, Grey on finance, and counts nothing in the total', () => {
    const programmeNotes = [aProgramme({ name: 'Estates', key: 'note', statedMilestoneRating: 'Amber' })];
    const result = assessed({ programmes, programmeNotes });
    expect(result.programmes[1]).toMatchObject({
      name: 'Estates',
      milestoneRating: 'Amber',
      overallRating: 'Amber',
      ytd: { rating: 'Grey', basis: 'noPlan' },
      group: null,
      members: [],
    });
    expect(result.total.figures).toMatchObject({ ytdPlan: 1174, ytdActual: 1069 });
  });

  test('that two tables speak of is one programme with what both say, in a workbook without finance', () => {
    const programmeNotes = [
      aProgramme({ name: 'Estates', key: 'milestones', statedMilestoneRating: 'Amber' }),
      aProgramme({ name: 'Estates', key: 'starts', savingsStart: 7 }),
    ];
    expect(only({ programmeNotes })).toMatchObject({ milestoneRating: 'Amber', savingsStart: 7, members: [] });
  });
});

test('a programme that two tables without figures speak of is no group', () => {
  const programme = only({
    programmes: [aProgramme({ name: 'Urgent Care', ytdPlan: 0 })],
    programmeNotes: [
      aProgramme({ name: 'Urgent Care', key: 'milestones', statedMilestoneRating: 'Amber' }),
      aProgramme({ name: 'Urgent Care', key: 'starts', savingsStart: 7 }),
    ],
  });
  expect(programme).toMatchObject({ members: [], milestoneRating: 'Amber', impactText: 'Impact from month 7' });
});

describe('totals', () => {
  const programmes = [
    aProgramme({ name: 'Urgent Care', ytdPlan: 1174, ytdActual: 1069 }),
    aProgramme({ name: 'Elective Care', ytdPlan: 298, ytdActual: 242 }),
  ];
  const lineKeys = programmes.map(({ key }) => key);

  test('without a printed one are the sum, called "Total"', () => {
    expect(assessed({ programmes }).total).toMatchObject({
      name: 'Total',
      figures: { ytdPlan: 1472, ytdActual: 1311, plan: null },
      impactText: 'Amber 89% of target',
    });
  });

  test.each<[string, number, number, string | null]>([
    ['exact', 1311, 1311, null],
    ['within half a unit per row', 1312, 1312, 'rounding'],
    ['beyond it', 1313, 1311, 'total-differs'],
    ['beyond it the other way', 1309, 1311, 'total-differs'],
  ])('printed %s: %i is reported as %i', (_, value, reported, code) => {
    const result = assessed({ programmes, totals: [aTotal({ lineKeys, ytdActual: value })] });
    expect(result.total.figures.ytdActual).toBe(reported);
    expect(codes(result)).toEqual(code === null ? [] : [code]);
    expect(result.findings.map(({ severity }) => severity)).toEqual(
      code === null ? [] : [code === 'rounding' ? 'info' : 'warning'],
    );
  });

  test('are rated as the worst of the programmes, last month among those that were rated then', () => {
    const [urgent, elective] = programmes;
    const rated = [
      { ...urgent!, statedMilestoneRating: 'Green' as const, statedPreviousMilestoneRating: 'Amber' as const },
      { ...elective!, statedMilestoneRating: 'Red' as const },
    ];
    expect(assessed({ programmes: rated }).total).toMatchObject({
      milestoneRating: 'Red',
      previousMilestoneRating: 'Amber',
      overallRating: 'Red',
    });
    expect(assessed({ programmes }).total.previousMilestoneRating).toBeNull();
  });

  test('with nothing due say from which month the first programme saves', () => {
    const later = [
      aProgramme({ name: 'Estates', ytdPlan: 0, savingsStart: 7 }),
      aProgramme({ name: 'Prescribing', ytdPlan: 0, savingsStart: 5 }),
      aProgramme({ name: 'Other', ytdPlan: 0 }),
    ];
    expect(assessed({ programmes: later }).total.impactText).toBe('Impact from month 5');
    expect(assessed({ programmes: later.slice(0, 1) }).total.impactText).toBe('Impact from month 7');
    expect(assessed({ programmes: later.slice(2) }).total.impactText).toBe('Not yet due');
  });

  test('keep the cells of the printed row', () => {
    const at = { sheet: 'Finance', cell: 'B9' };
    const total = aTotal({
      lineKeys,
      ytdActual: 1311,
      where: at,
      cells: { ytdActual: { sheet: 'Finance', cell: 'F9' } },
    });
    expect(assessed({ programmes, totals: [total] }).total.record).toMatchObject({
      where: at,
      cells: { ytdActual: { sheet: 'Finance', cell: 'F9' } },
    });
  });

  test('of one section are not the total of the alliance', () => {
    const totals = [
      aTotal({ section: 'Urgent Care', lineKeys: [lineKeys[0]!], ytdActual: 1069, name: 'Urgent total' }),
    ];
    const result = assessed({ programmes, totals });
    expect(result.total).toMatchObject({ name: 'Total', figures: { ytdActual: 1311 } });
    expect(result.totals).toEqual([expect.objectContaining({ name: 'Urgent total' })]);
    expect(result.totals[0]!.figures).toMatchObject({ ytdPlan: 1174, ytdActual: 1069 });
  });

  test('of a list of schemes take nothing from what the programmes sum to', () => {
    const scheme = aScheme({ name: 'Frailty', target: 1771 });
    const totals = [aTotal({ name: 'Schemes', level: 'scheme', lineKeys: [scheme.key], target: 1771 })];
    const result = assessed({ programmes, schemes: [scheme], totals });
    expect(result.total.figures).toMatchObject({ target: 1771, ytdPlan: 1472, ytdActual: 1311 });
    expect(result.totals[0]!.figures.target).toBe(1771);
  });

  test('of a list of schemes are the total where no programme table has one', () => {
    const schemes = [5, 7, 9].map((target) => aScheme({ name: `S${target}`, target }));
    const lineKeys = schemes.map(({ key }) => key);
    const total = (target: number) => aTotal({ name: 'Grand Total', level: 'scheme', lineKeys, target });
    expect(assessed({ schemes, totals: [total(22)] }).total).toMatchObject({
      name: 'Grand Total',
      figures: { target: 22 },
    });
    expect(assessed({ schemes, totals: [total(30)] }).total.figures.target).toBe(21);
  });

  test('without a figure, such as those of a phasing by quarter, are no total of figures', () => {
    const phasing = aTotal({ name: 'Grand Total', planByQuarter: [1, 2, 3, 4] });
    const totals = [phasing, aTotal({ name: 'Total CCG', lineKeys, ytdActual: 1312 })];
    expect(assessed({ programmes, totals }).total).toMatchObject({ name: 'Total CCG', figures: { ytdActual: 1312 } });
    expect(assessed({ programmes, totals: [phasing] }).total.name).toBe('Total');
  });

  test('of the programmes count before those of the schemes, whichever stands first', () => {
    const scheme = aScheme({ name: 'Frailty', ytdActual: 1069 });
    const ofSchemes = aTotal({ name: 'Schemes', level: 'scheme', lineKeys: [scheme.key], ytdActual: 1069 });
    const ofProgrammes = aTotal({ name: 'Total CCG', lineKeys, ytdActual: 1312 });
    for (const totals of [
      [ofSchemes, ofProgrammes],
      [ofProgrammes, ofSchemes],
    ])
      expect(assessed({ programmes, schemes: [scheme], totals }).total).toMatchObject({
        name: 'Total CCG',
        figures: { ytdActual: 1312 },
      });
  });
});

describe('what is not known stays not known', () => {
  test('an empty workbook has no figures, no ratings and no exceptions', () => {
    const result = assessed({ period: null });
    expect(result).toMatchObject({ programmes: [], schemes: [], exceptions: [], closedExceptions: [], findings: [] });
    expect(new Set(Object.values(result.total.figures))).toEqual(new Set([null]));
    expect(result.total.overallRating).toBe('Grey');
    expect(result.notChecked).toEqual([
      'Anything that depends on the month: no reporting period was found.',
      'Schemes: the workbook lists none.',
    ]);
  });

  test('schemes without a plan to date are counted, closed ones are not', () => {
    const schemes = [
      aScheme({ name: 'A' }),
      aScheme({ name: 'B', ytdPlan: 5, ytdActual: 5 }),
      aScheme({ name: 'C', status: 'closed' }),
      aScheme({ name: 'D' }),
    ];
    expect(assessed({ schemes }).notChecked).toEqual([
      'Year to date finance of 2 of 4 schemes: no plan to date is given.',
    ]);
  });

  test('where Excel does not tell which rows are hidden, that is said', () => {
    expect(
      assessed({ schemes: [aScheme({ name: 'A', ytdPlan: 1, ytdActual: 1 })], isHiddenKnown: false }).notChecked,
    ).toEqual([
      'Hidden rows and columns: they are read and counted like any other, and this Excel does not tell which are hidden.',
    ]);
  });

  test('a plan without an actual is Grey and a finding; without a place for actuals it is none', () => {
    const schemes = [aScheme({ name: 'Frailty', ytdPlan: 46 })];
    const missing = assessed({ schemes });
    expect(missing.schemes[0]).toMatchObject({ ytd: { rating: 'Grey', basis: 'noActual' }, ytdVariance: null });
    expect(codes(missing)).toContain('blank-actual');
    expect(codes(assessed({ schemes, hasActuals: false }))).toEqual([]);
  });

  test('findings of the reading come first and are all kept', () => {
    const found = { code: 'error-cell', severity: 'error' as const, message: '#REF!', where: [] };
    expect(assessed({ findings: [found], schemes: [aScheme({ name: 'A', ytdPlan: 1 })] }).findings[0]).toBe(found);
  });
});

test('the same records make the same assessment, and are left as they were', () => {
  for (const report of [reportOfMay2017, reportOfJuly2018]) {
    const records = report();
    const first = assess(records);
    expect(records).toEqual(report());
    expect(assess(records)).toEqual(first);
  }
});

test('typed words come into the month they are about', () => {
  const schemes = [aScheme({ name: 'EMAS', id: '1819-080', plannedStart: inMonth(2018, 4) })];
  const where = { sheet: 'PMO Exceptions', cell: 'A6' };
  const words = { issue: 'Contract not signed' };
  const row = { programme: null, schemeId: '1819-080', area: 'EMAS', reasons: null, words, added: {}, where };
  const off = assessed({ period: JULY_2018, schemes, writtenExceptions: [row] });
  expect(off.exceptions).toEqual([expect.objectContaining({ issue: 'Contract not signed' })]);
  expect(off.closedExceptions).toEqual([]);
  const on = assessed({ period: null, schemes, writtenExceptions: [row] });
  expect(on.exceptions).toEqual([]);
  expect(on.closedExceptions).toEqual([
    expect.objectContaining({ issue: 'Contract not signed', schemeId: '1819-080' }),
  ]);
});
