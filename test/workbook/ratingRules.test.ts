// Conditional formats: a rating is coloured by its own cell's word, an adverse figure by its own sign, and every colour can be
// read on its fill.
import { adverseRule, belowThresholdRule, ratingRules } from '../../src/workbook/ratingRules';
import { RULE_SIGNATURE } from '../../src/workbook/signatures';
import { RATING_COLOURS } from '../../src/domain/ratingColours';
import { ALL_RATINGS } from '../support/ratingOrder';

const BLOCK = { row: 4, col: 10, rows: 16, cols: 1 };

/** Contrast ratio of two colours as WCAG 2 defines it. */
function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('ratings', () => {
  const rules = ratingRules(BLOCK);

  test('there is one rule for each of the five words, looking at the first cell of the block', () => {
    expect(rules.map(({ formula }) => formula).sort()).toEqual(
      ALL_RATINGS.map((rating) => `=(LEFT(K5,${rating.length})="${rating}")+${RULE_SIGNATURE}`).sort(),
    );
    expect(rules.every(({ block }) => block === BLOCK)).toBe(true);
  });

  test.each(ALL_RATINGS)('%s has its own fill, and text that passes WCAG AA on it', (rating) => {
    const { fill, color } = RATING_COLOURS[rating];
    expect(contrast(fill, color)).toBeGreaterThanOrEqual(4.5);
    const rule = rules.find(({ formula }) => formula.includes(`"${rating}"`));
    expect(rule).toMatchObject({ fill, color });
    expect(new Set(ALL_RATINGS.map((other) => RATING_COLOURS[other].fill)).size).toBe(5);
  });

  test('no rating word begins another', () => {
    for (const rating of ALL_RATINGS) expect(ALL_RATINGS.filter((other) => other.startsWith(rating))).toEqual([rating]);
  });
});

describe('figures', () => {
  test('a negative variance is marked by its own sign', () => {
    expect(adverseRule(BLOCK).formula).toBe(`=ISNUMBER(K5)*(K5<0)+${RULE_SIGNATURE}`);
  });

  test('a share of plan is marked below the threshold of the policy', () => {
    expect(belowThresholdRule(BLOCK, 0.75).formula).toBe(`=ISNUMBER(K5)*(K5<0.75)+${RULE_SIGNATURE}`);
    expect(belowThresholdRule({ ...BLOCK, row: 0, col: 0 }, 0.6).formula).toContain('(A1<0.6)');
  });

  test('marked in bold and in a colour that passes WCAG AA on white, without a fill', () => {
    for (const rule of [adverseRule(BLOCK), belowThresholdRule(BLOCK, 0.75)]) {
      expect(rule).toMatchObject({ block: BLOCK, fill: null, bold: true });
      expect(contrast(rule.color!, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('every formula carries the signature by which a refresh finds its own rules', () => {
  const all = [...ratingRules(BLOCK), adverseRule(BLOCK), belowThresholdRule(BLOCK, 0.75)];
  expect(all.filter(({ formula }) => !formula.includes(RULE_SIGNATURE))).toEqual([]);
});
