// Milestones by their dates and by what people stated, and how ratings roll up.
// Dates are set against a reporting month of May 2017.
import fc from '../support/properties';
import { rateMilestone, type Rated, rollUp } from '../../src/domain/milestones';
import type { Rating } from '../../src/domain/rating';
import type { Milestone } from '../../src/domain/records';
import { ALL_RATINGS, goodness } from '../support/ratingOrder';
import { aMilestone, BLANK, inMonth, MAY_2017, NOT_APPLICABLE, policy, TBC } from '../support/records';

describe('a milestone by its dates', () => {
  test.each<[string, Partial<Milestone>, Rating]>([
    ['due this month', { due: inMonth(2017, 5) }, 'Green'],
    ['due last month and not completed', { due: inMonth(2017, 4) }, 'Red'],
    ['due a year ago and not completed', { due: inMonth(2016, 5) }, 'Red'],
    ['due next month', { due: inMonth(2017, 6) }, 'Grey'],
    ['due in the next calendar year', { due: inMonth(2018, 1) }, 'Grey'],
    ['due this month, forecast for the next', { due: inMonth(2017, 5), forecast: inMonth(2017, 6) }, 'Amber'],
    ['due later, forecast later still', { due: inMonth(2017, 9), forecast: inMonth(2017, 10) }, 'Amber'],
    ['due later, forecast on time', { due: inMonth(2017, 9), forecast: inMonth(2017, 9) }, 'Grey'],
    ['due later, forecast early', { due: inMonth(2017, 9), forecast: inMonth(2017, 8) }, 'Grey'],
    ['overdue, forecast later: overdue counts', { due: inMonth(2017, 4), forecast: inMonth(2017, 8) }, 'Red'],
    ['due this month, forecast to be confirmed', { due: inMonth(2017, 5), forecast: TBC }, 'Green'],
    ['overdue but completed', { due: inMonth(2017, 3), completed: inMonth(2017, 5) }, 'Blue'],
    ['completed without a due date', { completed: inMonth(2017, 4) }, 'Blue'],
    ['completion to be confirmed is no completion', { due: inMonth(2017, 4), completed: TBC }, 'Red'],
    ['due to be confirmed', { due: TBC }, 'Grey'],
    ['due not applicable', { due: NOT_APPLICABLE }, 'Grey'],
    ['no date at all', { due: BLANK }, 'Grey'],
  ])('%s', (_, dates, rating) => {
    expect(rateMilestone(aMilestone(dates), MAY_2017)).toBe(rating);
  });

  test('without a reporting month nothing is due', () => {
    expect(rateMilestone(aMilestone({ due: inMonth(2017, 4) }), null)).toBe('Grey');
    expect(rateMilestone(aMilestone({ completed: inMonth(2017, 4) }), null)).toBe('Blue');
  });

  test.each(ALL_RATINGS)("people's own %s counts before the dates", (statedRating) => {
    for (const dates of [{ due: inMonth(2016, 4) }, { due: inMonth(2018, 4) }, { completed: inMonth(2017, 4) }]) {
      expect(rateMilestone(aMilestone({ statedRating, ...dates }), MAY_2017)).toBe(statedRating);
    }
  });
});

const parts = (...ratings: (Rating | [Rating, number])[]): Rated[] =>
  ratings.map((part) => (Array.isArray(part) ? { rating: part[0], value: part[1] } : { rating: part, value: 1 }));

describe('rolled up by the worst, Blue and Grey count only when nothing else is there', () => {
  test.each<[string, Rated[], Rating]>([
    ['no parts', [], 'Grey'],
    ['all Green', parts('Green', 'Green'), 'Green'],
    ['one Amber', parts('Green', 'Amber', 'Green'), 'Amber'],
    ['one Red', parts('Green', 'Red', 'Amber'), 'Red'],
    ['Green with complete and undue ones', parts('Blue', 'Green', 'Grey'), 'Green'],
    ['all complete', parts('Blue', 'Blue'), 'Blue'],
    ['complete or not yet due', parts('Blue', 'Grey'), 'Blue'],
    ['nothing due', parts('Grey', 'Grey'), 'Grey'],
    ['mental health Green and community Amber, May 2017', parts('Green', 'Amber'), 'Amber'],
  ])('%s', (_, given, expected) => {
    expect(rollUp(given, policy())).toBe(expected);
  });
});

describe('rolled up by the majority', () => {
  test.each<[string, Rated[], Rating]>([
    ['more Green than Red', parts('Green', 'Green', 'Red'), 'Green'],
    ['a tie is the worse one', parts('Green', 'Red'), 'Red'],
    ['a tie of two among three kinds', parts('Green', 'Green', 'Amber', 'Amber', 'Red'), 'Amber'],
    ['many complete ones have no vote', parts('Blue', 'Blue', 'Blue', 'Amber'), 'Amber'],
    ['many undue ones have no vote', parts('Grey', 'Grey', 'Green'), 'Green'],
    ['only complete and undue ones', parts('Grey', 'Grey', 'Blue'), 'Blue'],
    ['savings do not weigh', parts(['Green', 1], ['Green', 1], ['Red', 9000]), 'Green'],
    ['no parts', [], 'Grey'],
  ])('%s', (_, given, expected) => {
    expect(rollUp(given, policy({ milestoneRollUp: 'majority' }))).toBe(expected);
  });
});

describe('rolled up by the share of value', () => {
  test.each<[string, Rated[], Rating]>([
    ['one large Red against two small Greens', parts(['Green', 43], ['Green', 36], ['Red', 1771]), 'Red'],
    ['one large Green against two small Reds', parts(['Green', 1771], ['Red', 43], ['Red', 36]), 'Green'],
    ['equal value is the worse one', parts(['Green', 100], ['Amber', 60], ['Amber', 40]), 'Amber'],
    ['a planned cost weighs as much as a saving', parts(['Green', 50], ['Red', -100]), 'Red'],
    ['complete ones do not weigh', parts(['Blue', 5000], ['Amber', 1]), 'Amber'],
    ['nothing weighs anything', parts(['Green', 0], ['Red', 0]), 'Red'],
  ])('%s', (_, given, expected) => {
    expect(rollUp(given, policy({ milestoneRollUp: 'value' }))).toBe(expected);
  });
});

describe('whatever the parts', () => {
  const rated = fc.record({
    rating: fc.constantFrom(...ALL_RATINGS),
    value: fc.integer({ min: -5000, max: 5000 }),
  });
  const some = fc.array(rated, { minLength: 1, maxLength: 12 });
  const rule = fc.constantFrom('worst' as const, 'majority' as const, 'value' as const);

  test('by the worst, the whole is never better than any part', () => {
    fc.assert(
      fc.property(some, (given) => {
        const whole = rollUp(given, policy());
        for (const { rating } of given) expect(goodness(whole)).toBeLessThanOrEqual(goodness(rating));
      }),
    );
  });

  test('the whole has the rating of one of its parts, in any order', () => {
    fc.assert(
      fc.property(some, rule, (given, milestoneRollUp) => {
        const whole = rollUp(given, policy({ milestoneRollUp }));
        expect(given.map(({ rating }) => rating)).toContain(whole);
        expect(rollUp([...given].reverse(), policy({ milestoneRollUp }))).toBe(whole);
      }),
    );
  });

  test('no rule makes the whole worse than the worst part', () => {
    fc.assert(
      fc.property(some, rule, (given, milestoneRollUp) => {
        const whole = rollUp(given, policy({ milestoneRollUp }));
        expect(goodness(whole)).toBeGreaterThanOrEqual(goodness(rollUp(given, policy())));
      }),
    );
  });

  test('a further complete or undue part changes nothing that is rated', () => {
    fc.assert(
      fc.property(some, rule, fc.constantFrom('Blue' as const, 'Grey' as const), (given, milestoneRollUp, rating) => {
        const whole = rollUp(given, policy({ milestoneRollUp }));
        fc.pre(whole !== 'Blue' && whole !== 'Grey');
        expect(rollUp([...given, { rating, value: 9999 }], policy({ milestoneRollUp }))).toBe(whole);
      }),
    );
  });

  test('parts that agree are the whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL_RATINGS), rule, fc.integer({ min: 1, max: 9 }), (rating, rule, count) => {
        const given = Array.from({ length: count }, (_, index) => ({ rating, value: index }));
        expect(rollUp(given, policy({ milestoneRollUp: rule }))).toBe(rating);
      }),
    );
  });
});
