// Totals: the sum of unrounded rows, or the printed total where rounding of the rows explains the difference.
// Half a unit per row is the tolerance; beyond it the sum is reported and the total is in question.
import fc from '../support/properties';
import { chooseTotal, reportedTotal } from '../../src/domain/totals';
import { figures } from '../support/records';

const rows = (values: readonly (number | null)[], halfUnit = 0.5) =>
  values.map((ytdActual) => ({ figures: figures({ ytdActual }), halfUnit }));

const of = (values: readonly (number | null)[], printed: number | null, halfUnit?: number) =>
  reportedTotal(rows(values, halfUnit), 'ytdActual', printed);

describe('the published totals', () => {
  test.each<[string, number[], number, number]>([
    ['year to date actual, May 2017', [1069, 242, 3, 0], 1313, -1],
    ['year to date plan, May 2017', [1174, 298, 46, 0], 1518, 0],
    ['annual plan, May 2017', [12407, 10110, 6371, 1388], 30275, -1],
    ['in month actual, May 2017', [717, 138, 3, 0], 857, -1],
    ['year to date target, July 2018', [1770, 1243, 471, 5], 3488, -1],
    ['year to date actual, July 2018', [1042, 1243, 652, 10], 2946, -1],
    ['target, July 2018', [5713, 5877, 4744, 20], 16354, 0],
    ['urgent care by quarter, July 2018', [1252, 1557, 1736, 1167], 5713, 1],
  ])('%s is reported as printed, the difference being rounding', (_, values, total, difference) => {
    expect(of(values, total)).toMatchObject({ value: total, basis: 'printed', difference, contradicts: false });
  });

  test('urgent care schemes, July 2018, do not sum to the target of the delivery board', () => {
    const schemes = [427, 1771, 43, 365, 900, 36, 203, 0, 467, 536, 250, 88, 430];
    expect(of(schemes, 5713)).toMatchObject({ value: 5516, basis: 'sum', difference: 197, contradicts: true });
    expect(of(schemes, 5516)).toMatchObject({ value: 5516, difference: 0, contradicts: false });
  });
});

describe('four rows of whole £k explain a difference of 2', () => {
  const values = [100, 200, 300, 400];

  test.each<[string, number, number, boolean]>([
    ['just under it', 1001.9, 1001.9, false],
    ['at it', 1002, 1002, false],
    ['at it, below the sum', 998, 998, false],
    ['just over it', 1002.1, 1000, true],
    ['just over it, below the sum', 997.9, 1000, true],
    ['far off', 2000, 1000, true],
    ['0 is a printed total', 0, 1000, true],
  ])('%s: %p printed', (_, total, value, contradicts) => {
    expect(of(values, total)).toMatchObject({ value, contradicts, basis: contradicts ? 'sum' : 'printed' });
  });

  test('rows with one decimal explain a tenth of it', () => {
    expect(of(values, 1000.2, 0.05).contradicts).toBe(false);
    expect(of(values, 1000.3, 0.05)).toMatchObject({ contradicts: true, value: 1000 });
  });

  test('a row that is not known explains nothing', () => {
    expect(of([100, 200, 300, null], 601.5).contradicts).toBe(false);
    expect(of([100, 200, 300, null], 601.6)).toMatchObject({ contradicts: true, value: 600 });
  });

  test('rows that are not rounded explain nothing', () => {
    expect(of([0.1, 0.2], 0.3, 0)).toMatchObject({ value: 0.3, difference: 0, contradicts: false });
    expect(of([0.1, 0.2], 0.31, 0)).toMatchObject({ value: 0.3, contradicts: true });
  });
});

describe('what is not known', () => {
  test.each<[string, (number | null)[], number | null, number | null, string]>([
    ['no total printed', [100, 200], null, 300, 'sum'],
    ['no row known', [null, null], 300, 300, 'printed'],
    ['no rows', [], 300, 300, 'printed'],
    ['nothing at all', [null], null, null, 'printed'],
    ['rows of 0', [0, 0], null, 0, 'sum'],
  ])('%s', (_, values, total, value, basis) => {
    expect(of(values, total)).toMatchObject({ value, basis, difference: null, contradicts: false });
  });
});

describe('whatever the figures', () => {
  const exact = fc.array(fc.integer({ min: -500_000, max: 500_000 }), { minLength: 1, maxLength: 30 });

  test('a total of unrounded figures is never doubted for the rounding of its rows', () => {
    fc.assert(
      fc.property(exact, (hundredths) => {
        const rounded = hundredths.map((value) => Math.round(value / 100));
        const total = hundredths.reduce((sum, value) => sum + value, 0) / 100;
        expect(of(rounded, total)).toMatchObject({ contradicts: false, value: total });
      }),
    );
  });

  test('the reported total is the sum or the printed one, and doubted exactly when beyond half a unit per row', () => {
    fc.assert(
      fc.property(exact, fc.integer({ min: -400, max: 400 }), (values, tenths) => {
        const sum = values.reduce((total, value) => total + value, 0);
        const result = of(values, sum + tenths / 10);
        const beyond = Math.abs(tenths) > values.length * 5;
        expect(result.contradicts).toBe(beyond);
        expect(result.value).toBeCloseTo(beyond ? sum : sum + tenths / 10, 6);
        expect(result.sum).toBe(sum);
      }),
    );
  });

  test('the order of the rows changes nothing', () => {
    fc.assert(fc.property(exact, (values) => expect(of([...values].reverse(), null)).toEqual(of(values, null))));
  });
});

test('the tolerance may be given outright', () => {
  expect(chooseTotal(100, 103, 3)).toMatchObject({ value: 103, contradicts: false });
  expect(chooseTotal(100, 103.5, 3)).toMatchObject({ value: 100, contradicts: true });
});
