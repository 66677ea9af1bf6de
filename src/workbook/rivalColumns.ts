// Several columns of one table that claim one figure: the one that is the sum of the others is meant, or the first of equals.
// Refuses to choose otherwise: then a person is asked.
import { grouped } from '../domain/grouped';
import { meaning } from './clashingColumns';
import type { NumberedColumn } from './figureEvidence';
import type { Column } from './table';

export interface Rival {
  /** Null where nothing tells which of them is meant. */
  meant: Column | null;
}

/** By column that is not read. Only what stands below bands of its own, such as "North CCG": headings that say the same twice are refused. */
export function rivalColumns(columns: readonly NumberedColumn[]): Map<Column, Rival> {
  const rivals = new Map<Column, Rival>();
  for (const group of grouped(columns, ({ column }) => meaning(column)).values()) {
    if (group.length < 2 || !haveOwnBands(group)) continue;
    const meant = meantOf(group)?.column ?? null;
    for (const { column } of group) if (column !== meant) rivals.set(column, { meant });
  }
  return rivals;
}

function haveOwnBands(group: readonly NumberedColumn[]): boolean {
  const bands = group.map(({ column }) => column.heading.toLowerCase().split(' | ').slice(0, -1).join());
  return !bands.includes('') && new Set(bands).size === group.length;
}

function meantOf(group: readonly NumberedColumn[]): NumberedColumn | null {
  const [first, ...others] = group;
  if (others.every(({ values }) => values.every((value, line) => value === first!.values[line]))) return first!;
  const sums = first!.values.map((_, line) => sumOf(group.map(({ values }) => values[line] ?? null)));
  const slack = group.length * halfUnitOf(group);
  const totals = group.length > 2 ? group.filter(({ values }) => isHalf(values, sums, slack)) : [];
  return totals.length === 1 ? totals[0]! : null;
}

/** Null where fewer than two figures stand. */
function sumOf(figures: readonly (number | null)[]): number | null {
  const said = figures.filter((figure) => figure !== null);
  return said.length > 1 ? said.reduce((sum, figure) => sum + figure, 0) : null;
}

/** Half of the last decimal that any figure is written with. */
function halfUnitOf(group: readonly NumberedColumn[]): number {
  let decimals = 0;
  for (const { values } of group)
    for (const value of values) decimals = Math.max(decimals, String(value).split('.')[1]?.length ?? 0);
  return 0.5 / 10 ** Math.min(6, decimals);
}

/** A total and what it is the sum of make twice the total. Figures that are no larger than their rounding tell nothing. */
function isHalf(values: readonly (number | null)[], sums: readonly (number | null)[], slack: number): boolean {
  let telling = 0;
  for (const [line, value] of values.entries()) {
    const sum = sums[line] ?? null;
    if (!value && !sum) continue;
    if (value === null || sum === null || Math.abs(sum - 2 * value) > slack + 1e-9) return false;
    if (Math.abs(value) > 4 * slack) telling++;
  }
  return telling > 1;
}
