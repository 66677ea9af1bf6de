// The year to date of an objective, its rating and its sentences. Figures are the published ones of May 2017.
import fc from '../support/properties';
import { rateActivity } from '../../src/domain/activity';
import { insights } from '../../src/domain/insights';
import { DEFAULT_POLICY } from '../../src/domain/policy';
import { assessedObjective as assessed } from '../support/objectives';
import { months as year } from '../support/records';

const sentences = (...given: Parameters<typeof assessed>) => insights(assessed(...given), DEFAULT_POLICY);

describe('year to date', () => {
  test('is over exactly the months that have an actual', () => {
    const { ytdActual, ytdLastYear, ytdTarget, versusTarget } = assessed({});
    expect([ytdActual, ytdLastYear, ytdTarget, versusTarget]).toEqual([19316, 19143, 18594, 722]);
  });

  test('against last year and target is a fraction', () => {
    const { versusLastYear, percentVersusTarget } = assessed({});
    expect(versusLastYear).toBeCloseTo(0.009, 3);
    expect(percentVersusTarget).toBeCloseTo(0.0388, 4);
  });

  test('a month missing from last year or target leaves that comparison unknown', () => {
    const { ytdLastYear, ytdTarget } = assessed({ lastYear: year(null, 10181), target: year(8654) });
    expect([ytdLastYear, ytdTarget]).toEqual([null, null]);
  });

  test('no actual, no year to date, and never a zero', () => {
    expect(assessed({ thisYear: null })).toMatchObject({ ytdActual: null, ytdTarget: null, rating: 'Grey' });
  });

  test('stops at the reporting month, and names the months it covers', () => {
    const { ytdActual, ytdMonths } = assessed({ thisYear: year(9043, 10273, 9755) }, { month: 2 });
    expect([ytdActual, ytdMonths]).toEqual([19316, [1, 2]]);
  });

  test('leaves out a month without a count, last year and target alike', () => {
    const { ytdActual, ytdLastYear, ytdTarget } = assessed({ thisYear: year(9043, null, 9800) });
    expect([ytdActual, ytdLastYear, ytdTarget]).toEqual([18843, 18717, 18146]);
  });

  test('a target of 0 gives a difference and no share', () => {
    expect(assessed({ target: year(0, 0) })).toMatchObject({ versusTarget: 19316, percentVersusTarget: null });
  });
});

describe('rating', () => {
  test.each<[number | null, boolean, string]>([
    [null, true, 'Grey'],
    [0, true, 'Green'],
    [-0.2, true, 'Green'],
    [0.0001, true, 'Amber'],
    [0.05, true, 'Amber'],
    [0.0501, true, 'Red'],
    [0.2, false, 'Green'],
    [-0.05, false, 'Amber'],
    [-0.06, false, 'Red'],
  ])('%p against target, lower is better %p: %s', (share, lowerIsBetter, rating) => {
    expect(rateActivity(share, lowerIsBetter, DEFAULT_POLICY)).toBe(rating);
  });

  test('never improves when there is more of what should be less', () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    const order = ['Green', 'Amber', 'Red'];
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const place = (value: number) => order.indexOf(rateActivity(value, true, DEFAULT_POLICY));
        expect(place(low)).toBeLessThanOrEqual(place(high));
      }),
    );
  });
});

describe('sentences', () => {
  test('over target, marginally greater than last year', () => {
    expect(sentences({})).toEqual([
      'Year to date activity is 3.9% over target.',
      'Year to date activity is marginally greater than the same period in 16/17.',
    ]);
  });

  test('marginally under target', () => {
    const counts = { lastYear: year(4087, 3957), thisYear: year(4092, 3976), target: year(4135, 4006) };
    expect(sentences(counts)[0]).toBe('Year to date activity is performing marginally under target (0.9%).');
  });

  test('under target, reduced', () => {
    const months = { lastYear: year(9255, 9944), thisYear: year(8881, 9542), target: year(9345, 10061) };
    expect(sentences(months)).toEqual([
      'Year to date activity is performing 5.1% under target.',
      'Year to date activity is reduced compared to the same period in 16/17.',
    ]);
  });

  test('without a target only last year is spoken of', () => {
    const months = { lastYear: year(15410, 14204), thisYear: year(13688, 15688), target: null };
    expect(sentences(months)).toEqual([
      'Year to date activity is marginally below the same period in 16/17.',
      'Targets are still to be agreed for this objective.',
    ]);
  });

  test('without target and actual', () => {
    expect(sentences({ target: null, thisYear: null })).toEqual([
      'Targets are still to be agreed for this objective.',
      'No activity has been reported yet.',
    ]);
  });

  test('with a target and no actual yet', () => {
    expect(sentences({ thisYear: null })).toEqual(['No activity has been reported yet.']);
  });

  test('exactly on target and level with last year', () => {
    const same = { lastYear: year(100), thisYear: year(100), target: year(100) };
    expect(sentences(same)).toEqual([
      'Year to date activity is on target.',
      'Year to date activity is level with the same period in 16/17.',
    ]);
  });
});

test('no target is rebuilt for an objective that wants more', () => {
  const growth = { value: 0.02, low: 0.02, high: 0.02, tolerance: 0, source: 'A&E' };
  const given = { target: null, growth, statedReduction: 0.05 };
  const context = { savingsProfile: Array<number>(12).fill(1) };
  expect(assessed({ ...given, lowerIsBetter: false }, context).target).toBeNull();
  expect(assessed(given, context).targetIsRebuilt).toBe(true);
});

describe('sentences at the edges', () => {
  test('a change on the threshold is not marginal: 205 against 200', () => {
    const given = { lastYear: year(200), thisYear: year(205), target: null };
    expect(sentences(given)).toContain('Year to date activity is greater than the same period in 16/17.');
  });

  test('a target of 0 is said, though no share can be taken of it', () => {
    expect(sentences({ thisYear: year(5), target: year(0) })).toContain(
      'Year to date activity is 5 against a target of 0.',
    );
  });

  test('three months of estimates are listed', () => {
    const statuses = Array.from({ length: 12 }, () => 'estimate' as const);
    expect(sentences({ thisYear: year(1, 2, 3), statuses })).toContain(
      'Year to date includes an estimate for April, May and June.',
    );
  });
});
