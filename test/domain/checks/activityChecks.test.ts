// Checks of activity: typed year to date cells, stated against implied reductions, months that are not where they should be.
import type { PrintedActivity } from '../../../src/domain/activity';
import { activityMonths } from '../../../src/domain/checks/activityMonths';
import { impliedReduction } from '../../../src/domain/checks/impliedReduction';
import { labelTwice } from '../../../src/domain/checks/labelTwice';
import { objectiveTwice } from '../../../src/domain/checks/objectiveTwice';
import { printedActivity } from '../../../src/domain/checks/printedActivity';
import { unclearDirection } from '../../../src/domain/checks/unclearDirection';
import { assessedObjective, OP_FIRST_16_17, OP_FIRST_TARGET } from '../../support/objectives';
import { cell, months } from '../../support/records';

const typed = (field: PrintedActivity['field'], value: PrintedActivity['value'], tolerance: number) =>
  printedActivity([assessedObjective({ printed: [{ field, value, tolerance, cell: cell('B9') }] })]);

describe('typed year to date cells', () => {
  test.each<[PrintedActivity['field'], PrintedActivity['value'], number]>([
    ['versusLastYear', 0.009, 0.0005],
    ['versusTarget', 722, 0.5],
    ['percentVersusTarget', 0.039, 0.0005],
    ['rating', 'Amber', 0],
    ['percentVersusTarget', 3.9, 0.05],
  ])('%s printed as %p agrees', (field, value, tolerance) => {
    expect(typed(field, value, tolerance)).toEqual([]);
  });

  test.each<[PrintedActivity['field'], PrintedActivity['value'], number, string]>([
    ['versusTarget', 724, 0.5, 'difference from target is printed as 724; by the months it is 722'],
    ['versusLastYear', -0.009, 0.0005, 'change on last year is printed as -0.009; by the months it is 0.009'],
    ['rating', 'Green', 0, 'the activity rating is printed as Green; by the months it is Amber'],
  ])('%s printed as %p is found', (field, value, tolerance, words) => {
    const [finding] = typed(field, value, tolerance);
    expect(finding).toMatchObject({ code: 'printed-activity-differs', severity: 'warning', where: [cell('B9')] });
    expect(finding!.message).toContain(words);
  });

  test('what is not known cannot be contradicted', () => {
    const printed = [{ field: 'versusTarget' as const, value: 5, tolerance: 0.5, cell: cell('B9') }];
    expect(printedActivity([assessedObjective({ target: null, printed })])).toEqual([]);
  });
});

test('May 2017: -2,888 is printed where the target’s rounded months come to -2,889, which is rounding', () => {
  const followUps = {
    lastYear: months(20079, 19778),
    thisYear: months(18782, 18501),
    target: months(20225, 19947),
    measure: 'OP FU',
  };
  const printed = (value: number) => [{ field: 'versusTarget' as const, value, tolerance: 0.5, cell: cell('C42') }];
  const found = (value: number) => printedActivity([assessedObjective({ ...followUps, printed: printed(value) })]);
  expect(found(-2888)).toMatchObject([{ code: 'rounding', severity: 'info' }]);
  expect(found(-2887)).toMatchObject([{ code: 'printed-activity-differs', severity: 'warning' }]);
});

test('a target row that does not come to its title is found, with both figures', () => {
  const growth = { value: null, low: 0.008, high: 0.044, tolerance: 0.0005, source: 'OPFA' };
  const parts = { lastYear: OP_FIRST_16_17, target: OP_FIRST_TARGET, growth };
  const [finding] = impliedReduction([assessedObjective({ ...parts, statedReduction: 0.08 })]);
  expect(finding?.message).toContain('states a reduction of 8%, its target row comes to 3.5% to 6.8%');
  expect(impliedReduction([assessedObjective({ ...parts, statedReduction: 0.05 })])).toEqual([]);
});

describe('months', () => {
  const found = (counts: (number | null)[], month: number | null) =>
    activityMonths([assessedObjective({ thisYear: months(...counts) }, { month })], month).map(({ code, message }) => [
      code,
      message.replace(/^.*?: /, ''),
    ]);

  test.each<[(number | null)[], number | null]>([
    [[1, 2], 2],
    [[1, 2], 4],
    [[1, 2], null],
  ])('%p at month %p: nothing to say', (counts, month) => {
    expect(found(counts, month)).toEqual([]);
  });

  test('a gap before the last count', () => {
    expect(found([1, null, 3], 3)).toEqual([['activity-gap', 'no count for May; the year to date leaves it out.']]);
  });

  test('counts after the reporting month', () => {
    expect(found([1, 2, 3, 4], 2)).toEqual([
      [
        'activity-after-period',
        'June, July have a count, after the reporting month; the year to date does not go so far.',
      ],
    ]);
  });
});

test('a title of both more and less is said, with what it was taken for', () => {
  const [finding] = unclearDirection([assessedObjective({ directionIsClear: false }), assessedObjective()]);
  expect(finding).toMatchObject({ code: 'activity-direction', severity: 'info', where: [cell('A5')] });
  expect(finding!.message).toContain('rated as less is better');
});

test('an objective that stands on two sheets is found, with both cells', () => {
  const kept = assessedObjective({ where: cell('A5', 'April') });
  const found = objectiveTwice([assessedObjective(), kept, assessedObjective({ measure: 'NEL' })]);
  expect(found).toMatchObject([{ code: 'objective-twice', where: [cell('A5'), cell('A5', 'April')] }]);
});

test('estimates after the reporting month are not counts that came too early', () => {
  const statuses = Array.from({ length: 12 }, (_, index) => (index < 2 ? ('actual' as const) : ('estimate' as const)));
  const given = { thisYear: months(9043, 10273, 9900), statuses };
  expect(activityMonths([assessedObjective(given, { month: 2 })], 2)).toEqual([]);
});

describe('one label on two objectives', () => {
  const labelled = (parts: Parameters<typeof assessedObjective>[0]) =>
    assessedObjective({ measure: 'NEL (Child)', number: 2, title: 'Fewer admissions', ...parts });
  const second = { number: 6, title: 'Fewer paediatric admissions', where: cell('A47'), lastYear: months(435, 500) };

  test('May 2017: "NEL (Child)" stands on objectives 2 and 6', () => {
    expect(labelTwice([labelled({}), labelled(second)])).toMatchObject([
      {
        code: 'label-on-two-measures',
        severity: 'warning',
        message:
          '"NEL (Child)" stands on the counts of two objectives that differ: 2. Fewer admissions, and 6. Fewer paediatric admissions.',
        where: [cell('A5'), cell('A47')],
      },
    ]);
  });

  test.each<[string, Parameters<typeof assessedObjective>[0][]]>([
    ['the same counts', [{}, { number: 6 }]],
    ['the same objective, kept twice', [{}, { lastYear: months(1, 2) }]],
    ['a word that names no measure', [{ measure: 'Activity' }, { ...second, measure: 'Activity' }]],
    ['a label that many share', [{}, second, { ...second, number: 7, lastYear: months(5, 6) }]],
    ['another label', [{}, { ...second, measure: 'NEL' }]],
  ])('not of %s', (_, given) => {
    expect(labelTwice(given.map(labelled))).toEqual([]);
  });
});
