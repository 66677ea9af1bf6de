// A programme's figures against the sum of its schemes, where the workbook gives both.
import type { AssessedProgramme, AssessedScheme } from '../assessed';
import type { Finding } from '../finding';
import { FIGURE_NAMES, type FigureName } from '../records';
import { reportedTotal } from '../totals';
import { FIGURE_WORDS } from './printedTotals';

export function programmeSums(programmes: readonly AssessedProgramme[], schemes: readonly AssessedScheme[]): Finding[] {
  return programmes.flatMap((programme) => {
    const own = schemes.filter((scheme) => scheme.programme === programme.name);
    return own.length === 0 ? [] : FIGURE_NAMES.flatMap((name) => compare(programme, own, name));
  });
}

function compare(programme: AssessedProgramme, schemes: AssessedScheme[], name: FigureName): Finding[] {
  const cell = programme.record.cells[name];
  // A figure without a cell of its own was summed from the schemes and cannot differ.
  if (!cell) return [];
  const lines = schemes.map(({ figures, record }) => ({ figures, halfUnit: record.halfUnit }));
  const result = reportedTotal(lines, name, programme.record.figures[name]);
  if (!result.contradicts) return [];
  return [
    {
      code: 'programme-differs-from-schemes',
      severity: 'warning',
      message: `${programme.name}, ${FIGURE_WORDS[name]} £k: ${result.printed} in the programme table, its schemes sum to ${result.sum} (difference ${result.difference}).`,
      where: [cell, ...schemes.flatMap(({ record }) => record.cells[name] ?? [])],
    },
  ];
}
