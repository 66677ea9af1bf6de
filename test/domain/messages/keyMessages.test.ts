// Key messages at the edges: what is missing, nil, early, exactly on target; one and several; never of a programme without data.
import { assess } from '../../../src/domain/assess';
import { keyMessages } from '../../../src/domain/messages/keyMessages';
import { saidText } from '../../../src/domain/messages/said';
import { hasOrHave } from '../../../src/domain/messages/subject';
import type { Line, Records } from '../../../src/domain/records';
import { aLine, anEntry, aScheme, recordsOf } from '../../support/records';

type Parts = Partial<Parameters<typeof aLine>[0]>;

const programme = (parts: Parts): Line => aLine({ name: 'Urgent Care', ...parts });

function allianceSays(parts: Parts, structure: 'alliance' | 'board' = 'alliance'): string {
  const { alliance } = keyMessages(assess(recordsOf({ programmes: [programme(parts)] })), structure);
  return alliance
    .filter(({ id }) => id.endsWith(':delivered'))
    .map(({ said }) => saidText(said))
    .join('\n');
}

function programmeSays(records: Partial<Records>): string[] {
  const { programmes } = keyMessages(assess(recordsOf(records)));
  return programmes.flatMap(({ messages }) => messages.map(({ said }) => saidText(said)));
}

test.each([
  [
    { ytdPlan: 1518, ytdActual: 1313 },
    'has delivered £1.3m against a target of £1.5m (86%) in terms of financial savings.',
  ],
  [
    { ytdPlan: 1520, ytdActual: 1480 },
    'has delivered £1.48m against a target of £1.52m (97%) in terms of financial savings.',
  ],
  [
    { ytdPlan: 500, ytdActual: 500 },
    'has delivered £500k against a target of £500k (100%) in terms of financial savings.',
  ],
  [
    { ytdPlan: 1000, ytdActual: 747 },
    'has delivered £747k against a target of £1.0m (74.7%) in terms of financial savings.',
  ],
  [{ ytdPlan: 100, ytdActual: -20 }, 'has cost £20k against a target of £100k in terms of financial savings.'],
  [{ ytdPlan: 100 }, 'has a target of £100k; actual savings have not been reported.'],
  [{ ytdActual: 100 }, 'has delivered £100k; no target to date is given.'],
])('The alliance with %j %s', (parts, said) => {
  expect(allianceSays(parts)).toBe(`At the end of month 2 the Alliance work plan ${said}`);
});

test.each([
  [
    { plan: 9, target: 8, ytdPlan: 3488, ytdActual: 2946 },
    'against the adjusted target of £3.488m, an adverse variance of £0.542m (16%).',
  ],
  [
    { plan: 8, target: 8, ytdPlan: 3488, ytdActual: 2946 },
    'against the target of £3.488m, an adverse variance of £0.542m (16%).',
  ],
  [{ plan: 8, ytdPlan: 100, ytdActual: 125 }, 'against the plan of £0.100m, a favourable variance of £0.025m (25%).'],
  [{ plan: 8, ytdPlan: 100, ytdActual: 100 }, 'against the plan of £0.100m, exactly on plan.'],
  [{ plan: 8, ytdPlan: 0, ytdActual: 5 }, 'had delivered £5k of QIPP financial savings; none were due yet.'],
  [{ plan: 8, ytdPlan: 3, ytdActual: 0.35 }, 'had delivered £0.35k of QIPP financial savings against the plan of £3k'],
  [{ plan: 8, ytdPlan: 5000, ytdActual: 4999.8 }, 'an adverse variance of £0.2k.'],
  [
    { plan: 8, ytdPlan: 0, ytdActual: 0 },
    'no financial savings were due from the QIPP schemes, and none were delivered.',
  ],
  [{ ytdPlan: 100 }, 'the QIPP schemes had a target of £100k; actual savings have not been reported.'],
  [{ plan: 8, ytdPlan: 1000, ytdActual: 998 }, 'against the plan of £1.000m, an adverse variance of £0.002m (0.2%).'],
])('A board with %j is told %s', (parts, said) => {
  expect(allianceSays(parts, 'board')).toContain(said);
});

test.each([
  [{ ytdPlan: 1174, ytdActual: 1069 }, 'Month 2 financial savings are 91% of target'],
  [{ ytdPlan: 100, ytdActual: 100 }, 'Month 2 financial savings are 100% of target'],
  [
    { ytdPlan: 0, ytdActual: 0, savingsStart: 7 },
    'Month 2 financial savings are as expected (no financial savings were expected from Urgent Care until month 7)',
  ],
  [
    { ytdPlan: 0, ytdActual: 0 },
    'Month 2 financial savings are as expected (no financial savings were expected from Urgent Care yet)',
  ],
  [
    { ytdPlan: 0, ytdActual: 5, savingsStart: 7 },
    'Month 2 financial savings of £5k came ahead of plan (no financial savings were expected from Urgent Care until month 7)',
  ],
  [{ ytdPlan: 0, ytdActual: -5 }, '£5k was spent by month 2 before any savings were due'],
  [{ ytdPlan: 10 }, 'Month 2 actual savings have not been reported'],
  [{ ytdActual: 10 }, 'Month 2 financial savings are £10k; no target to date is given'],
])('A programme with %j: %s', (parts, said) => {
  expect(programmeSays({ programmes: [programme(parts)] })[0]).toBe(said);
});

test.each([
  [{ ytdPlan: 100, ytdActual: -30 }, 'No financial savings at month 2: £30k was spent against a target of £100k'],
  [{ ytdPlan: -10, ytdActual: -12 }, 'No financial savings at month 2: £12k was spent against a planned cost of £10k'],
  [{ ytdPlan: -10, ytdActual: 0 }, 'Month 2 financial savings are £0, where a cost of £10k was planned'],
  [{ ytdActual: -12 }, 'Month 2 financial savings are a cost of £12k; no target to date is given'],
])('A programme that costs money, with %j: %s', (parts, said) => {
  expect(programmeSays({ programmes: [programme(parts)] })[0]).toBe(said);
});

test.each([
  ['the Alliance work plan', 'has'],
  ['the QIPP schemes', 'have'],
  ['the savings of the alliance', 'have'],
  ['the programme of schemes', 'has'],
  ['Urgent Care and Elective Care', 'have'],
])('%s %s', (subject, verb) => {
  expect(hasOrHave(subject)).toBe(verb);
});

test('Where no month is stated, what is known to date is said without one', () => {
  const { alliance, programmes } = keyMessages(
    assess(recordsOf({ period: null, programmes: [programme({ ytdPlan: 100, ytdActual: 90 })] })),
  );
  expect(saidText(alliance[0]!.said)).toBe(
    'To date the Alliance work plan has delivered £90k against a target of £100k (90%) in terms of financial savings.',
  );
  expect(programmes[0]!.messages.map(({ said }) => saidText(said))).toEqual([
    'Financial savings to date are 90% of target',
  ]);
});

test('Nothing is said of a programme without figures, ratings and words', () => {
  expect(programmeSays({ programmes: [programme({})] })).toEqual([]);
});

const behind = (name: string, ytdActual: number) => aScheme({ name, ytdPlan: 100, ytdActual });

test.each([
  [[behind('Frailty', 50)], 'One scheme has financially under delivered at month 2: Frailty (50% of plan)'],
  [
    [behind('Frailty', 50), behind('Call for Care', 20)],
    'Two schemes have financially under delivered at month 2: Call for Care (20% of plan) and Frailty (50% of plan)',
  ],
])('Schemes are counted and named, the furthest behind first', (schemes, said) => {
  expect(programmeSays({ programmes: [programme({})], schemes })).toContain(said);
});

test('Exception reports are told by their confidence, one sentence a level', () => {
  const entry = (area: string, confidence: string) => anEntry({ programme: 'Urgent Care', area, confidence });
  const exceptions = [
    entry('A', 'High'),
    entry('B', 'high confidence'),
    entry('C', 'Low. More is needed'),
    entry('D', 'TBC'),
  ];
  expect(programmeSays({ programmes: [programme({ ytdPlan: 1, ytdActual: 1 })], exceptions }).slice(1)).toEqual([
    'Four exceptions are open',
    'The exception reports for A and B indicate a high confidence of recovery',
    'The exception report for C indicates a low confidence of recovery (more is needed)',
    'Confidence of recovery is still to be confirmed for D',
  ]);
});
