// A share of plan that reads as another rating once it is rounded; thresholds are 75 % and 95 %.
import { assess } from '../../../src/domain/assess';
import { aProgramme, cell, policy, printed, recordsOf } from '../../support/records';

const found = (ytdActual: number, share: number, tolerance: number, over = {}) =>
  assess(
    recordsOf({
      policy: policy(over),
      programmes: [
        aProgramme({
          ...{ name: 'Elective Care', ytdPlan: 1000, ytdActual, halfUnit: 0 },
          printed: [printed('achievement', share, tolerance)],
        }),
      ],
    }),
  ).findings;

test.each<[string, number, number, number, number]>([
  ['74.7 % as 75 %', 747, 0.75, 0.005, 1],
  ['75 % as 75 %', 750, 0.75, 0.005, 0],
  ['95.2 % as 95 %', 952, 0.95, 0.005, 1],
  ['95 % as 95 %', 950, 0.95, 0.005, 0],
  ['74.7 % as 74.7 %', 747, 0.747, 0.0005, 0],
  ['80.4 % as 80 %', 804, 0.8, 0.005, 0],
])('%s', (_, actual, share, tolerance, count) => {
  expect(found(actual, share, tolerance).filter(({ code }) => code === 'rounded-across-threshold')).toHaveLength(count);
});

test('the finding says how it reads and what it is', () => {
  expect(found(747, 0.75, 0.005)).toEqual([
    {
      code: 'rounded-across-threshold',
      severity: 'info',
      message: 'Elective Care: 75% of plan reads as Amber, unrounded it is 74.7% and Red.',
      where: [cell('Z9')],
      sides: { one: '75% (Amber)', other: '74.7% (Red)', difference: '' },
      suggestion: 'Show one decimal more: 74.7%.',
    },
  ]);
});

test('thresholds are the policy’s', () => {
  expect(found(747, 0.75, 0.005, { amberFrom: 0.7 })).toEqual([]);
});
