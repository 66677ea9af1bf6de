// The sentences that are drafted from an objective's figures never contradict those figures, whatever they are.
import fc from '../../support/properties';
import { assess } from '../../../src/domain/assess';
import { checkNarrative } from '../../../src/domain/narrative/checkNarrative';
import { anObjective } from '../../support/objectives';
import { months, recordsOf } from '../../support/records';
import { aText, judged } from '../../support/sentences';

const count = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 200_000 }));
const two = fc.tuple(count, count).map((counts) => months(...counts));
/** Near enough to one another that rounding decides on the words. */
const close = fc
  .tuple(fc.integer({ min: 900, max: 1100 }), fc.integer({ min: 900, max: 1100 }))
  .map((c) => months(...c));
const year = fc.oneof(two, close);

test('drafted sentences are never found to differ', () => {
  fc.assert(
    fc.property(year, fc.option(year), fc.option(year), fc.boolean(), (lastYear, thisYear, target, lowerIsBetter) => {
      const objective = anObjective({ lastYear, thisYear, target, lowerIsBetter });
      const month = assess(recordsOf({ objectives: [objective] }));
      const texts = month.objectives[0]!.insights.map((text) => aText(text, { besideKey: objective.key }));
      expect(checkNarrative(texts, month).findings).toEqual([]);
      expect(texts.flatMap((text) => judged(text, month))).not.toContain('unknown');
    }),
    { numRuns: 2000 },
  );
});

test('the same sentences beside figures that changed sides are found', () => {
  const drafted = assess(recordsOf({ objectives: [anObjective()] })).objectives[0]!.insights;
  const swapped = assess(recordsOf({ objectives: [anObjective({ thisYear: months(7000, 8000) })] }));
  const texts = drafted.map((text) => aText(text, { besideKey: 'objective:1' }));
  expect(checkNarrative(texts, swapped).findings.map(({ code }) => code)).toEqual([
    'narrative-direction-differs',
    'narrative-direction-differs',
  ]);
});
