// The figure that a statement is held against, with how far the workbook's own rounding lets it be from the true one.
import { achievement } from '../finance';
import type { CellRef } from '../finding';
import { topSchemes } from '../topSchemes';
import type { FigureName, Span } from './claim';
import type { LineEntity, Month } from './entity';

/** Money in £k, shares as fractions; `low` and `high` are what unrounded figures could come to. */
export interface Measured {
  value: number;
  low: number;
  high: number;
  cells: CellRef[];
}

interface Pair {
  actual: number | null;
  goal: number | null;
  /** Half a unit of either, £k. */
  halfUnit: number;
  cells: CellRef[];
}

export function measuredFigure(name: FigureName, span: Span, entity: LineEntity, month: Month): Measured | null {
  const { figures, record } = entity.line;
  if (name === 'topTenShare') return entity.kind === 'total' ? topTenShare(month) : null;
  if (name === 'annualPlan' || name === 'annualTarget') {
    const figure = name === 'annualPlan' ? 'plan' : 'target';
    return around(figures[figure], record.halfUnit, [record.cells[figure] ?? record.where]);
  }
  const pair = pairOf(entity, span, month);
  return name === 'share' ? shareOf(pair) : around(pair[name], pair.halfUnit, pair.cells);
}

/** Actual less plan, £k. */
export function measuredVariance(span: Span, entity: LineEntity, month: Month): Measured | null {
  const { actual, goal, halfUnit, cells } = pairOf(entity, span, month);
  return actual === null || goal === null ? null : around(actual - goal, 2 * halfUnit, cells);
}

/** The same as a share of the plan. */
export function measuredVarianceShare(span: Span, entity: LineEntity, month: Month): Measured | null {
  const share = shareOf(pairOf(entity, span, month));
  return share && { ...share, value: share.value - 1, low: share.low - 1, high: share.high - 1 };
}

function pairOf({ line }: LineEntity, span: Span, { programmes, total }: Month): Pair {
  const { actual, plan } = span === 'ytd' ? line.ytd : line.inMonth;
  const group = 'group' in line ? programmes.find(({ name }) => name === line.group) : undefined;
  const { record } = group ?? line;
  const rounding = [record, ...(line === total ? programmes.map((each) => each.record) : [])].map(
    (each) => each.halfUnit,
  );
  const [done, due] =
    span === 'ytd' ? (['ytdActual', 'ytdPlan'] as const) : (['inMonthActual', 'inMonthPlan'] as const);
  const cells = [record.cells[done], record.cells[due]].filter((cell): cell is CellRef => cell !== undefined);
  return { actual, goal: plan, halfUnit: Math.max(...rounding), cells: cells.length > 0 ? cells : [record.where] };
}

function shareOf({ actual, goal, halfUnit, cells }: Pair): Measured | null {
  const value = achievement(actual, goal);
  if (value === null || Math.abs(goal!) <= halfUnit) return null;
  const corners = [-1, 1].flatMap((a) =>
    [-1, 1].map((b) => achievement(actual! + a * halfUnit, goal! + b * halfUnit)!),
  );
  return { value, low: Math.min(...corners), high: Math.max(...corners), cells };
}

function around(value: number | null, slack: number, cells: CellRef[]): Measured | null {
  return value === null ? null : { value, low: value - slack, high: value + slack, cells };
}

function topTenShare({ schemes, total }: Month): Measured | null {
  const whole = total.figures.target ?? total.figures.plan;
  const top = topSchemes(schemes, whole);
  if (!whole || top.length < 10) return null;
  const sum = top.reduce((all, { value }) => all + value, 0);
  const slack = (10 * total.record.halfUnit) / whole;
  return around(sum / whole, slack, [total.record.cells.target ?? total.record.where]);
}
