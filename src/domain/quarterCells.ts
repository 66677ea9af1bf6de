// The cells that a plan by quarter is read from, quarter by quarter: stated quarters, else the months of each, else the schemes'.
import type { AssessedProgramme, AssessedScheme } from './assessed';
import type { CellRef } from './finding';
import type { Phasing } from './phasings';
import type { Line } from './records';

/** Four lists, in the order in which `planByQuarter` is decided. */
export function quarterCells(programme: AssessedProgramme, schemes: readonly AssessedScheme[]): CellRef[][] {
  const { record, name } = programme;
  if (record.planByQuarter || record.planByMonth) return ofLine(record);
  const own = schemes.filter((scheme) => scheme.programme === name).map((scheme) => ofLine(scheme.record));
  return QUARTERS.map((quarter) => own.flatMap((cells) => cells[quarter]!));
}

const QUARTERS = [0, 1, 2, 3];

function ofLine({ phasings, planByQuarter }: Line): CellRef[][] {
  const by = planByQuarter ? 'quarter' : 'month';
  return cellsByQuarter(phasings.find((each) => each.of === 'plan' && each.by === by));
}

export function cellsByQuarter(series: Phasing | undefined): CellRef[][] {
  const each = series?.by === 'quarter' ? 1 : 3;
  return QUARTERS.map((quarter) => {
    const places = Array.from({ length: each }, (_, index) => quarter * each + index);
    return places.flatMap((place) => (series && series.values[place] !== null ? (series.cells[place] ?? []) : []));
  });
}
