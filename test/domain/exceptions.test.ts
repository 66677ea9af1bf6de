// What is an exception: off track by a rule, or entered by somebody. And the words people wrote about it, to the letter.
// Set against July 2018 unless a test says otherwise.
import { assess } from '../../src/domain/assess';
import type { Assessment, ExceptionItem } from '../../src/domain/assessed';
import { thousands } from '../../src/domain/assessSchemes';
import type { Records } from '../../src/domain/records';
import { reportOfMay2017 } from '../support/publishedRecords';
import {
  aMilestone,
  anEntry,
  aProgramme,
  aScheme,
  BLANK,
  inMonth,
  JULY_2018,
  recordsOf,
  TBC,
} from '../support/records';

const assessed = (parts: Partial<Records>): Assessment => assess(recordsOf({ period: JULY_2018, ...parts }));
const codes = ({ reasons }: { reasons: ExceptionItem['reasons'] }) => reasons.map(({ code }) => code);
const texts = ({ reasons }: { reasons: ExceptionItem['reasons'] }) => reasons.map(({ text }) => text);

type Parts = Parameters<typeof aScheme>[0];

describe('a scheme is an exception when it is off track by a rule', () => {
  test.each<[string, Omit<Parts, 'name'>, string[]]>([
    ['Red on finance', { ytdPlan: 100, ytdActual: 74 }, ['YTD finance Red: £74k of £100k (74% of plan)']],
    ['Amber on finance', { ytdPlan: 100, ytdActual: 95 }, ['YTD finance Amber: £95k of £100k (95% of plan)']],
    ['Red at 74.7 %', { ytdPlan: 1000, ytdActual: 747 }, ['YTD finance Red: £747k of £1,000k (74.7% of plan)']],
    ['Green on finance', { ytdPlan: 100, ytdActual: 96 }, []],
    ['not due', { ytdPlan: 0, ytdActual: 0 }, []],
    [
      'a cost before it was due',
      { ytdPlan: 0, ytdActual: -5 },
      ['YTD finance Red: £5k spent before any savings were due'],
    ],
    ['no actual', { ytdPlan: 100 }, []],
    ['Red on milestones', { statedMilestoneRating: 'Red' }, ['Milestones Red']],
    ['Amber on milestones', { statedMilestoneRating: 'Amber' }, []],
    [
      'late by four months',
      { plannedStart: inMonth(2018, 4), actualStart: inMonth(2018, 8) },
      ['Start 4 months later than planned (April 2018)'],
    ],
    [
      'late by one month',
      { plannedStart: inMonth(2018, 4), actualStart: inMonth(2018, 5) },
      ['Start 1 month later than planned (April 2018)'],
    ],
    ['on time', { plannedStart: inMonth(2018, 4), actualStart: inMonth(2018, 4) }, []],
    [
      'due this month and not started',
      { plannedStart: inMonth(2018, 7), actualStart: BLANK },
      ['Due to start in July 2018, not started'],
    ],
    [
      'due and to be confirmed',
      { plannedStart: inMonth(2018, 4), actualStart: TBC },
      ['Due to start in April 2018, not started, 3 months late'],
    ],
    ['due next month', { plannedStart: inMonth(2018, 8), actualStart: TBC }, []],
    [
      'all at once',
      {
        ytdPlan: 46,
        ytdActual: 3,
        statedMilestoneRating: 'Red',
        plannedStart: inMonth(2018, 6),
        actualStart: BLANK,
      },
      [
        'YTD finance Red: £3k of £46k (7% of plan)',
        'Milestones Red',
        'Due to start in June 2018, not started, 1 month late',
      ],
    ],
  ])('%s', (_, parts, expected) => {
    const { schemes, exceptions } = assessed({ schemes: [aScheme({ name: 'Frailty', ...parts })] });
    expect(texts(schemes[0]!)).toEqual(expected);
    expect(exceptions.map(texts)).toEqual(expected.length > 0 ? [expected] : []);
    expect(schemes[0]!.hasExceptions).toBe(expected.length > 0);
  });

  test('each reason has its own code', () => {
    const schemes = [
      aScheme({ name: 'A', ytdPlan: 100, ytdActual: 74, statedMilestoneRating: 'Red' }),
      aScheme({ name: 'B', ytdPlan: 100, ytdActual: 75, plannedStart: inMonth(2018, 7) }),
      aScheme({ name: 'C', plannedStart: inMonth(2018, 4), actualStart: inMonth(2018, 5) }),
    ];
    expect(assessed({ schemes }).exceptions.map(codes)).toEqual([
      ['ytdRed', 'milestonesRed'],
      ['ytdAmber', 'notStarted'],
      ['slipped'],
    ]);
  });

  test.each(['complete', 'closed'] as const)('a scheme that is %s is none', (status) => {
    const scheme = aScheme({ name: 'Newark', status, ytdPlan: 100, ytdActual: 0, plannedStart: inMonth(2018, 4) });
    const programmes = [aProgramme({ name: 'Urgent Care', ytdPlan: 100, ytdActual: 100 })];
    const { schemes, exceptions } = assessed({ programmes, schemes: [scheme] });
    expect(exceptions).toEqual([]);
    expect(schemes[0]).toMatchObject({ reasons: [], overallRating: 'Blue', ytd: { rating: 'Red' } });
  });

  test('overdue milestones make a scheme Red and thereby an exception', () => {
    const milestones = [aMilestone({ schemeKey: 'scheme:1819-013', due: inMonth(2018, 6) })];
    const { exceptions } = assessed({ schemes: [aScheme({ name: 'Frailty', id: '1819-013' })], milestones });
    expect(exceptions.map(codes)).toEqual([['milestonesRed']]);
  });
});

describe('what somebody entered is an exception', () => {
  const scheme = aScheme({ name: 'Frailty', id: '1819-013', programme: 'Urgent Care', ytdPlan: 100, ytdActual: 100 });

  test.each([
    ['by its id', { schemeId: '1819-013', area: 'something else' }],
    ['by its id in other letters', { schemeId: '1819-013'.toUpperCase(), area: '' }],
    ['by its name', { area: ' FRAILTY' }],
  ])('of the scheme that it names %s', (_, entry) => {
    const { exceptions } = assessed({ schemes: [scheme], exceptions: [anEntry({ ...entry, issue: 'Beds' })] });
    expect(exceptions).toHaveLength(1);
    expect(exceptions[0]).toMatchObject({ scheme: 'Frailty', programme: 'Urgent Care', issue: 'Beds' });
    expect(codes(exceptions[0]!)).toEqual(['entered']);
  });

  test.each([
    ['that no scheme has', [scheme], 'End of life'],
    ['that two schemes have', [scheme, aScheme({ name: 'Frailty', programme: 'Elective Care' })], 'Frailty'],
  ])('of the area as written, for a name %s', (_, schemes, area) => {
    const entry = anEntry({ area, programme: 'Urgent and Proactive Care' });
    const { exceptions } = assessed({
      programmes: [aProgramme({ name: 'Urgent Care' })],
      schemes,
      exceptions: [entry],
    });
    expect(exceptions).toEqual([
      expect.objectContaining({ scheme: area, programme: 'Urgent Care', position: '', schemeId: null }),
    ]);
  });

  test('an id that no scheme has is not looked for by name', () => {
    const { exceptions } = assessed({
      schemes: [scheme],
      exceptions: [anEntry({ schemeId: '1819-999', area: 'Frailty' })],
    });
    expect(exceptions).toEqual([expect.objectContaining({ schemeId: '1819-999', scheme: 'Frailty' })]);
    expect(exceptions[0]!.key).not.toBe(scheme.key);
  });

  test.each<[string, string[]]>([
    ['Low confidence. Further mitigation required', ['lowConfidence', 'entered']],
    ['low', ['lowConfidence', 'entered']],
    ['  LOW ', ['lowConfidence', 'entered']],
    ['Medium confidence', ['entered']],
    ['High', ['entered']],
    ['Lower than last month', ['entered']],
    ['', ['entered']],
  ])('with a confidence of "%s": %j', (confidence, expected) => {
    const { exceptions } = assessed({ schemes: [scheme], exceptions: [anEntry({ area: 'Frailty', confidence })] });
    expect(exceptions.map(codes)).toEqual([expected]);
  });

  test('several entries about one scheme are one exception that keeps every word', () => {
    const entries = [
      anEntry({ area: 'Frailty', issue: 'Beds', actions: ' Review ' }),
      anEntry({ area: 'Frailty', issue: 'Staff', actions: ' ' }),
    ];
    const { exceptions } = assessed({ schemes: [scheme], exceptions: entries });
    expect(exceptions).toEqual([expect.objectContaining({ issue: 'Beds\nStaff', actions: ' Review ', recovery: '' })]);
  });
});

describe('a programme is an exception by itself where none of its schemes shows what is off track', () => {
  const programme = aProgramme({ name: 'Urgent Care', ytdPlan: 1770, ytdActual: 1042 });

  test.each<[string, Omit<Parts, 'name'>[], (string | null)[]]>([
    ['it has no schemes', [], [null]],
    ['its schemes are on track', [{ ytdPlan: 5, ytdActual: 5 }], [null]],
    ['a scheme of its own is off track', [{ ytdPlan: 5, ytdActual: 0 }], ['S1']],
    [
      'one is, one is not',
      [
        { ytdPlan: 5, ytdActual: 5 },
        { ytdPlan: 5, ytdActual: 0 },
      ],
      ['S2'],
    ],
  ])('%s', (_, parts, expected) => {
    const schemes = parts.map((part, index) => aScheme({ name: `S${index + 1}`, programme: 'Urgent Care', ...part }));
    const { exceptions } = assessed({ programmes: [programme], schemes });
    expect(exceptions.map(({ scheme }) => scheme)).toEqual(expected);
  });

  test('with its figures in words', () => {
    const { exceptions } = assessed({ programmes: [programme] });
    expect(exceptions).toEqual([
      expect.objectContaining({ programme: 'Urgent Care', scheme: null, position: 'Red 59% of target' }),
    ]);
    expect(texts(exceptions[0]!)).toEqual(['YTD finance Red: £1,042k of £1,770k (59% of plan)']);
  });

  test('one on track is none', () => {
    const onTrack = aProgramme({ name: 'Elective Care', ytdPlan: 1243, ytdActual: 1243 });
    expect(assessed({ programmes: [onTrack] }).exceptions).toEqual([]);
  });
});

describe('a programme has exceptions', () => {
  const onTrack = { name: 'Elective Care', ytdPlan: 1243, ytdActual: 1243 };
  const has = (parts: Partial<Records>) => {
    const { programmes, total } = assessed(parts);
    return [...programmes.map(({ hasExceptions }) => hasExceptions), total.hasExceptions];
  };

  test.each<[string, Partial<Records>, boolean]>([
    ['when nothing is off track', { programmes: [aProgramme(onTrack)] }, false],
    ['when it is Red itself', { programmes: [aProgramme({ ...onTrack, ytdActual: 0 })] }, true],
    ['when its milestones are Red', { programmes: [aProgramme({ ...onTrack, statedMilestoneRating: 'Red' })] }, true],
    [
      'when its milestones are Amber',
      { programmes: [aProgramme({ ...onTrack, statedMilestoneRating: 'Amber' })] },
      false,
    ],
    [
      'when a scheme slipped',
      {
        programmes: [aProgramme(onTrack)],
        schemes: [aScheme({ name: 'MSK', programme: 'Elective', plannedStart: inMonth(2018, 4), actualStart: TBC })],
      },
      true,
    ],
    [
      'when somebody entered one',
      { programmes: [aProgramme(onTrack)], exceptions: [anEntry({ programme: 'Elective', area: 'PLCV' })] },
      true,
    ],
  ])('%s', (_, parts, expected) => {
    expect(has(parts)).toEqual([expected, expected]);
  });

  test('and so has the alliance when one of its programmes has', () => {
    const programmes = [aProgramme(onTrack), aProgramme({ name: 'Urgent Care', ytdPlan: 1770, ytdActual: 1042 })];
    expect(has({ programmes })).toEqual([false, true, true]);
  });

  test('as the May 2017 summary printed them: in all but mental health and the women and children', () => {
    const { programmes } = assess(reportOfMay2017());
    expect(programmes.map(({ name, hasExceptions }) => [name, hasExceptions])).toEqual([
      ['Urgent Care', true],
      ['Elective Care', true],
      ['Mental Health & Community', true],
      ['Mental Health', false],
      ['Community', true],
      ['Womens & Childrens', false],
    ]);
  });
});

describe('the exceptions of May 2017', () => {
  const { exceptions } = assess(reportOfMay2017());

  test('every entry of the log is there with its words', () => {
    for (const { area, actions, recovery, confidence } of reportOfMay2017().exceptions) {
      expect(exceptions).toContainEqual(expect.objectContaining({ scheme: area, actions, recovery, confidence }));
    }
  });

  test('come in the order of the programmes', () => {
    const order = exceptions.map(({ programme }) => programme);
    expect([...new Set(order)]).toEqual(['Urgent Care', 'Elective Care', 'Community']);
    expect(order).toEqual([...order].sort((a, b) => 'UEC'.indexOf(a![0]!) - 'UEC'.indexOf(b![0]!)));
  });

  test('the one of low confidence says so', () => {
    const low = exceptions.filter((item) => codes(item).includes('lowConfidence'));
    expect(low.map(({ scheme }) => scheme)).toEqual(['Direct Access Radiology']);
  });
});

test.each<[number, string]>([
  [0, '0'],
  [3, '3'],
  [999, '999'],
  [1042, '1,042'],
  [12407, '12,407'],
  [1234567, '1,234,567'],
  [5.7, '5.7'],
  [1042.25, '1,042.3'],
  [1042.04, '1,042'],
  [-728, '-728'],
  [-1231.5, '-1,231.5'],
  [-0.04, '0'],
])('money in words: %p is %s', (value, text) => {
  expect(thousands(value)).toBe(text);
});
