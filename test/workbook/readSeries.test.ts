// Months and quarters as printed, with the total beside them, and lists of the largest schemes.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { snapshotOf } from '../support/grid';

const read = async (drawing: string) => readWorkbook(await snapshotOf({ Plan: drawing }), null).records;

test('months of plan and actual, each with its own total', async () => {
  const { schemes } = await read(`
Reporting period: May 2018

 | | Plan £k | | | Actual £k
Scheme ID | Scheme | Apr | May | Total | Apr | May | Total
S1 | Frailty | 10 | 20 | 31 | 8 | | 8
`);
  expect(schemes[0]!.phasings).toMatchObject([
    { of: 'plan', by: 'month', halfUnit: 0.5 },
    { of: 'actual', by: 'month', total: { value: 8, cell: { sheet: 'Plan', cell: 'H5' } } },
  ]);
  expect(schemes[0]!.phasings[1]!.values.slice(0, 2)).toEqual([8, null]);
  expect(schemes[0]!.phasings[1]!.cells.slice(0, 3)).toEqual([
    { sheet: 'Plan', cell: 'F5' },
    { sheet: 'Plan', cell: 'G5' },
    null,
  ]);
});

test('quarters, and the total row under them', async () => {
  const { programmes, totals } = await read(`
Phasing of the 2018/19 target by quarter, £k

Programme Board | Qtr1 | Qtr2 | Qtr3 | Qtr4 | Total
Elective | 960 | 1273 | 1871 | 1773 | 5877
Grand Total | 960 | 1273 | 1871 | 1773 | 5877
`);
  const phasing = { of: 'plan', by: 'quarter', values: [960, 1273, 1871, 1773], total: { value: 5877 } };
  expect(programmes[0]!.phasings).toMatchObject([phasing]);
  expect(totals[0]!.phasings).toMatchObject([phasing]);
});

test('a list of the largest schemes is read for comparison and makes no schemes', async () => {
  const { schemes, topLists } = await read(`
Top 10 schemes by value, £k

Top 10 value QiPP Schemes | 1819 Scheme ID | Total
Mental Health Contract | 1819-051 | 2,101
End of life | 1819-008 | TBC
Total | | 2101
`);
  expect(schemes).toEqual([]);
  expect(topLists).toEqual([
    {
      schemes: [
        {
          id: '1819-051',
          name: 'Mental Health Contract',
          value: 2101,
          halfUnit: 0.5,
          where: { sheet: 'Plan', cell: 'C4' },
        },
        { id: '1819-008', name: 'End of life', value: null, halfUnit: 0, where: { sheet: 'Plan', cell: 'C5' } },
      ],
      total: { value: 2101, cell: { sheet: 'Plan', cell: 'C6' } },
      halfUnit: 0.5,
    },
  ]);
});

test.each([
  ['Amber 91% of target', ['ytdRating Amber 0', 'achievement 0.91 0.005']],
  ['Red 6.5% of target', ['ytdRating Red 0', 'achievement 0.065 0.0005']],
  ['Impact from month 7', []],
])('a typed impact of "%s" prints %p', async (text, expected) => {
  const { programmes } = await read(`
Programme | Plan £k | YTD Plan £k | YTD Actual £k | Financial Impact YTD | Exceptions
Urgent Care | 12407 | 1174 | 1069 | ${text} | No
`);
  expect(programmes[0]!.printed.map(({ field, value, tolerance }) => `${field} ${value} ${tolerance}`)).toEqual(
    expected,
  );
  expect(programmes[0]!.savingsStart).toBe(text.endsWith('month 7') ? 7 : null);
  expect(programmes[0]!.exceptionsFlag).toEqual({ value: false, cell: { sheet: 'Plan', cell: 'F2' } });
});

test('months of a target beside those of a plan: the target, being the plan as last agreed, is the one to rate against', async () => {
  const { schemes } = await read(`
Reporting period: May 2018

 | | Target £k | | Plan £k |
Scheme ID | Scheme | Apr | May | Apr | May
S1 | Frailty | 11 | 21 | 10 | 20
`);
  expect(schemes[0]!.planByMonth!.slice(0, 2)).toEqual([11, 21]);
  expect(schemes[0]!.phasings).toMatchObject([
    { of: 'plan', ofTarget: true, cells: [{ cell: 'C5' }, { cell: 'D5' }, ...Array<null>(10).fill(null)] },
    { of: 'plan', cells: [{ cell: 'E5' }, { cell: 'F5' }, ...Array<null>(10).fill(null)] },
  ]);
});

test.each([
  ['Monthly target, £k', true],
  ['Monthly plan, £k', undefined],
  ['Monthly plan and target, £k', undefined],
])('months under the title %s', async (title, ofTarget) => {
  const { schemes } = await read(`
${title}

Scheme ID | Scheme | Apr | May
S1 | Frailty | 11 | 21
`);
  expect(schemes[0]!.phasings.map((row) => row.ofTarget)).toEqual([ofTarget]);
});
