// Above, below or level with the target or last year, and by how much. The side counts first: on the wrong one the figure
// is beside the point. "Marginally" and "significantly" are people's words and are not measured.
import type { AssessedObjective } from '../activity';
import type { AssessedLine } from '../assessed';
import { objectiveHeading } from '../objectiveName';
import { percentText } from '../percent';
import type { Policy } from '../policy';
import { checkFigure, contradiction, shown } from './checkFigure';
import type { Side, Span, Statement } from './claim';
import type { Entity, Month } from './entity';
import { type Measured, measuredVariance, measuredVarianceShare } from './measured';
import type { Said } from './said';
import { RIGHT, UNKNOWN, type Verdict } from './verdict';

type Distance = Extract<Statement, { kind: 'distance' }>;

export function checkDistance(claim: Distance, span: Span, entity: Entity, month: Month): Verdict {
  if (entity.kind !== 'objective' && claim.side === 'level') return checkOnPlan(claim, span, entity.line, month.policy);
  const measured = measuredDistance(claim, span, entity, month);
  if (!measured) return UNKNOWN;
  const name = entity.kind === 'objective' ? objectiveHeading(entity.objective.record) : entity.line.name;
  const beside = claim.from === 'target' ? 'target' : 'the same period last year';
  if (isOnOtherSide(claim, measured, entity, month.policy)) return onOtherSide(claim, name, beside, measured);
  if (!claim.said || claim.side === 'level') return RIGHT;
  const after = ` ${PLACES[claim.side]} ${beside}`;
  const value = claim.side === 'below' ? -claim.said.value : claim.said.value;
  return checkFigure({ name, value, said: claim.said, words: `${claim.said.text}${after}`, after }, measured);
}

/** Savings are on plan, or as expected, unless the rating says that they fall short; nothing due is as expected, too. */
function checkOnPlan({ from }: Distance, span: Span, line: AssessedLine, policy: Policy): Verdict {
  const { rating, basis, achievement } = line[span];
  if (from === 'lastYear' || basis === 'noPlan' || basis === 'noActual') return UNKNOWN;
  if (rating !== 'Red' && rating !== 'Amber') return RIGHT;
  const other = achievement === null ? rating : `${rating}, ${percentText(achievement, policy)} of target`;
  return contradiction('differs', 'direction', line.name, { one: 'on target', other, difference: '' }, [
    line.record.where,
  ]);
}

function onOtherSide({ said, side }: Distance, name: string, beside: string, { value, cells }: Measured): Verdict {
  const sides = {
    one: [said?.text, PLACES[side], beside].filter(Boolean).join(' '),
    other: `${shown(value, said ?? ONE_DECIMAL)} ${PLACES[sideOf(value)]} ${beside}`,
    difference: '',
  };
  return contradiction('differs', 'direction', name, sides, cells);
}

const PLACES: Record<Side, string> = { above: 'above', below: 'below', level: 'level with' };
const ONE_DECIMAL: Pick<Said, 'unit' | 'tolerance'> = { unit: 'share', tolerance: 0.005 };

function sideOf(value: number): Side {
  if (value === 0) return 'level';
  return value > 0 ? 'above' : 'below';
}

function measuredDistance({ from, said, year }: Distance, span: Span, entity: Entity, month: Month): Measured | null {
  const unit = said?.unit ?? 'share';
  if (entity.kind === 'objective') {
    const named = year === null || shortYear(year) === entity.objective.record.lastYearLabel;
    return span === 'ytd' && named ? ofObjective(entity.objective, from, unit) : null;
  }
  if (from === 'lastYear' || unit === 'count') return null;
  return unit === 'money' ? measuredVariance(span, entity, month) : measuredVarianceShare(span, entity, month);
}

/** Counts are whole: nothing was rounded. */
function ofObjective(objective: AssessedObjective, from: Distance['from'], unit: Said['unit']): Measured | null {
  const { versusLastYear, percentVersusTarget, versusTarget, record } = objective;
  const share = from === 'lastYear' ? versusLastYear : percentVersusTarget;
  const value = unit === 'share' ? share : unit === 'count' && from === 'target' ? versusTarget : null;
  return value === null ? null : { value, low: value, high: value, cells: [record.where] };
}

function isOnOtherSide({ side, from }: Distance, measured: Measured, entity: Entity, policy: Policy): boolean {
  if (side === 'above') return measured.high <= 0;
  if (side === 'below') return measured.low >= 0;
  if (entity.kind !== 'objective' || from === 'lastYear') return Math.abs(measured.value) > policy.marginal;
  const beyond = entity.objective.record.lowerIsBetter ? measured.value : -measured.value;
  return beyond > HALF_A_PER_CENT;
}

/** What rounds to 0% may be called on target. */
const HALF_A_PER_CENT = 0.005;

function shortYear(year: string): string {
  return year.replace(/\b20(?=\d\d\b)/g, '');
}
