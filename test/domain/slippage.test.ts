// Start slippage in months: the planned month reached without a start, or a start later than planned.
// Set against July 2018, with the starts of that month's published table.
import fc from '../support/properties';
import { periodOf } from '../../src/domain/period';
import type { Start } from '../../src/domain/records';
import { startOverdue, startSlipMonths } from '../../src/domain/slippage';
import { BLANK, inMonth, JULY_2018, NOT_APPLICABLE, TBC } from '../support/records';
import { schemesOf2018 } from '../support/publishedRecords';

test.each<[string, Start, Start, number | null, boolean]>([
  ['started as planned', inMonth(2018, 4), inMonth(2018, 4), 0, false],
  ['started early', inMonth(2018, 7), inMonth(2018, 5), 0, false],
  ['started four months late', inMonth(2018, 4), inMonth(2018, 8), 4, false],
  ['started a month late over the new year', inMonth(2017, 12), inMonth(2018, 1), 1, false],
  ['due three months ago, start to be confirmed', inMonth(2018, 4), TBC, 3, true],
  ['due last month, start blank', inMonth(2018, 6), BLANK, 1, true],
  ['due this month, start blank', inMonth(2018, 7), BLANK, 0, true],
  ['due next month, start to be confirmed', inMonth(2018, 8), TBC, null, false],
  ['due next month, start blank', inMonth(2018, 8), BLANK, null, false],
  ['planned start to be confirmed', TBC, TBC, null, false],
  ['no planned start, started', BLANK, inMonth(2018, 5), null, false],
  ['not applicable', NOT_APPLICABLE, NOT_APPLICABLE, null, false],
  ['planned, then not applicable', inMonth(2018, 4), NOT_APPLICABLE, null, false],
])('%s', (_, planned, actual, slip, overdue) => {
  expect(startSlipMonths(planned, actual, JULY_2018)).toBe(slip);
  expect(startOverdue(planned, actual, JULY_2018)).toBe(overdue);
});

test('without a reporting month only a known start tells a slip', () => {
  expect(startSlipMonths(inMonth(2018, 4), TBC, null)).toBeNull();
  expect(startOverdue(inMonth(2018, 4), TBC, null)).toBe(false);
  expect(startSlipMonths(inMonth(2018, 4), inMonth(2018, 6), null)).toBe(2);
});

test('the published schemes that slipped by July 2018', () => {
  const slipped = schemesOf2018().flatMap(({ name, plannedStart, actualStart }) => {
    const slip = startSlipMonths(plannedStart, actualStart, JULY_2018);
    return slip ? [[name, slip, startOverdue(plannedStart, actualStart, JULY_2018)]] : [];
  });
  expect(slipped).toEqual([
    ['EMAS Non Conveyance', 3, true],
    ['Gastroenterology – Primary Care Triage', 4, false],
  ]);
});

describe('whatever the months', () => {
  const month = fc.record({ year: fc.integer({ min: 2016, max: 2020 }), month: fc.integer({ min: 1, max: 12 }) });
  const start = (at: { year: number; month: number }): Start => ({ kind: 'month', month: at });

  test('a slip is never negative', () => {
    fc.assert(
      fc.property(month, fc.option(month), month, (planned, actual, now) => {
        const slip = startSlipMonths(start(planned), actual ? start(actual) : BLANK, periodOf(now));
        expect(slip ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('what has started is not overdue; blank and to be confirmed are the same', () => {
    fc.assert(
      fc.property(month, month, month, (planned, actual, now) => {
        const period = periodOf(now);
        expect(startOverdue(start(planned), start(actual), period)).toBe(false);
        expect(startOverdue(start(planned), BLANK, period)).toBe(startOverdue(start(planned), TBC, period));
        expect(startSlipMonths(start(planned), BLANK, period)).toBe(startSlipMonths(start(planned), TBC, period));
      }),
    );
  });
});
