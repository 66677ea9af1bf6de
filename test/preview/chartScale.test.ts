import { chartScale } from './chartScale';

test.each<[string, number[], { low: number; high: number; steps: number }]>([
  ['from nought to the next step', [10, 97], { low: 0, high: 100, steps: 5 }],
  ['without nought where all values are close', [9440, 9755, 10181], { low: 9000, high: 10200, steps: 6 }],
  ['below nought', [-30, 20], { low: -30, high: 20, steps: 5 }],
  ['of one value', [29], { low: 0, high: 30, steps: 6 }],
  ['of noughts', [0, 0], { low: 0, high: 0.2, steps: 1 }],
  ['of nothing', [], { low: 0, high: 0.2, steps: 1 }],
])('an axis %s', (_what, values, expected) => {
  const { low, high, ticks } = chartScale(values);
  expect({ low, high, steps: ticks.length - 1 }).toEqual(expected);
});
