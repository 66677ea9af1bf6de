import { assess } from '../../src/domain/assess';
import { knownRatings, ratingChanges } from '../../src/domain/changes';
import { changesText } from '../../src/domain/changesText';
import { policy, aMilestone, aScheme, inMonth, recordsOf } from '../support/records';

const schemes = (actuals: number[]) =>
  actuals.map((ytdActual, index) => aScheme({ name: `Scheme ${index}`, ytdPlan: 100, ytdActual }));
const assessed = (actuals: number[], over = {}) => assess(recordsOf({ schemes: schemes(actuals), ...over }));

test('nothing changed', () => {
  const before = assessed([100, 90, 50]);
  expect(ratingChanges(knownRatings(before), before)).toEqual([]);
});

test('every rating that differs, by line and kind', () => {
  const changes = ratingChanges(knownRatings(assessed([100, 90])), assessed([80, 90]));
  expect(changes.map(({ kind, level, name, from, to }) => [kind, level, name, from, to])).toEqual([
    ['overall', 'scheme', 'Scheme 0', 'Green', 'Amber'],
    ['ytd', 'scheme', 'Scheme 0', 'Green', 'Amber'],
  ]);
});

test('a line that was not there before has not changed', () => {
  expect(
    ratingChanges(knownRatings(assessed([100])), assessed([100, 10])).filter(({ level }) => level === 'scheme'),
  ).toEqual([]);
});

test('in words: counted by turn, the worst first', () => {
  const before = knownRatings(assessed([100, 100, 90, 50, 100]));
  const overall = ratingChanges(before, assessed([90, 90, 50, 100, 10])).filter(({ kind }) => kind === 'overall');
  expect(changesText(overall)).toEqual([
    '1 scheme Green → Red',
    '1 scheme Amber → Red',
    '1 programme Amber → Red',
    '2 schemes Green → Amber',
    '1 scheme Red → Green',
  ]);
});

test('another policy is a change like any other', () => {
  const before = knownRatings(assessed([90]));
  const after = assessed([90], { policy: policy({ greenAbove: 0.8 }) });
  expect(ratingChanges(before, after).map(({ kind, to }) => [kind, to])).toContainEqual(['ytd', 'Green']);
});

test('milestones count as well', () => {
  const milestone = (month: number) => [aMilestone({ schemeKey: 'scheme:Scheme 0', due: inMonth(2017, month) })];
  const before = knownRatings(assessed([100], { milestones: milestone(5) }));
  const changes = ratingChanges(before, assessed([100], { milestones: milestone(4) }));
  expect(changesText(changes.filter(({ kind }) => kind === 'milestones'))).toEqual([
    '1 scheme Green → Red',
    '1 programme Green → Red',
  ]);
});
