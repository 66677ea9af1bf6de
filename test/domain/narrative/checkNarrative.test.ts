// Sentences of every kind that is understood, at the edges of what their last digit allows, and sentences that must be left
// alone. Figures are those of May 2017 unless a test says otherwise.
import { assess } from '../../../src/domain/assess';
import { checkNarrative } from '../../../src/domain/narrative/checkNarrative';
import type { Records } from '../../../src/domain/records';
import { anObjective, OP_FIRST_16_17, OP_FIRST_TARGET } from '../../support/objectives';
import { anEntry, aProgramme, aScheme, aTotal, months, recordsOf } from '../../support/records';
import { aRisk, assessedWith } from '../../support/registers';
import { aText, contradicted, judged } from '../../support/sentences';

const URGENT = aProgramme({
  name: 'Urgent Care',
  plan: 12407,
  ytdPlan: 1174,
  ytdActual: 1069,
  inMonthPlan: 587,
  inMonthActual: 717,
  statedMilestoneRating: 'Amber',
});
const WOMENS = aProgramme({
  name: "Women's and Children's",
  plan: 1388,
  ytdPlan: 0,
  ytdActual: 0,
  statedMilestoneRating: 'Green',
  savingsStart: 7,
});
const ED = anObjective();
const OUTPATIENTS = anObjective({
  key: 'objective:5',
  number: 5,
  title: '8% reduction in secondary care elective referrals (outpatient first appointments, all sources)',
  measure: 'OP 1st',
  lastYear: OP_FIRST_16_17,
  thisYear: months(8881, 9542),
  target: OP_FIRST_TARGET,
});

const RECORDS: Partial<Records> = {
  programmes: [URGENT, WOMENS],
  totals: [
    aTotal({ name: 'Total CCG', lineKeys: [URGENT.key, WOMENS.key], plan: 13795, ytdPlan: 1174, ytdActual: 1069 }),
  ],
  objectives: [ED, OUTPATIENTS],
  exceptions: [
    anEntry({ programme: 'Urgent Care', area: 'End of life', confidence: 'High' }),
    anEntry({ programme: 'Urgent Care', area: 'IVF and vasectomies', confidence: 'Low confidence' }),
    anEntry({ programme: 'Urgent Care', area: 'Kirkby (NEMs) service review', confidence: 'High confidence' }),
  ],
};
const MONTH = assess(recordsOf(RECORDS));

const under = (heading: string) => (sentence: string) =>
  judged(aText(sentence, { headings: ['Summary', heading] }), MONTH);
const urgent = under('Urgent and Proactive:');
const urgentCare = under('1.3 Urgent Care');

describe('money', () => {
  test.each([
    ['91.1 % said as 91%', 'Month 2 financial savings are 91% of target', ['right']],
    ['as 92%', 'Year to date savings are 92% of target.', ['differs']],
    ['as 91.1%', 'Savings are 91.1% of plan.', ['right']],
    ['as 91.2%, which no rounding explains', 'Savings are 91.2% of plan.', ['differs']],
    ['as 91.0%, which 1,068.5 of 1,174.5 comes to', 'Savings are 91.0% of plan.', ['rounding']],
    ['in month, where the sentence says so', 'In month savings are 122% of plan.', ['right']],
    ['of a month, which may be either', 'Month 2 savings are 122% of plan.', ['right']],
    ['year to date is not the month', 'Year to date savings are 122% of plan.', ['differs']],
    ['delivered so far', 'Has delivered £1.1m against a target of £1.2m (91%).', ['right', 'right', 'right']],
    [
      'the target wrong',
      'The programme has delivered £1.07m against a plan of £1.27m (91%)',
      ['right', 'differs', 'right'],
    ],
    ['£1.15m is nearest to 1,145 to 1,155', 'The programme has delivered £1.15m.', ['differs']],
    ['in full pounds', 'The programme has delivered £1,069,000 against a plan of £1,174,000.', ['right', 'right']],
    ['with the variance', 'Urgent Care delivered £1.069m against £1.174m, an adverse variance of £0.105m (9%).', []],
    [
      'with its variance',
      'Urgent Care had delivered £1.069m of savings against the adjusted target of £1.174m, an adverse variance of £0.105m (9%).',
      ['right', 'right', 'right', 'right'],
    ],
    [
      'a variance on the wrong side',
      'Urgent Care had delivered £1.069m against a target of £1.174m, a favourable variance of £0.105m',
      ['right', 'right', 'differs'],
    ],
    ['below target', 'Urgent Care savings are 9% below target.', ['right']],
    ['on the wrong side of target', 'Urgent Care savings are 9% above target.', ['differs']],
    ['behind plan in pounds', 'Urgent Care is £105k behind its plan', ['right']],
    ['£110k is not £105k', 'Urgent Care is £110k behind its plan', ['differs']],
    ['ahead of plan', 'Urgent Care is ahead of plan.', ['differs']],
    ['as a headline', 'Savings behind plan: practices refer later than assumed.', ['right']],
    ['as another headline', 'Savings ahead of plan', ['differs']],
    ['on plan, being Amber', 'Urgent Care savings are on target.', ['differs']],
    ['under-delivered', 'Urgent Care has under-delivered by £105k.', ['right']],
  ])('%s: %s', (_, sentence, expected) => {
    expect(urgentCare(sentence)).toEqual(expected);
  });

  test('the half of the last digit is still right on both sides, a little more is not', () => {
    const programme = aProgramme({ name: 'Urgent Care', ytdPlan: 1000, ytdActual: 905, halfUnit: 0 });
    const month = assess(recordsOf({ programmes: [programme] }));
    const say = (share: string) => judged(aText(`Urgent Care savings are ${share} of target.`), month);
    expect([say('90%'), say('91%'), say('90.4%'), say('90.6%')]).toEqual([
      ['right'],
      ['right'],
      ['differs'],
      ['differs'],
    ]);
  });

  test('what is said without a name or heading is said of the whole', () => {
    const say = (sentence: string) => judged(aText(sentence, { headings: ['Executive summary'] }), MONTH);
    expect(
      say('At the end of month 2 the Alliance work plan has delivered £1.1m against a target of £1.2m (91%)'),
    ).toEqual(['right', 'right', 'right']);
    expect(say('Overall, savings are 80% of plan.')).toEqual(['differs']);
  });

  test('the whole may be called by the name in the title of the report', () => {
    const text = aText('At Month 2 the Better Together Programme had delivered £1.069m against a target of £2m.', {
      title: 'Better Together Programme update',
      headings: ['Somewhere else'],
    });
    expect(judged(text, MONTH)).toEqual(['right', 'differs']);
  });

  test('savings that are not due are as expected, and nothing else', () => {
    const womens = under("Women's and Children's");
    expect(womens('Savings are as expected (no savings were expected until month 7)')).toEqual(['right', 'right']);
    expect(womens('No financial savings were expected from Women and Childrens until month 6.')).toEqual(['differs']);
    expect(urgentCare('Year to date savings are as expected.')).toEqual(['differs']);
  });
});

describe('activity', () => {
  const beside = (sentence: string) => judged(aText(sentence, { besideKey: ED.key }), MONTH);

  test.each([
    ['3.88 % over', 'Year to date activity is 3.9% over target.', ['right']],
    ['one digit off', 'Year to date activity is 3.8% over target.', ['differs']],
    ['on the wrong side', 'Year to date activity is performing 3.9% under target.', ['differs']],
    ['as a count', 'Activity is 722 attendances over target.', []],
    ['by a count', 'Activity is 722 above target', ['right']],
    ['by another count', 'Activity is 723 above target', ['differs']],
    ['marginally, which is not measured', 'Activity is marginally over target (3.9%).', ['right']],
    ['on target', 'Year to date activity is on target.', ['differs']],
    [
      '0.9 % more than last year',
      'Year to date activity is marginally greater than the same period in 16/17.',
      ['right'],
    ],
    ['less than last year', 'Year to date activity is reduced compared to the same period in 2016/17.', ['differs']],
    ['below last year', 'Activity is below the same period last year.', ['differs']],
    ['level with last year, within what is marginal', 'Activity is level with the same period in 16/17.', ['right']],
    ['up by so much', 'ED attendances are up 0.9% on last year.', ['right']],
    ['risen by so much', 'ED attendances have risen by 2% compared to last year', ['differs']],
    ['against a year that is not known here', 'Activity is reduced compared to the same period in 15/16.', ['unknown']],
    ['no target', 'Targets are still to be agreed for this objective.', ['differs']],
    ['no activity', 'No activity has been reported yet.', ['differs']],
  ])('%s: %s', (_, sentence, expected) => {
    expect(beside(sentence)).toEqual(expected);
  });

  test.each([
    ['ED attendances are 4% above the QIPP target', ['right']],
    ['A&E attendances are 5% above the QIPP target', ['differs']],
    ['New outpatient first appointments are 5% below the QIPP target', ['right']],
    ['Objective 5 activity is 5% above target', ['differs']],
    ['Mental health admissions are 5% above target', ['unknown']],
    ['May ED attendances are 5% below target', ['unknown']],
  ])('named in the sentence, whatever the heading: %s', (sentence, expected) => {
    expect(urgent(sentence)).toEqual(expected);
  });

  test('under the heading of an objective', () => {
    const headings = [
      '2.3 Performance',
      'Objective 1: 14% reduction in A&E attendances',
      'Insight into activity trends:',
    ];
    expect(judged(aText('Year to date activity is 3.9% under target.', { headings }), MONTH)).toEqual(['differs']);
  });

  test('activity under a programme, and money under an objective, are not guessed', () => {
    expect(urgentCare('Year to date activity is 3.9% over target.')).toEqual(['unknown']);
    expect(judged(aText('Savings are 91% of target.', { headings: ['Objective 1'] }), MONTH)).toEqual(['unknown']);
  });
});

describe('ratings', () => {
  test.each([
    ['no worse than Amber', 'Project level milestones are all green / amber', ['right']],
    ['one colour is each', 'All milestones are green.', ['differs']],
    ['of the programme', 'Programme milestones are amber (projects are being defined).', ['right']],
    ['of finance', 'Urgent Care is rated red on finance.', ['differs']],
    ['of whichever rating it may be', 'Urgent Care is rated amber.', ['right']],
    ['of none of them', 'Urgent Care is rated red.', ['differs']],
    ['of risks where none is recorded', 'After mitigation programme risks are amber rated', ['unknown']],
    ['of something unknown', 'Theatre utilisation is rated green.', ['unknown']],
    ['of an issue', 'Management of the MSK issue is rated green.', []],
    ['of all but some', 'All but two schemes are green.', ['unknown']],
    ['that goes on', 'Management of the MSK issue is rated green following CCG Governing Body.', []],
    ['in a cell, with its share', 'Amber 91% of target', ['right', 'right']],
    ['in a cell, with another share', 'Red 71% of target', ['differs', 'differs']],
  ])('%s: %s', (_, sentence, expected) => {
    expect(urgentCare(sentence)).toEqual(expected);
  });

  test('of risks, before or after mitigation', () => {
    const month = assessedWith({ risks: [aRisk({ before: [5, 5], after: [3, 3] })] }, { programmes: [URGENT] });
    const { ratingBefore: before, ratingAfter: after } = month.registers.programmeRisks!.total;
    const say = (sentence: string) => judged(aText(sentence, { headings: ['Urgent Care'] }), month);
    expect(before).not.toBe(after);
    expect(say(`After mitigation programme risks are ${after} rated`)).toEqual(['right']);
    expect(say(`After mitigation programme risks are ${before} rated`)).toEqual(['differs']);
    expect(say(`Programme risks are ${before} rated`)).toEqual(['right']);
    expect(say('Programme risks are green rated')).toEqual(['differs']);
  });

  test('of an exception’s confidence, by name', () => {
    const say = (sentence: string) => judged(aText(sentence), MONTH);
    expect(
      say('The exception reports for End of Life and Kirkby (NEMs) review indicate a high confidence of recovery'),
    ).toEqual(['right', 'right']);
    expect(say('The exception report relating to IVF/Vasectomies indicates high confidence of recovery')).toEqual([
      'differs',
    ]);
    expect(say('Confidence of recovery for End of life is low.')).toEqual(['differs']);
    expect(judged(aText('Low confidence of recovery.', { headings: ['Urgent Care', 'End of life'] }), MONTH)).toEqual([
      'differs',
    ]);
    expect(say('The exception report for Frailty indicates low confidence')).toEqual(['unknown']);
  });
});

describe('counts', () => {
  const rated = (name: string, ytdActual: number) =>
    aScheme({ name, ytdPlan: 100, ytdActual, programme: 'Urgent Care' });
  const schemes = [rated('Frailty', 50), rated('Call for Care', 60), rated('GU pathways', 90), rated('AEC', 100)];
  const month = assess(recordsOf({ schemes, objectives: [ED] }));
  const say = (sentence: string) => judged(aText(sentence), month);

  test.each([
    ['Two schemes are red.', ['right']],
    ['Five schemes are red.', ['differs']],
    ['2 of the 4 schemes are rated red.', ['right']],
    ['Two of 5 schemes are red', ['differs']],
    ['Two of the four schemes in Urgent Care are red on finance.', ['right']],
    ['There are two red schemes.', ['right']],
    ['No schemes are red.', ['differs']],
    ['There are no blue schemes', ['right']],
    ['Three projects have however financially under delivered at month 2', ['right']],
    ['Two projects have financially under delivered at month 2', ['differs']],
    ['All schemes are amber.', ['differs']],
    ['Two schemes in Elective Care are red.', ['unknown']],
    ['One objective is amber.', ['right']],
    ['No items to escalate at present.', ['right']],
    ['There are no open exceptions.', ['differs']],
  ])('%s', (sentence, expected) => {
    expect(say(sentence)).toEqual(expected);
  });

  test('an item that a person raised is one to escalate, one that a rule proposes is not yet', () => {
    const raised = (escalation: string) =>
      assess(recordsOf({ ...RECORDS, exceptions: [anEntry({ area: 'PLCV', confidence: 'Low', escalation })] }));
    const sentence = aText('No items to escalate at present.');
    expect(judged(sentence, raised(''))).toEqual(['right']);
    expect(judged(sentence, raised('To the board'))).toEqual(['differs']);
  });
});

describe('time', () => {
  test.each([
    ['another month', 'At the end of month 1 savings were 50% of target.'],
    ['a month by name', 'In April savings were 50% of target.'],
    ['another year', 'In 2016/17 savings were 50% of target.'],
    ['last year', 'Last year savings were 50% of target.'],
    ['what is only expected', 'Savings are expected to be 50% of target.'],
    ['a forecast', 'The forecast is 50% of target.'],
    ['a condition', 'Savings could be 50% of target.'],
    ['a rough figure', 'Savings are around 50% of target.'],
    ['a rule', 'Green ratings indicate achievement of > 95% of target'],
    ['a target of something else', 'End of life is on target for a full go live.'],
    ['a part of it', 'Savings are 50% of target, excluding EMAS.'],
    ['another span', 'The programme has delivered £9m against a plan of £12m since 2015.'],
    ['the whole year', 'At the end of the year savings were 50% below plan.'],
    ['what is not yet saved', 'Savings of £9m against a target of £10m have been identified.'],
    ['some of several', 'Key milestones are green.'],
    ['one risk of several', 'The risk is rated green.'],
    ['what is no rated thing', 'All actions are green.'],
    ['early sight', 'Early sight of SUS data suggests activity is 9% under target.'],
  ])('%s is left alone: %s', (_, sentence) => {
    expect(urgentCare(sentence)).toEqual([]);
  });

  test('a sentence that is left alone is counted, where it states something', () => {
    const texts = [aText('Savings are expected to be 50% of target.'), aText('Deep dives are under way.'), aText('42')];
    expect(checkNarrative(texts, MONTH)).toEqual({ findings: [], stating: 1, checked: 0 });
  });

  test('without a reporting month, whatever names a month is left alone', () => {
    const month = assess(recordsOf({ ...RECORDS, period: null }));
    expect(judged(aText('Month 2 savings are 50% of target.'), month)).toEqual([]);
  });
});

describe('about whom', () => {
  test('two things said in one sentence are said of two programmes', () => {
    const elective = aProgramme({ name: 'Elective Care', ytdPlan: 298, ytdActual: 242 });
    const month = assess(recordsOf({ programmes: [URGENT, elective] }));
    const say = (sentence: string) => judged(aText(sentence), month);
    expect(say('Urgent Care savings are 91% of target and Elective savings are 81% of target.')).toEqual([
      'right',
      'right',
    ]);
    expect(say('Urgent Care savings are 81% of target and Elective savings are 91% of target.')).toEqual([
      'differs',
      'differs',
    ]);
  });

  test.each([
    'It is 5% below plan.',
    'The CCG has delivered £2m of savings.',
    'These schemes have delivered £2m.',
    '10 schemes have delivered £2m.',
    'The scheme is ahead of plan.',
    'The financial plan is on target.',
    'Performance is 5% below target.',
  ])('what may be another is not guessed: %s', (sentence) => {
    expect(urgentCare(sentence)).toEqual(['unknown']);
  });

  test('a name that is not in the workbook is not guessed, nor is what stands under it', () => {
    expect(urgentCare('Primary Care savings are 50% of target.')).toEqual(['unknown']);
    expect(judged(aText('Savings are 50% of target.', { headings: ['Urgent Care', 'MSK pathway'] }), MONTH)).toEqual([
      'unknown',
    ]);
  });

  test('a name with more words than the programme’s is another', () => {
    expect(urgentCare('Urgent Care transformation savings are 50% of target.')).toEqual(['unknown']);
  });

  test('a word that many names could hold names none of them', () => {
    const month = assess(
      recordsOf({ schemes: [aScheme({ name: 'Local Integrated Care Teams', ytdPlan: 1, ytdActual: 1 })] }),
    );
    expect(judged(aText('The team has saved £5k.'), month)).toEqual(['unknown']);
    expect(judged(aText('Integrated Care Teams have saved £5k.'), month)).toEqual(['differs']);
  });

  test('words that fit two lines are wrong only where they are wrong of both', () => {
    const schemes = [
      aScheme({ name: 'MSK Together', ytdPlan: 100, ytdActual: 50 }),
      aScheme({ name: 'Integrated MSK', ytdPlan: 100, ytdActual: 80 }),
    ];
    const month = assess(recordsOf({ schemes }));
    const say = (share: string) => judged(aText(`MSK savings are ${share} of target.`), month);
    expect([say('80%'), say('50%'), say('60%')]).toEqual([['right'], ['right'], ['differs']]);
  });

  test('schedules', () => {
    const schemes = [aScheme({ name: 'EMAS', plannedStart: { kind: 'month', month: { year: 2017, month: 4 } } })];
    const month = assess(recordsOf({ schemes }));
    expect(judged(aText('EMAS scheme is behind schedule and is being escalated.'), month)).toEqual(['right']);
    expect(judged(aText('EMAS is on track.'), month)).toEqual(['differs']);
    expect(judged(aText('Behind schedule; nothing saved to date.', { headings: ['EMAS'] }), month)).toEqual(['right']);
  });
});

describe('a finding', () => {
  test('names the line, both sides, the sentence and the figures’ cells', () => {
    const { findings } = checkNarrative(
      [aText('Month 2 savings are 81% of target.', { headings: ['Urgent Care'] })],
      MONTH,
    );
    expect(findings).toEqual([
      {
        code: 'narrative-figure-differs',
        severity: 'warning',
        message:
          'Urgent Care: "Month 2 savings are 81% of target." says 81% of target; the figures give 91.1% of target.',
        where: [
          { sheet: 'report.txt', cell: 'line 17' },
          { sheet: 'Plan', cell: 'F5' },
          { sheet: 'Plan', cell: 'E5' },
        ],
        sides: { one: '81% of target', other: '91.1% of target', difference: '10.1 percentage points' },
        suggestion: "Read the sentence beside the figures: it may be last month's, or about another line.",
      },
    ]);
  });

  test.each([
    ['Savings are 9% above target.', 'narrative-direction-differs: 9% above target / 8.9% below target'],
    ['All milestones are green.', 'narrative-rating-differs: Green / Amber'],
    ['Two schemes are red.', undefined],
    ['The programme has delivered £1.3m.', 'narrative-figure-differs: £1.3m saved / £1.07m saved'],
    ['Confidence of recovery for End of life is low.', 'narrative-confidence-differs: Low confidence / High'],
  ])('%s: %s', (sentence, found) => {
    expect(contradicted(aText(sentence, { headings: ['Urgent Care'] }), MONTH)[0]).toBe(found);
  });

  test('what the workbook’s rounding explains is for information', () => {
    const community = aProgramme({ name: 'Community', ytdPlan: 46, ytdActual: 3 });
    const month = assess(recordsOf({ programmes: [community] }));
    const { findings } = checkNarrative([aText('Community savings are 6% of target.')], month);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['narrative-figure-rounding', 'info']]);
  });
});
