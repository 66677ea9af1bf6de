// Why a rating is what it is: the published figures, every basis, and that doing what a step asks for gives its rating.
import fc from '../support/properties';
import { assess } from '../../src/domain/assess';
import type { AssessedLine, Assessment } from '../../src/domain/assessed';
import { explain } from '../../src/domain/explain';
import { type Explanation, type RatingKind, stepText } from '../../src/domain/explanation';
import { rateFinance } from '../../src/domain/finance';
import { financeSteps } from '../../src/domain/financeSteps';
import { reportOfMay2017 } from '../support/publishedRecords';
import {
  aLine,
  aMilestone,
  aProgramme,
  aScheme,
  cell,
  inMonth,
  months,
  policy,
  printed,
  recordsOf,
} from '../support/records';

const POLICY = policy();
const MAY = assess(reportOfMay2017());

function explained(line: AssessedLine, kind: RatingKind, assessment: Assessment = MAY): Explanation {
  return explain(line, assessment).find((explanation) => explanation.kind === kind)!;
}

const programme = (name: string) => MAY.programmes.find((line) => line.name === name)!;
const texts = ({ better, worse }: Pick<Explanation, 'better' | 'worse'>) => [
  better && stepText(better),
  worse && stepText(worse),
];

describe('May 2017 as published', () => {
  test('urgent care: 1,069 of 1,174', () => {
    const ytd = explained(programme('Urgent Care'), 'ytd');
    expect(ytd.rating).toBe('Amber');
    expect(ytd.because).toBe('£1,069k of a year to date plan of £1,174k is 91%.');
    expect(ytd.rule).toBe(
      'Green above 95% of plan, Amber from 75% to 95%, Red below 75%, Grey not yet due or not reported.',
    );
    expect(texts(ytd)).toEqual([
      'Over £46.3k more by month 2 would be Green',
      'Over £188.5k less by month 2 would be Red',
    ]);
    expect(ytd.figures.map(({ label, value, cells }) => [label, value, cells.length])).toEqual([
      ['Year to date plan', 1174, 1],
      ['Year to date actual', 1069, 1],
      ['Year to date share of plan', 1069 / 1174, 0],
    ]);
  });

  test('urgent care overall: milestones and finance are both Amber, so neither alone lifts it', () => {
    const overall = explained(programme('Urgent Care'), 'overall');
    expect(overall.because).toBe('Milestones and year to date finance are both Amber.');
    expect(overall.parts.map(({ name, rating }) => [name, rating])).toEqual([
      ['Milestones', 'Amber'],
      ['Year to date finance', 'Amber'],
    ]);
    expect(texts(overall)).toEqual([null, 'Over £188.5k less by month 2 would be Red']);
  });

  test('community has no finance row: the figures and cells are those of the row that covers it', () => {
    const [member, group] = ['Community', 'Mental Health & Community'].map((name) => explained(programme(name), 'ytd'));
    expect(member).toEqual({ ...group, typed: null });
    expect(member!.figures[0]!.cells).toEqual(group!.figures[0]!.cells);
    expect(texts(member!)).toEqual(['£31.5k more by month 2 would be Amber', null]);
  });

  test('savings that start later say so', () => {
    expect(explained(programme('Mental Health'), 'ytd').because).toBe(
      'Savings are planned from month 7; nothing is due yet.',
    );
  });

  test('the total rolls up its programmes', () => {
    const milestones = explained(MAY.total, 'milestones');
    expect(milestones.because).toBe('4 Amber of 4 programmes.');
    expect(milestones.better).toBeNull();
  });
});

describe('how far it is to the next finance rating', () => {
  test.each<[what: string, plan: number, actual: number | null, better: string | null, worse: string | null]>([
    ['just under Amber', 100, 74.9, '£0.1k more by month 2 would be Amber', null],
    ['on Amber', 100, 75, 'Over £20k more by month 2 would be Green', 'Anything less by month 2 would be Red'],
    ['on Green’s threshold', 100, 95, 'Anything more by month 2 would be Green', 'Over £20k less by month 2 would be Red'],
    ['on it whatever binary arithmetic says', 6, 5.7, 'Anything more by month 2 would be Green', 'Over £1.2k less by month 2 would be Red'],
    ['just over Green', 100, 95.1, null, '£0.1k less by month 2 would be Amber'],
    ['rounded up, so that it is enough', 101, 75, '£0.8k more by month 2 would be Amber', null],
    ['nothing saved', 46, 0, '£34.5k more by month 2 would be Amber', null],
    ['a negative plan missed', -100, -130, '£5k more by month 2 would be Amber', null],
    ['nothing due', 0, 0, 'Anything more by month 2 would be Green', 'Anything less by month 2 would be Red'],
    ['nothing due nor reported', 0, null, 'Anything more by month 2 would be Green', 'Anything less by month 2 would be Red'],
    ['a cost before the plan', 0, -5, '£5k more by month 2 would be Grey', null],
    ['saved early', 0, 5, null, null],
    ['no actual', 100, null, null, null],
  ])('%s', (_what, plan, actual, better, worse) => {
    expect(texts(financeSteps(rateFinance(plan, actual, POLICY), POLICY, 'by month 2'))).toEqual([better, worse]);
  }); // prettier-ignore

  test('doing what a step asks for gives its rating, and a little less does not', () => {
    const pounds = fc.integer({ min: -3_000_000, max: 3_000_000 }).map((value) => value / 1000);
    fc.assert(
      fc.property(pounds, pounds, (plan, actual) => {
        const verdict = rateFinance(plan, actual, POLICY);
        const { better, worse } = financeSteps(verdict, POLICY, '');
        for (const [step, sign] of [[better, 1], [worse, -1]] as const) {
          if (!step) continue;
          const moved = (distance: number) => rateFinance(plan, actual + sign * distance, POLICY).rating;
          expect(moved(step.distance + (step.beyond ? 0.001 : 0))).toBe(step.rating);
          expect(moved(step.distance + (step.beyond ? 0 : -0.001))).toBe(verdict.rating);
        }
      }),
    ); // prettier-ignore
  });

  test('other thresholds, other distances', () => {
    const strict = policy({ greenAbove: 0.99, amberFrom: 0.9 });
    expect(texts(financeSteps(rateFinance(100, 80, strict), strict, 'to date'))).toEqual([
      '£10k more to date would be Amber',
      null,
    ]);
  });
});

describe('where figures come from', () => {
  test('a programme without figures of its own points at its schemes', () => {
    const schemes = [
      aScheme({ name: 'Frailty', ytdPlan: 100, ytdActual: 50 }),
      aScheme({ name: 'MSK', ytdPlan: 60, ytdActual: 60, cells: { ytdPlan: cell('D9'), ytdActual: cell('E9') } }),
    ];
    const assessment = assess(recordsOf({ schemes }));
    const [plan] = explained(assessment.programmes[0]!, 'ytd', assessment).figures;
    expect(plan).toMatchObject({ value: 160, cells: [cell('E5'), cell('D9')] });
    const [total] = explained(assessment.total, 'ytd', assessment).figures;
    expect(total!.cells).toEqual(plan!.cells);
  });

  test('a scheme whose months are summed points at its months', () => {
    const cells = [cell('B5'), cell('C5'), ...Array.from({ length: 10 }, () => null)];
    const planByMonth = months(10, 10);
    const phasings = [{ of: 'plan', by: 'month', values: planByMonth, cells, total: null, halfUnit: 0.5 } as const];
    const scheme = aScheme({ name: 'Frailty', planByMonth, actualByMonth: months(5, 5), phasings });
    const assessment = assess(recordsOf({ schemes: [scheme] }));
    expect(explained(assessment.schemes[0]!, 'ytd', assessment).figures[0]).toMatchObject({
      value: 20,
      cells: [cell('B5'), cell('C5')],
    });
  });

  test('in month finance is not explained where the workbook has none', () => {
    const assessment = assess(recordsOf({ schemes: [aScheme({ name: 'Frailty', ytdPlan: 100, ytdActual: 50 })] }));
    expect(explain(assessment.schemes[0]!, assessment).map(({ kind }) => kind)).toEqual([
      'overall',
      'ytd',
      'milestones',
    ]);
  });
});

describe('milestones', () => {
  const frailty = aScheme({ name: 'Frailty', ytdPlan: 100, ytdActual: 99 });
  const listed = [
    aMilestone({ schemeKey: frailty.key, name: 'Case', completed: inMonth(2017, 4) }),
    aMilestone({ schemeKey: frailty.key, name: 'Staff', due: inMonth(2017, 4) }),
    aMilestone({ schemeKey: frailty.key, name: 'Go live', due: inMonth(2017, 5) }),
  ];

  test('are counted, worst first, and the ones that hold the rating back are told', () => {
    const assessment = assess(recordsOf({ schemes: [frailty], milestones: listed }));
    const scheme = explained(assessment.schemes[0]!, 'milestones', assessment);
    expect(scheme.because).toBe('1 Red, 1 Green, 1 Blue of 3 milestones.');
    expect(scheme.parts.map(({ name }) => name)).toEqual(['Staff', 'Go live', 'Case']);
    expect(texts(scheme)).toEqual(['Without its 1 Red milestone it would be Green', null]);
    const overall = explained(assessment.schemes[0]!, 'overall', assessment);
    expect(overall.because).toBe('Milestones decide: 1 Red, 1 Green, 1 Blue of 3 milestones.');
    expect(texts(overall)).toEqual(['Without its 1 Red milestone it would be Green', null]);
  });

  test('a programme counts its schemes that are not closed', () => {
    const closed = aScheme({ name: 'Old', status: 'closed', statedMilestoneRating: 'Red' });
    const assessment = assess(recordsOf({ schemes: [frailty, closed], milestones: listed }));
    expect(explained(assessment.programmes[0]!, 'milestones', assessment).because).toBe('1 Red of 1 scheme.');
  });

  test('stated ones are said to be', () => {
    const assessment = assess(
      recordsOf({ programmes: [aProgramme({ name: 'Urgent', statedMilestoneRating: 'Amber' })] }),
    );
    const stated = explained(assessment.programmes[0]!, 'milestones', assessment);
    expect(stated).toMatchObject({ rating: 'Amber', because: 'Given on the sheet.', parts: [], better: null });
  });

  test('none at all', () => {
    const assessment = assess(recordsOf({ programmes: [aProgramme({ name: 'Urgent', ytdPlan: 1, ytdActual: 1 })] }));
    expect(explained(assessment.programmes[0]!, 'milestones', assessment).because).toBe('No milestone is rated.');
  });
});

describe('overall', () => {
  test.each(['complete', 'closed'] as const)('a %s scheme is Blue whatever its figures', (status) => {
    const assessment = assess(recordsOf({ schemes: [aScheme({ name: 'Old', status, ytdPlan: 9, ytdActual: 1 })] }));
    const overall = explained(assessment.schemes[0]!, 'overall', assessment);
    expect(overall).toMatchObject({ rating: 'Blue', because: `The scheme is ${status}.`, better: null, worse: null });
  });

  test('finance alone decides: its step lifts the whole as far as milestones allow', () => {
    const line = aLine({ name: 'Urgent', ytdPlan: 100, ytdActual: 90, statedMilestoneRating: 'Green' });
    const assessment = assess(recordsOf({ programmes: [line] }));
    expect(texts(explained(assessment.programmes[0]!, 'overall', assessment))).toEqual([
      'Over £5k more by month 2 would be Green',
      'Over £15k less by month 2 would be Red',
    ]);
  });
});

test('what somebody typed is kept beside what the rule says', () => {
  const typed = [printed('ytdRating', 'Green'), printed('overallRating', 'Red')];
  const line = aLine({ name: 'Urgent', ytdPlan: 100, ytdActual: 50, printed: typed });
  const assessment = assess(recordsOf({ programmes: [line] }));
  const [overall, ytd] = explain(assessment.programmes[0]!, assessment);
  expect(ytd!.typed).toEqual({ value: 'Green', cell: cell('Z9'), agrees: false });
  expect(overall!.typed).toEqual({ value: 'Red', cell: cell('Z9'), agrees: true });
});
