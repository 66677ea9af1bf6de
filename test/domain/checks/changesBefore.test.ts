// What a change says it changes from: the plan for one that is open, the change before it for one that is approved.
import type { PlanChange } from '../../../src/domain/registers';
import { aScheme } from '../../support/records';
import { aChange, assessedWith } from '../../support/registers';

const sides = (...changes: Partial<PlanChange>[]) =>
  assessedWith({ changes: changes.map(aChange) }, { schemes: [aScheme({ name: 'Frailty', id: 'A-1', target: 500 })] })
    .findings.filter(({ code }) => code === 'change-from-differs')
    .map(({ sides: both }) => `${both?.one} / ${both?.other}`);
const OPEN = { approval: 'open', status: 'Proposed', toValue: 300 } as const;
const on = (month: number) => ({ year: 2017, month, day: 1 });

test.each<[string, Partial<PlanChange>[], string[]]>([
  ['what stands in the plan', [{ ...OPEN, fromValue: 500 }], []],
  ['another figure', [{ ...OPEN, fromValue: 550 }], ['550 £k as what is changed / 500 £k in the plan']],
  ['another figure, and what it makes of it stands there', [{ ...OPEN, fromValue: 550, toValue: 500 }], []],
  ['none', [OPEN], []],
  [
    'what the change before it made',
    [
      { fromValue: 700, toValue: 600, on: on(4) },
      { fromValue: 600, toValue: 500, on: on(5) },
    ],
    [],
  ],
  [
    'not what the change before it made',
    [
      { fromValue: 650, toValue: 500, on: on(5) },
      { fromValue: 700, toValue: 600, on: on(4) },
    ],
    ['650 £k as what is changed / 600 £k after the change before it'],
  ],
])('a change from %s', (_, changes, expected) => {
  expect(sides(...changes)).toEqual(expected);
});
