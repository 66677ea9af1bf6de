// A chart that we draw: an axis that misleads nobody, and lines that are told apart without colour.
import { CHART_SIZE, chartSvg } from '../../src/paper/chartSvg';
import type { Chart, Series } from '../../src/paper/paper';
import { valueAxis } from '../../src/paper/valueAxis';
import fc from '../support/properties';
import { activityChart } from '../support/samplePaper';

const drawn = (part: Partial<Chart> = {}) => chartSvg({ ...activityChart, ...part })!;
const line = (name: string, kind: Series['kind'], ...values: (number | null)[]): Series => ({ name, kind, values });
const curves = (svg: string) => [...svg.matchAll(/<path d="(M[^"]*L[^"]*)"[^>]*>/g)].map(([tag]) => tag);

test('each line has a dash or a marker of its own', () => {
  const looks = activityChart.series.map((series) => {
    const svg = drawn({ series: [series] });
    return [
      /stroke-dasharray="[^"]*"/.exec(svg)?.[0] ?? 'solid',
      /<circle [^>]*fill="([^"]*)"/.exec(svg)?.[1] ?? 'none',
    ].join(' ');
  });
  expect(new Set(looks).size).toBe(4);
});

test('an estimate is dotted and hollow', () => {
  const svg = drawn({ series: [line('Estimate', 'estimate', 5, 6)] });
  expect(curves(svg)[0]).toContain('stroke-dasharray="2 4"');
  expect(svg.match(/<circle/g)).toHaveLength(3);
  expect(svg).not.toMatch(/<circle[^>]*fill="#005EB8"/);
});

test('an unknown month is a gap, and a month alone a dot', () => {
  const svg = drawn({ series: [line('17/18', 'lastYear', 5, null, 6, 7)] });
  expect(curves(svg)[0]!.match(/M[\d. ]+/g)).toHaveLength(2);
  expect(svg.match(/<circle/g)).toHaveLength(1);
});

test('names and months are texts, whatever they hold', () => {
  const svg = drawn({ series: [line('<A&E>', 'thisYear', 1, 2)] });
  expect(svg).toContain('&lt;A&amp;E&gt;</text>');
  for (const month of activityChart.months) expect(svg).toContain(`>${month}</text>`);
});

test('nothing known is nothing drawn', () => {
  expect(chartSvg({ ...activityChart, series: [line('17/18', 'thisYear', null, null)] })).toBeNull();
});

test('long names get rows of their own inside the picture', () => {
  const series = ['thisYear', 'lastYear', 'target'].map((kind) =>
    line(`${kind} ${'long name '.repeat(6)}`, kind as Series['kind'], 1, 2),
  );
  const ends = [...drawn({ series }).matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(Math.max(...ends)).toBeLessThan(CHART_SIZE.height);
});

describe('the value axis', () => {
  test.each<[string, number[], number, number]>([
    ['begins at 0', [200, 900], 0, 1000],
    ['begins at 0 for one value', [40], 0, 40],
    ['goes below 0 where values do', [-30, 50], -40, 60],
    ['leaves 0 out where lines would lie on one another', [9000, 10_000], 8500, 10_000],
    ['has room for nothing but noughts, in whole steps', [0, 0], 0, 1],
  ])('%s', (_what, values, low, high) => {
    expect(valueAxis(values)).toMatchObject({ low, high });
  });

  test('a chart without 0 says so', () => {
    expect(drawn({ series: [line('17/18', 'thisYear', 9000, 10_000)] })).toContain(
      'The axis begins at 8,500, not at 0.',
    );
    expect(drawn()).not.toContain('The axis begins');
  });

  test('holds every value between its ends, in even steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 }), (values) => {
        const { low, high, ticks } = valueAxis(values);
        expect(low).toBeLessThanOrEqual(Math.min(...values));
        expect(high).toBeGreaterThanOrEqual(Math.max(...values));
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(12);
      }),
    );
  });
});
