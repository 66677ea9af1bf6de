// Ratings of milestones that their own dates contradict, in July 2018.
import { assess } from '../../../src/domain/assess';
import type { Milestone } from '../../../src/domain/records';
import { aMilestone, aScheme, cell, inMonth, JULY_2018, recordsOf } from '../../support/records';

const SCHEME = aScheme({ name: 'Home First' });
const DONE: Partial<Milestone> = { statedRating: 'Blue', completed: inMonth(2018, 4), due: inMonth(2018, 4) };

function found(one: Partial<Milestone>, others: Partial<Milestone>[] = [DONE, DONE, DONE, DONE, DONE]) {
  const milestones = [one, ...others].map((parts) => aMilestone({ ...parts, schemeKey: SCHEME.key }));
  const { findings } = assess(recordsOf({ period: JULY_2018, schemes: [SCHEME], milestones }));
  return findings.filter(({ code }) => code === 'milestone-dates-differ');
}

test.each<[string, Partial<Milestone>, string[]]>([
  ['completed and Blue', DONE, []],
  ['completed and Green, where all others are Blue', { ...DONE, statedRating: 'Green' }, ['warning']],
  ['Blue without a completion', { statedRating: 'Blue', due: inMonth(2018, 4) }, ['warning']],
  ['Green, due this month', { statedRating: 'Green', due: inMonth(2018, 7) }, []],
  ['Green, overdue', { statedRating: 'Green', due: inMonth(2018, 6) }, ['warning']],
  [
    'Green, overdue and replanned',
    { statedRating: 'Green', due: inMonth(2018, 6), forecast: inMonth(2018, 9) },
    ['info'],
  ],
  ['Green, expected late', { statedRating: 'Green', due: inMonth(2018, 9), forecast: inMonth(2018, 10) }, ['info']],
  ['Amber, expected on time', { statedRating: 'Amber', due: inMonth(2018, 9), forecast: inMonth(2018, 9) }, ['info']],
  ['Amber, expected late', { statedRating: 'Amber', due: inMonth(2018, 9), forecast: inMonth(2018, 10) }, []],
  ['Red, without a forecast', { statedRating: 'Red', due: inMonth(2018, 9) }, []],
  ['rated by nobody', { due: inMonth(2018, 4) }, []],
])('a milestone %s', (_, milestone, expected) => {
  expect(found(milestone).map(({ severity }) => severity)).toEqual(expected);
});

test('where completed milestones are Green, a completed Green one is no contradiction', () => {
  const green: Partial<Milestone> = { ...DONE, statedRating: 'Green' };
  expect(found(green, [green, green, green])).toEqual([]);
});

test('the finding gives rating and dates and points at all their cells', () => {
  const cells = { rating: cell('G9', 'Milestones'), due: cell('D9', 'Milestones') };
  expect(found({ statedRating: 'Green', due: inMonth(2018, 6), cells })).toEqual([
    {
      code: 'milestone-dates-differ',
      severity: 'warning',
      message: 'Home First, "Business case approved": rated Green, yet due June 2018.',
      where: [cells.rating, cells.due],
      sides: { one: 'Green as typed', other: 'due June 2018', difference: '' },
      suggestion: 'See whether the rating or the date was brought up to date last.',
    },
  ]);
});
