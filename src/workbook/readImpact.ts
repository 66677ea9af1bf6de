// What a typed text about financial impact prints: "Amber 91% of target" a year to date rating and a share of plan, "Impact from
// month 7" when savings start.
import type { CellRef } from '../domain/finding';
import type { Printed } from '../domain/records';
import { cleanText } from './cell';
import { readRating } from './readRating';
import type { CellValue } from './snapshot';

export function readImpact(value: CellValue, cell: CellRef): Printed[] {
  const rating = readRating(value);
  const [, digits, decimals = ''] = /(-?\d+(?:\.(\d+))?) ?%/.exec(cleanText(value)) ?? [];
  return [
    ...(rating ? [{ field: 'ytdRating' as const, value: rating, cell, tolerance: 0 }] : []),
    ...(digits === undefined
      ? []
      : [
          {
            field: 'achievement' as const,
            value: Number(digits) / 100,
            cell,
            tolerance: 0.005 * 10 ** -decimals.length,
          },
        ]),
  ];
}

export function readImpactStart(value: CellValue): number | null {
  const month = Number(/\bfrom (?:month|m) ?(\d{1,2})\b/i.exec(cleanText(value))?.[1] ?? 0);
  return month >= 1 && month <= 12 ? month : null;
}
