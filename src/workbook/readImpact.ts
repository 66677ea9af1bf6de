// A typed text such as "Amber 91% of target" as the two things it prints: a year to date rating and a share of plan.
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
