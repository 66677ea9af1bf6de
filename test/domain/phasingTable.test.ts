// The plan by quarter with its totals across and down, as the July 2018 report prints it.
// A rounded printed total counts before the sum of rounded rows; a total further off does not.
import { assess } from '../../src/domain/assess';
import { field, printedNumber, readPublished } from '../../scripts/samples/readCsv';
import { reportOfJuly2018 } from '../support/publishedRecords';
import type { Phasing } from '../../src/domain/phasings';
import { aProgramme, aScheme, aTotal, recordsOf } from '../support/records';

type Quarters = (number | null)[];

function phasing(programmes: [Quarters | null, number | null][], printed?: Quarters, section: string | null = null) {
  const lines = programmes.map(([planByQuarter, target], index) =>
    aProgramme({ name: `Programme ${'ABC'[index]}`, planByQuarter, ...(target === null ? {} : { target }) }),
  );
  const totals = printed ? [aTotal({ planByQuarter: printed, section })] : [];
  return assess(recordsOf({ programmes: lines, totals })).phasing;
}

test('July 2018: every row and the grand total are as printed', () => {
  const names: Record<string, string> = {
    Elective: 'Elective Care',
    "Staying Independ't & HL": 'Staying Independent and Healthy Living',
    'Grand Total': 'Grand total',
  };
  const printed = readPublished('2018-07', 'quarterly-phasing').map((row) => {
    const name = field(row, 'Programme Board');
    const quarters = ['Qtr1', 'Qtr2', 'Qtr3', 'Qtr4'].map((quarter) => printedNumber(field(row, quarter)));
    return { name: names[name] ?? name, byQuarter: quarters, total: printedNumber(field(row, 'Total')) };
  });
  const { rows, total } = assess(reportOfJuly2018()).phasing!;
  expect(rows).toHaveLength(4);
  for (const { quarterCells: _, totalCells: __, ...row } of [...rows, total]) expect(printed).toContainEqual(row);
});

test('there is none where no programme is phased', () => {
  expect(phasing([[null, 100]])).toBeNull();
  expect(assess(recordsOf()).phasing).toBeNull();
});

test('only programmes with a phasing have a row', () => {
  expect(
    phasing([
      [null, 100],
      [[1, 2, 3, 4], null],
    ])?.rows,
  ).toMatchObject([{ name: 'Programme B', byQuarter: [1, 2, 3, 4], total: 10 }]);
});

test.each<[string, number | null, number]>([
  ['the sum of its quarters where no target is given', null, 10],
  ['the target within half a unit a quarter', 12, 12],
  ['the sum where the target is further off', 13, 10],
])('across: the total of a row is %s', (_, target, total) => {
  expect(phasing([[[1, 2, 3, 4], target]])?.rows[0]!.total).toBe(total);
});

const TWO: [Quarters, null][] = [
  [[1, 2, 3, null], null],
  [[10, 20, 30, null], null],
];

test.each<[string, Quarters | undefined, string | null, Quarters]>([
  ['the sum where none is printed', undefined, null, [11, 22, 33, null]],
  ['the printed one within half a unit a row', [12, 21, 33, null], null, [12, 21, 33, null]],
  ['the sum where the printed one is further off', [13, 20, 40, null], null, [11, 22, 33, null]],
  ['the sum where only a section has one printed', [12, 21, 33, null], 'A', [11, 22, 33, null]],
  ['the printed one where no row has a figure', [11, 22, 33, 5], null, [11, 22, 33, 5]],
])('down: the total of a quarter is %s', (_, printed, section, expected) => {
  expect(phasing(TWO, printed, section)?.total.byQuarter).toEqual(expected);
});

test('a quarter without a figure is blank, not zero', () => {
  expect(phasing(TWO)?.total).toMatchObject({ name: 'Grand total', byQuarter: [11, 22, 33, null], total: 66 });
});

describe('cells', () => {
  const phased = (of: Phasing['of'], by: Phasing['by'], values: Quarters, row: number): Phasing => {
    const cells = values.map((_, index) => ({ sheet: 'Plan', cell: `${'ABCDEFGHIJKL'[index]}${row}` }));
    return { of, by, values, cells, total: null, halfUnit: 0.5 };
  };
  const named = (cells: readonly { cell: string }[]) => cells.map(({ cell }) => cell).join(' ');

  test('of a programme phased only through its schemes are the schemes’', () => {
    const scheme = (name: string, row: number) => {
      const planByQuarter = [10, 20, 30, 40];
      const phasings = [phased('plan', 'quarter', planByQuarter, row)];
      return aScheme({ name, programme: 'Urgent Care', planByQuarter, phasings });
    };
    const schemes = [scheme('Frailty', 1), scheme('Stroke', 2)];
    const { rows, total } = assess(recordsOf({ schemes })).phasing!;
    expect(rows[0]!.quarterCells.map(named)).toEqual(['A1 A2', 'B1 B2', 'C1 C2', 'D1 D2']);
    expect(total.quarterCells.map(named)).toEqual(['A1 A2', 'B1 B2', 'C1 C2', 'D1 D2']);
    expect(named(total.totalCells)).toBe('A1 B1 C1 D1 A2 B2 C2 D2');
  });

  test('of a grand total are its own where it is what is reported, quarter by quarter, and never those of another row alike', () => {
    const line = (name: string, planByQuarter: Quarters, row: number) =>
      aProgramme({ name, planByQuarter, phasings: [phased('plan', 'quarter', planByQuarter, row)] });
    const programmes = [line('Urgent Care', [1, 2, 3, 4], 1), line('Elective Care', [5, 5, 5, 5], 2)];
    const printed: Quarters = [6, 7, 8, 99];
    const totals = [
      aTotal({ planByQuarter: printed, section: 'Urgent Care', phasings: [phased('plan', 'quarter', printed, 8)] }),
      aTotal({ planByQuarter: printed, phasings: [phased('plan', 'quarter', printed, 9)] }),
    ];
    const { total } = assess(recordsOf({ programmes, totals })).phasing!;
    expect(total.byQuarter).toEqual([6, 7, 8, 9]);
    expect(total.quarterCells.map(named)).toEqual(['A9', 'B9', 'C9', 'D1 D2']);
  });
});
