// Printed totals against the lines they cover: within rounding an info, anything more a warning.
import type { Finding } from '../finding';
import { type FigureName, type Figures, FIGURE_NAMES, type PrintedTotal } from '../records';
import { type ReportedTotal, reportedTotal } from '../totals';

export const FIGURE_WORDS: Record<FigureName, string> = {
  plan: 'plan',
  target: 'target',
  forecast: 'forecast outturn',
  ytdPlan: 'year to date plan',
  ytdActual: 'year to date actual',
  inMonthPlan: 'in month plan',
  inMonthActual: 'in month actual',
};

export interface CoveredLine {
  figures: Figures;
  halfUnit: number;
}

/** @param lineOf the line of a key; a key without one is not counted. */
export function printedTotals(totals: readonly PrintedTotal[], lineOf: ReadonlyMap<string, CoveredLine>): Finding[] {
  return totals.flatMap((total) => {
    const lines = total.lineKeys.flatMap((key) => lineOf.get(key) ?? []);
    return FIGURE_NAMES.flatMap((name) => {
      const result = reportedTotal(lines, name, total.figures[name]);
      return result.difference ? [totalFinding(total, name, result)] : [];
    });
  });
}

function totalFinding(total: PrintedTotal, name: FigureName, result: ReportedTotal): Finding {
  const both = `printed ${result.printed}, the lines sum to ${result.sum}`;
  const verdict = result.contradicts
    ? 'more than rounding explains; the sum is reported'
    : 'rounding; the printed total is reported';
  return {
    code: result.contradicts ? 'total-differs' : 'rounding',
    severity: result.contradicts ? 'warning' : 'info',
    message: `${total.name}, ${FIGURE_WORDS[name]} £k: ${both} (${verdict}).`,
    where: [total.cells[name] ?? total.where],
  };
}
