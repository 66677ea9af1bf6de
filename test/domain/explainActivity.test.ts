// Why an objective is rated as it is: May 2017 as published, every edge, and objectives that ask for more.
import fc from '../support/properties';
import { rateActivity } from '../../src/domain/activity';
import { assess } from '../../src/domain/assess';
import type { AssessedObjective } from '../../src/domain/activity';
import { explainActivity } from '../../src/domain/explainActivity';
import { stepText } from '../../src/domain/explanation';
import { policy } from '../support/records';
import { betterTogether2017 } from '../../scripts/samples/betterTogether2017';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { readWorkbook } from '../../src/workbook/readWorkbook';

const POLICY = policy();

let published: AssessedObjective;
beforeAll(async () => {
  const { records } = readWorkbook(await new FileWorkbook(betterTogether2017()).read(), null);
  published = assess(records).objectives[0]!;
});

/** The published objective with other counts. */
function counted(ytdActual: number | null, ytdTarget: number | null, lowerIsBetter = true): AssessedObjective {
  const percentVersusTarget = ytdActual === null || !ytdTarget ? null : ytdActual / ytdTarget - 1;
  const rating = rateActivity(percentVersusTarget, lowerIsBetter, POLICY);
  const record = { ...published.record, lowerIsBetter };
  return { ...published, record, ytdActual, ytdTarget, percentVersusTarget, rating };
}

const texts = (objective: AssessedObjective) => {
  const { better, worse } = explainActivity(objective, POLICY);
  return [better && stepText(better), worse && stepText(worse)];
};

test('A&E attendances to May 2017', () => {
  const { rating, because, rule, figures } = explainActivity(published, POLICY);
  expect(rating).toBe('Amber');
  expect(because).toBe('19,316 is 3.9% over the target of 18,594; less is better.');
  expect(rule).toBe('Green at or below target, Amber up to 5% above it, Red beyond, Grey without a target.');
  expect(figures.map(({ value }) => value)).toEqual([19316, 18594, 19143]);
  expect(texts(published)).toEqual(['722 fewer to date would be Green', '208 more to date would be Red']);
});

test.each<[what: string, ytd: number | null, target: number | null, better: string | null, worse: string | null]>([
  ['on target', 1000, 1000, null, '1 more to date would be Amber'],
  ['one over', 1001, 1000, '1 fewer to date would be Green', '50 more to date would be Red'],
  ['on the edge of Red', 1050, 1000, '50 fewer to date would be Green', '1 more to date would be Red'],
  ['just Red', 1051, 1000, '1 fewer to date would be Amber', null],
  ['no target', 1000, null, null, null],
  ['a target of 0', 10, 0, null, null],
  ['nothing reported', null, 1000, null, null],
])('%s', (_what, ytd, target, better, worse) => {
  expect(texts(counted(ytd, target))).toEqual([better, worse]);
});

test('where more is better, more is needed', () => {
  expect(texts(counted(940, 1000, false))).toEqual(['10 more to date would be Amber', null]);
  expect(texts(counted(1010, 1000, false))).toEqual([null, '11 fewer to date would be Amber']);
  expect(explainActivity(counted(940, 1000, false), POLICY).rule).toContain('Amber up to 5% below it');
});

test('doing what a step asks for gives its rating, and one less does not', () => {
  const counts = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(counts, counts, fc.boolean(), (ytd, target, lower) => {
      const objective = counted(ytd, target, lower);
      const { better, worse } = explainActivity(objective, POLICY);
      const towardsBetter = lower ? -1 : 1;
      for (const [step, sign] of [[better, towardsBetter], [worse, -towardsBetter]] as const) {
        if (!step) continue;
        expect(counted(ytd + sign * step.distance, target, lower).rating).toBe(step.rating);
        expect(counted(ytd + sign * (step.distance - 1), target, lower).rating).toBe(objective.rating);
      }
    }),
  ); // prettier-ignore
});

test('a target of 0 is one, though it gives no rating', () => {
  expect(explainActivity(counted(5, 0), POLICY).because).toBe(
    '5 stands against a target of 0, of which there is no share.',
  );
});
