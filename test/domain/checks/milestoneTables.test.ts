// Two tables that rate the milestones of one programme differently: a warning at both cells, and no second one for the same.
import { assess } from '../../../src/domain/assess';
import type { Rating } from '../../../src/domain/rating';
import { aProgramme, aScheme, cell, recordsOf } from '../../support/records';

const rated = (value: Rating, address: string) => ({
  name: 'Women and Children',
  printed: [{ field: 'milestoneRating' as const, value, cell: cell(address), tolerance: 0 }],
  statedMilestoneRating: value,
});
const found = (finance: Rating, summary: Rating, schemes: ReturnType<typeof aScheme>[] = []) =>
  assess(
    recordsOf({
      programmes: [aProgramme(rated(finance, 'M8'))],
      programmeNotes: [aProgramme(rated(summary, 'C8'))],
      schemes,
    }),
  ).findings;

test('Amber in the summary, Green in the finance table: the summary’s counts', () => {
  expect(found('Green', 'Amber')).toEqual([
    {
      code: 'milestone-ratings-differ',
      severity: 'warning',
      message: 'Women and Children: the milestone rating is Amber in one table and Green in another; Amber is used.',
      where: [cell('C8'), cell('M8')],
      sides: { one: 'Amber', other: 'Green', difference: '' },
      suggestion: 'See which table was brought up to date last.',
    },
  ]);
});

test('the same rating in both says nothing', () => {
  expect(found('Amber', 'Amber')).toEqual([]);
});

test('where the schemes come to a third, both are held against it', () => {
  const scheme = aScheme({ name: 'Paediatrics', programme: 'Women and Children', statedMilestoneRating: 'Red' });
  expect(found('Green', 'Amber', [scheme]).map(({ code }) => code)).toEqual([
    'printed-rating-differs',
    'printed-rating-differs',
  ]);
});
