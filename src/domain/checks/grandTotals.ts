// The totals of a table's sections against its grand total, where the sections cover all that the grand total covers.
// Tolerance: half a unit of each total. Totals that contradict their own lines are told of as such, and not again here.
import { areApart } from '../apart';
import type { Finding } from '../finding';
import { FIGURE_NAMES, type FigureName, type Line, type PrintedTotal } from '../records';
import { moneySides } from '../sides';
import { reportedTotal } from '../totals';
import { FIGURE_WORDS } from './printedTotals';

export function grandTotals(totals: readonly PrintedTotal[], lineOf: ReadonlyMap<string, Line>): Finding[] {
  return totals.flatMap((grand) => {
    const sections = sectionsOf(grand, totals);
    const isSound = (name: FigureName) => [grand, ...sections].every((total) => !contradictsLines(total, name, lineOf));
    // Adding up every line takes long, and is asked of the few totals that differ only.
    return FIGURE_NAMES.flatMap((name) => compare(grand, sections, name).filter(() => isSound(name)));
  });
}

/** None where they leave out a line or count one twice. */
function sectionsOf(grand: PrintedTotal, totals: readonly PrintedTotal[]): PrintedTotal[] {
  if (grand.section !== null) return [];
  const sections = totals.filter(
    ({ section, level, where }) => section !== null && level === grand.level && where.sheet === grand.where.sheet,
  );
  const covered = sections.flatMap(({ lineKeys }) => lineKeys);
  const each = new Set(covered);
  const isWhole = covered.length === grand.lineKeys.length && grand.lineKeys.every((key) => each.has(key));
  return isWhole ? sections : [];
}

function contradictsLines(total: PrintedTotal, name: FigureName, lineOf: ReadonlyMap<string, Line>): boolean {
  const lines = total.lineKeys.flatMap((key) => lineOf.get(key) ?? []);
  return reportedTotal(lines, name, total.figures[name]).contradicts;
}

function compare(grand: PrintedTotal, sections: readonly PrintedTotal[], name: FigureName): Finding[] {
  if (sections.length === 0 || sections.some(({ figures }) => figures[name] === null)) return [];
  const { printed, sum, difference } = reportedTotal(sections, name, grand.figures[name]);
  const slack = [grand, ...sections].reduce((room, { halfUnit }) => room + halfUnit, 0);
  if (difference === null || !areApart(printed!, sum!, slack)) return [];
  return [
    {
      code: 'grand-total-differs',
      severity: 'warning',
      message: `${grand.name}, ${FIGURE_WORDS[name]} £k: printed ${printed}, the totals of its sections sum to ${sum} (difference ${difference}).`,
      where: [grand, ...sections].map(({ cells, where }) => cells[name] ?? where),
      sides: moneySides({ value: printed!, place: 'as printed' }, { value: sum!, place: 'as the sum of its sections' }),
    },
  ];
}
