// What a fuzzed workbook holds, whatever its layout: schemes with figures of the year and of every month. Refuses to know how it is drawn.
import fc from '../properties';
import type { Period } from '../../../src/domain/period';
import { periodOf } from '../../../src/domain/period';

export const FUZZ_PERIOD: Period = periodOf({ year: 2018, month: 7 });
/** Months of which an actual is known. */
export const MONTHS_DONE = FUZZ_PERIOD.month;

export const FIELDS = ['plan', 'ytdPlan', 'ytdActual', 'forecast'] as const;
export type YearField = (typeof FIELDS)[number];
/** One of the year's figures, or of a month of the financial year: `m4` is July's plan, `a4` its actual. */
export type FigureKey = YearField | `m${number}` | `a${number}`;

export const RATINGS = ['Red', 'Amber', 'Green', 'Blue'] as const;

export interface ModelScheme {
  name: string;
  /** £k, whole. */
  figures: Record<YearField, number>;
  planned: number[];
  achieved: number[];
  rating: (typeof RATINGS)[number];
  kind: 'CIP' | 'QIPP';
}

export const PROGRAMMES = ['Planned care', 'Urgent care', 'Medicines'];
const NAMES = [
  ...['Theatres', 'Procurement', 'Linen', 'Stroke beds', 'Rota', 'Agency', 'Biosimilars', 'Estates', 'Coding'],
  ...['Pathology contract', 'Outpatient letters', 'Catering', 'Wound care', 'Virtual ward'],
];

const year = fc.record({
  plan: fc.integer({ min: 20, max: 4000 }),
  ytdPlan: fc.integer({ min: 5, max: 1500 }),
  ytdActual: fc.integer({ min: 0, max: 1500 }),
  forecast: fc.integer({ min: 10, max: 4000 }),
});

const figures = fc.record({
  figures: year,
  // In pounds at least twenty thousand a month: below that nobody could tell pounds from thousands.
  planned: fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 12, maxLength: 12 }),
  achieved: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: MONTHS_DONE, maxLength: MONTHS_DONE }),
  rating: fc.constantFrom(...RATINGS),
  kind: fc.constantFrom('CIP' as const, 'QIPP' as const),
});

/** Two at least for every one of the tables that share them. */
export function schemesFor(tables: number): fc.Arbitrary<ModelScheme[]> {
  const least = 2 * tables;
  const most = least + 4;
  return fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: least, maxLength: most }),
      fc.array(figures, { minLength: most, maxLength: most }),
    )
    .map(([names, all]) => names.map((name, index) => ({ name, ...all[index]! })));
}

export function figureOf({ figures: ofYear, planned, achieved }: ModelScheme, key: FigureKey): number | null {
  const [, series, month] = /^([ma])(\d+)$/.exec(key) ?? [];
  if (series === undefined) return ofYear[key as YearField];
  return (series === 'm' ? planned : achieved)[Number(month) - 1] ?? null;
}
