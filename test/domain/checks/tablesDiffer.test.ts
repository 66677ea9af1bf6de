// A figure that two tables give of one scheme or programme: apart by more than both roundings is a warning at both cells.
import { assess } from '../../../src/domain/assess';
import { aProgramme, aScheme, cell, recordsOf } from '../../support/records';

const severities = (findings: ReturnType<typeof assess>['findings']) =>
  findings.filter(({ code }) => code === 'tables-differ').map(({ severity }) => severity);
const differing = (findings: ReturnType<typeof assess>['findings']) =>
  findings.filter(({ code }) => code === 'tables-differ');

test.each<[string, number, string[]]>([
  ['as in the first table', 900, []],
  ['one unit off, written alike', 901, ['info']],
  ['one decimal more, as one rounding can be', 900.4, []],
  ['two units off', 902, ['warning']],
  ['1,097', 1097, ['warning']],
])('a scheme’s second figure of %s', (_, value, expected) => {
  const exactSlack = value % 1 === 0 ? 0 : 0.55;
  const repeated = [{ figure: 'target' as const, value, cell: cell('C9', 'Plan B'), slack: 1, exactSlack }];
  const scheme = aScheme({ name: 'End of life', target: 900, repeated });
  expect(severities(assess(recordsOf({ schemes: [scheme] })).findings)).toEqual(expected);
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
