// A figure that two tables give of one scheme or programme: apart by more than both roundings is a warning at both cells.
import { assess } from '../../../src/domain/assess';
import { aProgramme, aScheme, cell, recordsOf } from '../../support/records';

const differing = (findings: ReturnType<typeof assess>['findings']) =>
  findings.filter(({ code }) => code === 'tables-differ');

test.each<[string, number, boolean]>([
  ['as in the first table', 900, false],
  ['one unit off, as two roundings can be', 901, false],
  ['two units off', 902, true],
  ['1,097', 1097, true],
])('a scheme’s second figure of %s', (_, value, expected) => {
  const repeated = [{ figure: 'target' as const, value, cell: cell('C9', 'Plan B'), slack: 1 }];
  const scheme = aScheme({ name: 'End of life', target: 900, repeated });
  expect(differing(assess(recordsOf({ schemes: [scheme] })).findings)).toHaveLength(expected ? 1 : 0);
});

test('two tables of programmes: the finding gives both figures and both cells', () => {
  const first = aProgramme({ name: 'Urgent Care', target: 5713, cells: { target: cell('D5', 'Delivery') } });
  const second = aProgramme({
    name: 'Urgent & Proactive Care',
    target: 5516,
    cells: { target: cell('B9', 'Finance') },
  });
  expect(differing(assess(recordsOf({ programmes: [first, { ...second, name: 'Urgent care' }] })).findings)).toEqual([
    {
      code: 'tables-differ',
      severity: 'warning',
      message: 'Urgent Care, target £k: 5713 in one table and 5516 in another; the first is used.',
      where: [cell('D5', 'Delivery'), cell('B9', 'Finance')],
      sides: { one: '5,713 £k in the first table', other: '5,516 £k in the other', difference: '197 £k' },
    },
  ]);
});
