// Which mutations are tried: of every kind of figure as many as asked for, spread evenly over its cells and ways.
// Draws nothing by chance, so that two runs try the same.
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { type MutableCell, mutableCells } from './mutableCells';
import { type Mutation, mutationsOf } from './mutationsOf';

export interface Trial {
  cell: MutableCell;
  mutation: Mutation;
}

/** @param most of a kind. */
export function sampleMutations(snapshot: WorkbookSnapshot, most: number): Trial[] {
  const byKind = new Map<string, Trial[]>();
  for (const cell of mutableCells(snapshot)) {
    const trials = mutationsOf(cell).map((mutation) => ({ cell, mutation }));
    byKind.set(cell.kind, [...(byKind.get(cell.kind) ?? []), ...trials]);
  }
  return [...byKind.values()].flatMap((trials) => spread(trials, most));
}

/** A step that shares no factor with the usual six ways would be better than chance: one more than even spacing gives. */
function spread(trials: readonly Trial[], most: number): Trial[] {
  if (trials.length <= most) return [...trials];
  return Array.from({ length: most }, (_, index) => trials[Math.floor((index * trials.length) / most)]!);
}
