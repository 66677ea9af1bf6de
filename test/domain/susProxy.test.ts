// The second opinion on the next month from one provider's early figures.
import fc from '../support/properties';
import { insights } from '../../src/domain/insights';
import { DEFAULT_POLICY } from '../../src/domain/policy';
import { monthlyProfile, susProxy } from '../../src/domain/susProxy';
import { anObjective, assessedObjective, ED_16_17 } from '../support/objectives';
import { months } from '../support/records';

const YEARS = { lastYear: ED_16_17, earlierYears: [ED_16_17, ED_16_17], thisYear: months(9043) };
const SFH = (...values: number[]) => ({ name: 'SFH', months: months(...values) });

test('where provider and season agree, it is what the season alone would give', () => {
  const season = 10181 / 8962;
  const proxy = susProxy(anObjective({ ...YEARS, provider: SFH(6000, 6000 * season) }));
  expect(proxy).toMatchObject({ provider: 'SFH', month: 2 });
  expect(proxy!.value).toBeCloseTo(9043 * season, 6);
});

test('it lies half way between the season and the inflated provider count', () => {
  const season = 9043 * (10181 / 8962);
  const proxy = susProxy(anObjective({ ...YEARS, provider: SFH(6000, 6600) }));
  expect(proxy!.value).toBeCloseTo((season + 9043 * 1.1) / 2, 6);
});

test.each<[string, Parameters<typeof anObjective>[0]]>([
  ['two whole years only', { ...YEARS, earlierYears: [ED_16_17], provider: SFH(6000, 6600) }],
  ['no provider', YEARS],
  ['no early figure', { ...YEARS, provider: SFH(6000) }],
  ['no provider figure for the last count', { ...YEARS, provider: { name: 'SFH', months: months(null, 6600) } }],
  ['no count yet', { ...YEARS, thisYear: null, provider: SFH(6000, 6600) }],
])('%s: nothing is said', (_what, parts) => {
  expect(susProxy(anObjective(parts))).toBeNull();
});

test('an estimate in the table is what it is held against, not what it starts from', () => {
  const statuses = anObjective().statuses.map((status, month) => (month === 1 ? ('estimate' as const) : status));
  const proxy = susProxy(anObjective({ ...YEARS, thisYear: months(9043, 10273), statuses, provider: SFH(6000, 6600) }));
  expect(proxy?.month).toBe(2);
});

test.each<[number, string]>([
  [5000, 'lower activity than'],
  [6700, 'marginally lower activity than'],
  [6000 * (10181 / 8962), 'the same activity as'],
  [6900, 'marginally higher activity than'],
  [9000, 'higher activity than'],
])('early sight of %d: %s the estimate', (early, words) => {
  const objective = assessedObjective({ ...YEARS, provider: SFH(6000, early) });
  expect(insights(objective, DEFAULT_POLICY)).toContain(
    `Early sight of SUS data (SFH proxy) suggests ${words} the May estimate in this table.`,
  );
});

test('without an estimate to compare it with, the figure itself is said', () => {
  const objective = assessedObjective({ ...YEARS, provider: SFH(6000, 6600) }, { projectActivity: false });
  expect(insights(objective, DEFAULT_POLICY).at(-1)).toMatch(
    /^Early sight of SUS data \(SFH proxy\) suggests 10,1\d\d in May\.$/,
  );
});

test('a profile is 1 on average', () => {
  const year = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(year, { minLength: 1, maxLength: 3 }), (years) => {
      const profile = monthlyProfile(years)!;
      expect(profile.reduce((sum, share) => sum + share, 0)).toBeCloseTo(12, 9);
    }),
  );
});

test('a profile needs every month of every year', () => {
  expect(monthlyProfile([[...ED_16_17.slice(0, 11), null]])).toBeNull();
  expect(monthlyProfile([ED_16_17.map((value, month) => (month === 3 ? 0 : value))])).toBeNull();
});
