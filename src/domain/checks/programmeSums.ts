// A programme's figures against the sum of its schemes, where the workbook gives both.
// Tolerance: half a unit per scheme, which is what rounded schemes can lose or gain; within it an info.
import type { AssessedProgramme, AssessedScheme } from '../assessed';
import { type Explained, explainGap } from '../explainGap';
import type { CellRef, Finding } from '../finding';
import { gapLine, type Listed } from '../gapLines';
import { FIGURE_NAMES, type FigureName } from '../records';
import { moneySides } from '../sides';
import { type ReportedTotal, reportedTotal } from '../totals';
import { FIGURE_WORDS, suggestionFor } from './printedTotals';

export function programmeSums(
  programmes: readonly AssessedProgramme[],
  schemes: readonly AssessedScheme[],
  listed: Listed = new Map(),
): Finding[] {
  return programmes.flatMap((programme) => {
    const own = schemes.filter((scheme) => scheme.programme === programme.name);
    return own.length === 0 ? [] : FIGURE_NAMES.flatMap((name) => compare(programme, own, name, listed));
  });
}

function compare(programme: AssessedProgramme, schemes: AssessedScheme[], name: FigureName, listed: Listed): Finding[] {
  const cell = programme.record.cells[name];
  // A figure without a cell of its own was summed from the schemes and cannot differ.
  if (!cell) return [];
  const lines = schemes.map(({ figures, record }) => ({ figures, halfUnit: record.halfUnit }));
  const result = reportedTotal(lines, name, programme.record.figures[name]);
  if (!result.contradicts) return isOfLines(result, programme) ? [rounding(programme, name, result, cell)] : [];
  const explained = explain(result.difference!, schemes, name, listed);
  const where = [cell, ...(explained?.cells ?? []), ...schemes.flatMap(({ record }) => record.cells[name] ?? [])];
  return [differs(programme, name, result, explained, where)];
}

/** Further off than the programme's own rounding: that of its schemes is needed to explain it. */
function isOfLines({ difference }: ReportedTotal, { record }: AssessedProgramme): boolean {
  return difference !== null && Math.abs(difference) > record.halfUnit + DUST;
}

/** Room for binary arithmetic, £k. */
const DUST = 1e-6;

function rounding(
  { name: programme }: AssessedProgramme,
  name: FigureName,
  { printed, sum }: ReportedTotal,
  cell: CellRef,
): Finding {
  return {
    code: 'rounding',
    severity: 'info',
    message: `${programme}, ${FIGURE_WORDS[name]} £k: ${printed} in the programme table, its schemes sum to ${sum} (rounding; the former is reported).`,
    where: [cell],
    sides: moneySides(
      { value: printed!, place: 'in the programme table' },
      { value: sum!, place: 'as the sum of its schemes' },
    ),
  };
}

function explain(
  difference: number,
  schemes: readonly AssessedScheme[],
  name: FigureName,
  listed: Listed,
): Explained | null {
  const known = schemes.filter(({ figures }) => figures[name] !== null);
  return explainGap(
    difference,
    known.map(({ record, figures }) => gapLine(record, name, figures[name]!, listed)),
  );
}

function differs(
  { name: programme }: AssessedProgramme,
  name: FigureName,
  { printed, sum, difference }: ReportedTotal,
  explained: Explained | null,
  where: CellRef[],
): Finding {
  const cause = explained?.kind === 'differing' ? `, that in ${explained.lines}` : '';
  return {
    code: 'programme-differs-from-schemes',
    severity: 'warning',
    message: `${programme}, ${FIGURE_WORDS[name]} £k: ${printed} in the programme table, its schemes sum to ${sum} (difference ${difference}${cause}).`,
    where,
    sides: moneySides(
      { value: printed!, place: 'in the programme table' },
      { value: sum!, place: 'as the sum of its schemes' },
    ),
    suggestion: suggestionFor(difference!, explained),
  };
}
