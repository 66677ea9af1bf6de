// Printed totals against the lines they cover: within rounding an info, anything more a warning.
// Tolerance: half a unit per line, which is what rounded lines can lose or gain.
import { type Explained, explainGap } from '../explainGap';
import type { Finding } from '../finding';
import { gapLine, type Listed } from '../gapLines';
import { flatMapInPieces, gatherInPieces, type Pieces } from '../pieces';
import { type FigureName, FIGURE_NAMES, type Line, type PrintedTotal } from '../records';
import { moneySides } from '../sides';
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

/** @param lineOf the line of a key; a key without one is not counted. */
export function* printedTotals(
  total: PrintedTotal,
  lineOf: ReadonlyMap<string, Line>,
  listed: Listed = new Map(),
): Pieces<Finding[]> {
  const lines = yield* flatMapInPieces(total.lineKeys, (key) => lineOf.get(key) ?? []);
  return yield* gatherInPieces(FIGURE_NAMES.map((name) => () => printedTotal(total, name, lines, listed)));
}

/** A total has thousands of lines. */
function printedTotal(total: PrintedTotal, name: FigureName, lines: readonly Line[], listed: Listed): Finding[] {
  if (total.figures[name] === null) return [];
  const result = reportedTotal(lines, name, total.figures[name]);
  if (!result.difference) return [];
  return [result.contradicts ? contradiction(total, name, result, lines, listed) : rounding(total, name, result)];
}

function rounding(total: PrintedTotal, name: FigureName, result: ReportedTotal): Finding {
  return finding(total, name, result, 'rounding', 'rounding; the printed total is reported');
}

function contradiction(
  total: PrintedTotal,
  name: FigureName,
  result: ReportedTotal,
  lines: readonly Line[],
  listed: Listed,
): Finding {
  const known = lines.filter(({ figures }) => figures[name] !== null);
  const explained = explainGap(
    result.difference!,
    known.map((line) => gapLine(line, name, line.figures[name]!, listed)),
  );
  const found = finding(total, name, result, 'total-differs', 'more than rounding explains; the sum is reported');
  return {
    ...found,
    where: [...found.where, ...(explained?.cells ?? []), ...known.map(({ cells, where }) => cells[name] ?? where)],
    suggestion: suggestionFor(result.difference!, explained),
  };
}

function finding(
  total: PrintedTotal,
  name: FigureName,
  { printed, sum }: ReportedTotal,
  code: 'rounding' | 'total-differs',
  verdict: string,
): Finding {
  return {
    code,
    severity: code === 'rounding' ? 'info' : 'warning',
    message: `${total.name}, ${FIGURE_WORDS[name]} £k: printed ${printed}, the lines sum to ${sum} (${verdict}).`,
    where: [total.cells[name] ?? total.where],
    sides: moneySides({ value: printed!, place: 'as printed' }, { value: sum!, place: 'as the sum of the lines' }),
  };
}

/** What to look at where a total and the sum of its lines are `difference` apart. */
export function suggestionFor(difference: number, explained: Explained | null): string {
  if (!explained)
    return 'No line explains the difference by itself: see whether one was left out, counted twice or changed.';
  if (explained.kind === 'differing') return `The difference is that in ${explained.lines}.`;
  return `The difference is as if ${explained.lines} were ${difference < 0 ? 'left out' : 'counted twice'}.`;
}
