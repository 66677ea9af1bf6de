// The cells that a plan by quarter is read from, quarter by quarter: stated quarters, else the months of each, else the schemes'.
import type { AssessedProgramme, AssessedScheme } from './assessed';
import type { CellRef } from './finding';
import type { Phasing } from './phasings';
import { forEachInPieces, type Pieces } from './pieces';
import type { Line } from './records';

/** Four lists, in the order in which `planByQuarter` is decided. */
export function* quarterCells(programme: AssessedProgramme, schemes: readonly AssessedScheme[]): Pieces<CellRef[][]> {
  const { record, name } = programme;
  if (record.planByQuarter || record.planByMonth) return yield* ofLines([record]);
  return yield* ofLines(schemes.filter((scheme) => scheme.programme === name).map((scheme) => scheme.record));
}

function* ofLines(lines: readonly Line[]): Pieces<CellRef[][]> {
  const cells: CellRef[][] = [[], [], [], []];
  yield* forEachInPieces(lines, ({ phasings, planByQuarter }) => {
    const by = planByQuarter ? 'quarter' : 'month';
    addCells(
      cells,
      phasings.find((each) => each.of === 'plan' && each.by === by),
    );
  });
  return cells;
}

export function cellsByQuarter(series: Phasing | undefined): CellRef[][] {
  const cells: CellRef[][] = [[], [], [], []];
  addCells(cells, series);
  return cells;
}

function addCells(quarters: readonly CellRef[][], series: Phasing | undefined): void {
  if (!series) return;
  const size = series.by === 'quarter' ? 1 : 3;
  series.cells.forEach((cell, place) => {
    if (cell !== null && series.values[place] !== null) quarters[Math.floor(place / size)]?.push(cell);
  });
}
