// Every choice by which one workbook of savings schemes differs from another, and how often each is drawn; the plainest choice stands first.
// Refuses to draw: `drawWorkbook` does.
import fc from '../properties';
import { FIELDS, type ModelScheme, PROGRAMMES, schemesFor } from './model';
import {
  ACTUAL_WORDS,
  LABELS,
  MONTH_WORDS,
  NOISE,
  NOTES,
  PLAN_WORDS,
  RATING_WORDS,
  THINGS,
  UNITS,
  VARIANCES,
} from './words';

export type Shape = 'year' | 'months' | 'rowPerMeasure' | 'rowPerMonth';
export type Fault = 'none' | 'error' | 'blank' | 'word';

/** How one table looks. */
export interface TableLayout {
  shape: Shape;
  /** Of the year's columns and the name; of plan and actual. */
  order: number[];
  words: number[];
  thing: number;
  bands: 1 | 2 | 3;
  repeatBands: boolean;
  /** Over months: a band of Plan and one of Actual, or both below every month. */
  monthsWithin: boolean;
  monthWord: number;
  /** Columns that are none of ours. */
  noise: number[];
  variance: number | null;
  rating: number | null;
  kindColumn: boolean;
  /** Right of the names, else the last column. */
  kindFirst: boolean;
  gapColumn: boolean;
  /** The empty column stands before the name, so between it and the programme; else after it. */
  gapBefore: boolean;
  /** Where of the columns up to the name the programme's stands. */
  programmeAt: number;
  titles: number;
  notes: number[];
  gapRows: number[];
  repeatHeadings: boolean;
  /** Of a section whose headings repeat: its title above them, the first one's too; over which column; right below the lines before. */
  titleOver: boolean;
  titleAt: number;
  titleTight: boolean;
  /** Of a section between lines: its title at the left edge of the table, else over the names. */
  titleAtEdge: boolean;
  /** A label and its value right above the headings, and over which column they begin. */
  label: number | null;
  labelAt: number;
  total: 'none' | 'top' | 'bottom' | 'unnamed';
  subtotals: boolean;
}

export interface Layout {
  schemes: ModelScheme[];
  /** How many tables share the schemes. */
  tables: number;
  table: TableLayout;
  arrangement: 'stacked' | 'sheets' | 'sideBySide';
  programme: 'none' | 'column' | 'once' | 'section' | 'sheet';
  unit: number;
  unitAt: 'headings' | 'title' | 'label' | 'row' | 'nowhere';
  left: number;
  negative: boolean;
  /** A second sheet with the phasing of every scheme. */
  phasing: 'none' | 'months' | 'rowPerMeasure' | 'rowPerMonth' | 'down';
  others: ('notes' | 'staff' | 'activity')[];
  hidden: ('sheet' | 'row' | 'column')[];
  faults: { scheme: number; field: number; fault: Fault }[];
}

const seldom = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
const index = (of: readonly unknown[]) => fc.nat(of.length - 1);
const shuffled = (length: number) => {
  const all = Array.from({ length }, (_, at) => at);
  return fc.shuffledSubarray(all, { minLength: length, maxLength: length });
};

const table: fc.Arbitrary<TableLayout> = fc.record({
  shape: fc.oneof(
    { weight: 4, arbitrary: fc.constant('year' as const) },
    { weight: 3, arbitrary: fc.constantFrom('months' as const, 'rowPerMeasure' as const, 'rowPerMonth' as const) },
  ),
  order: shuffled(FIELDS.length + 1),
  words: fc.array(fc.nat(59), { minLength: 6, maxLength: 6 }),
  thing: index(THINGS),
  bands: fc.constantFrom(1, 2, 3),
  repeatBands: fc.boolean(),
  monthsWithin: fc.boolean(),
  monthWord: index(MONTH_WORDS),
  noise: fc.uniqueArray(index(NOISE), { maxLength: 3 }),
  variance: seldom<number | null>(null, index(VARIANCES)),
  rating: seldom<number | null>(null, index(RATING_WORDS)),
  kindColumn: seldom(false, fc.constant(true)),
  kindFirst: fc.boolean(),
  gapColumn: seldom(false, fc.constant(true)),
  gapBefore: fc.boolean(),
  programmeAt: fc.nat(5),
  titles: fc.nat(3),
  notes: fc.array(index(NOTES), { maxLength: 2 }),
  gapRows: fc.array(fc.nat(6), { maxLength: 2 }),
  repeatHeadings: seldom(false, fc.constant(true)),
  titleOver: fc.boolean(),
  titleAt: fc.nat(4),
  titleTight: fc.boolean(),
  titleAtEdge: fc.boolean(),
  label: seldom<number | null>(null, index(LABELS)),
  labelAt: fc.nat(4),
  total: fc.constantFrom('none', 'bottom', 'top', 'unnamed'),
  subtotals: fc.boolean(),
});

const fault = fc.record({
  scheme: fc.nat(7),
  field: fc.nat(FIELDS.length - 1),
  fault: fc.constantFrom('error' as const, 'blank' as const, 'word' as const),
});

const layoutOf = (tables: number): fc.Arbitrary<Layout> =>
  fc.record({
    schemes: schemesFor(tables),
    tables: fc.constant(tables),
    table,
    arrangement: fc.constantFrom('stacked', 'sheets', 'sideBySide'),
    programme: fc.constantFrom('none', 'column', 'once', 'section', 'sheet'),
    unit: index(UNITS),
    unitAt: fc.constantFrom('headings', 'title', 'label', 'row', 'nowhere'),
    left: fc.nat(3),
    negative: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    phasing: seldom<Layout['phasing']>('none', fc.constantFrom('months', 'rowPerMeasure', 'rowPerMonth', 'down')),
    others: fc.subarray(['notes' as const, 'staff' as const, 'activity' as const], { maxLength: 2 }),
    hidden: seldom<Layout['hidden']>([], fc.subarray(['sheet' as const, 'row' as const, 'column' as const])),
    faults: fc.array(fault, { maxLength: 2 }),
  });

/** Of one table to as many as there are programmes. */
export const layouts: fc.Arbitrary<Layout> = fc.oneof(
  { weight: 3, arbitrary: layoutOf(1) },
  { weight: 1, arbitrary: layoutOf(2) },
  { weight: 1, arbitrary: layoutOf(PROGRAMMES.length) },
);

export function worthOf({ unit, negative }: Layout): number {
  return (negative ? -1 : 1) / UNITS[unit]![0];
}

export function unitWord({ unit, table: { words } }: Layout): string {
  return pick(UNITS[unit]![1], words[5]!);
}

export function pick<T>(of: readonly T[], at: number): T {
  return of[at % of.length]!;
}

export const measureWords = ({ words }: TableLayout): [plan: string, actual: string] => [
  pick(PLAN_WORDS, words[0]!),
  pick(ACTUAL_WORDS, words[1]!),
];
