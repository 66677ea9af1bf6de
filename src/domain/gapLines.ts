// What there is to know of a line when a total differs from its lines: its figure here, and the same figure elsewhere.
import type { GapLine } from './explainGap';
import type { FigureName, Line } from './records';
import type { ListedScheme } from './topLists';

export type Listed = ReadonlyMap<string, readonly ListedScheme[]>;

/** @param value £k, as it is counted. */
export function gapLine(record: Line, figure: FigureName, value: number, listed: Listed): GapLine {
  const { key, name, cells, where, halfUnit, repeated } = record;
  const others = repeated.filter((other) => other.figure === figure);
  return {
    name,
    value,
    cell: cells[figure] ?? where,
    elsewhere: [...others, ...listedElsewhere(listed.get(key) ?? [], isSavings(record, figure))],
    halfUnit,
  };
}

/** Lists of the largest schemes give the target, or the plan where there is none. */
function isSavings({ figures }: Line, figure: FigureName): boolean {
  return figure === (figures.target === null ? 'plan' : 'target');
}

function listedElsewhere(rows: readonly ListedScheme[], applies: boolean): GapLine['elsewhere'] {
  return rows.flatMap(({ value, where }) => (applies && value !== null ? [{ value, cell: where }] : []));
}
