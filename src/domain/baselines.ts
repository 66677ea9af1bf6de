// Plan, target and stretch target beside one another, and what nobody has identified yet. All £k, each with its cells.
// Refuses to count a withdrawn scheme's plan, or a line called "Unidentified", as identified.
import type { Baselines, BaselineTable } from './assessedRegisters';
import type { AssessedLine, AssessedProgramme, AssessedScheme } from './assessed';
import { findSums } from './figureCells';
import { tidy } from './finance';
import type { Period } from './period';
import { mapInPieces, type Pieces } from './pieces';
import type { Policy } from './policy';
import { cellsOf, chosen, figureOf, less, NOT_KNOWN, type SourcedFigure, sumOf } from './sourcedFigure';
import { reportedTotal } from './totals';
import { isUnidentified } from './unidentified';

export interface BaselineLines {
  programmes: readonly AssessedProgramme[];
  schemes: readonly AssessedScheme[];
  /** The alliance's. */
  total: AssessedLine;
}

export interface BaselineContext {
  policy: Policy;
  period: Period | null;
}

interface Parts {
  identified: SourcedFigure;
  target: SourcedFigure;
  stretchTarget: SourcedFigure;
  unidentified: SourcedFigure;
  againstStretch: SourcedFigure;
  /** As stated. */
  gap: SourcedFigure;
}

/** Null where no target is known. */
export function* baselineTable(lines: BaselineLines, context: BaselineContext): Pieces<BaselineTable | null> {
  const { programmes, schemes, total } = lines;
  const own = programmes.filter(({ group }) => group === null);
  const all: { programme: AssessedProgramme; parts: Parts }[] = [];
  for (const programme of own) all.push({ programme, parts: yield* partsOf(programme, schemes, context) });
  const covered = all.filter(({ parts }) => parts.target.value !== null || parts.unidentified.value !== null);
  const rows = covered.map(({ parts }) => parts);
  if (rows.every(({ target }) => target.value === null)) return null;
  const slack = covered.reduce((sum, { programme }) => sum + programme.record.halfUnit, 0) + DUST;
  const whole = totalOf(rows, { total, rest: outside(schemes, context), slack }, context);
  return {
    rows: covered.map(({ programme, parts }) => shown(programme.name, parts)),
    total: shown('Total', whole),
  };
}

/** Room for binary arithmetic, £k. */
const DUST = 1e-6;

function* partsOf(
  programme: AssessedProgramme,
  all: readonly AssessedScheme[],
  context: BaselineContext,
): Pieces<Parts> {
  const own = all.filter((scheme) => scheme.programme === programme.name);
  const identified = own.length === 0 ? NOT_KNOWN : yield* identifiedPlan(programme, own, context);
  yield* findSums(programme, ['plan', 'target'], context.period);
  const target = targetOf(programme, own, context);
  const gap = statedGap(own, context);
  const isStated = own.length === 0 || target.value === null;
  return withStretch({ identified, target, gap, unidentified: isStated ? gap : less(target, identified) }, context);
}

function withStretch(
  parts: Omit<Parts, 'stretchTarget' | 'againstStretch'>,
  { policy: { stretchTarget } }: BaselineContext,
): Parts {
  const { target, identified, unidentified } = parts;
  const value = target.value === null || stretchTarget === 0 ? null : tidy(target.value * (1 + stretchTarget));
  const stretch = value === null ? NOT_KNOWN : { ...target, value };
  const againstStretch = unidentified.value === null ? NOT_KNOWN : less(stretch, identified);
  return { ...parts, stretchTarget: stretch, againstStretch };
}

function shown(name: string, parts: Parts): Baselines {
  return {
    name,
    identified: parts.identified.value,
    target: parts.target.value,
    stretchTarget: parts.stretchTarget.value,
    unidentified: parts.unidentified.value,
    unidentifiedAgainstStretch: parts.againstStretch.value,
    statedGap: parts.gap.value,
    cells: {
      identified: cellsOf(parts.identified),
      target: cellsOf(parts.target),
      unidentified: cellsOf(parts.unidentified),
      unidentifiedAgainstStretch: cellsOf(parts.againstStretch),
    },
  };
}

/** The sum of the schemes' plans, or the programme's own plan less what is not identified of it. */
function* identifiedPlan(
  programme: AssessedProgramme,
  own: readonly AssessedScheme[],
  context: BaselineContext,
): Pieces<SourcedFigure> {
  const schemes = own.filter(isIdentified);
  const lines = schemes.map(({ figures, record }) => ({ figures, halfUnit: record.halfUnit }));
  const rest = outside(own, context);
  const given = less({ ...NOT_KNOWN, value: programme.record.figures.plan }, rest).value;
  yield;
  const { value, basis } = reportedTotal(lines, 'plan', given);
  if (value !== null && basis === 'sum')
    return { ...sumOf(yield* mapInPieces(schemes, (scheme) => figureOf(scheme, 'plan', context.period))), value };
  const planned = less(figureOf(programme, 'plan', context.period), rest);
  return value === null ? planned : { ...planned, value };
}

const isIdentified = ({ name, record }: AssessedScheme) => record.status !== 'closed' && !isUnidentified(name);

/** The plans that stand beside the identified ones: of withdrawn schemes, and of the gap. 0 where there are none. */
function outside(schemes: readonly AssessedScheme[], { period }: BaselineContext): SourcedFigure {
  const others = schemes.filter((scheme) => !isIdentified(scheme));
  const sum = sumOf(others.map((scheme) => figureOf(scheme, 'plan', period)));
  return { ...sum, value: sum.value ?? 0 };
}

/** A programme's own target counts; else that of its schemes, to which a gap without a target adds its plan. */
function targetOf(
  programme: AssessedProgramme,
  own: readonly AssessedScheme[],
  { period }: BaselineContext,
): SourcedFigure {
  const gaps = own.filter(({ name }) => isUnidentified(name));
  if (programme.record.figures.target !== null || gaps.length === 0) return figureOf(programme, 'target', period);
  const isSet = own.some(({ name, figures }) => figures.target !== null && !isUnidentified(name));
  if (!isSet) return NOT_KNOWN;
  const rest = own.filter((scheme) => !gaps.includes(scheme)).map((scheme) => figureOf(scheme, 'target', period));
  const stated = gaps.map((gap) => figureOf(gap, gap.figures.target === null ? 'plan' : 'target', period));
  return sumOf([...rest, ...stated]);
}

/** A gap is written as a plan or, beside a plan of 0, as a target. */
function statedGap(own: readonly AssessedScheme[], { period }: BaselineContext): SourcedFigure {
  const gaps = own.filter(({ name }) => isUnidentified(name));
  const isPlanned = ({ figures }: AssessedScheme) => Boolean(figures.plan) || figures.target === null;
  return sumOf(gaps.map((gap) => figureOf(gap, isPlanned(gap) ? 'plan' : 'target', period)));
}

interface Alliance {
  total: AssessedLine;
  rest: SourcedFigure;
  slack: number;
}

/** A total that is printed, or summed from unrounded figures, counts before the sum of rounded rows. */
function totalOf(rows: readonly Parts[], { total, rest, slack }: Alliance, context: BaselineContext): Parts {
  const sum = (name: keyof Parts) => sumOf(rows.map((row) => row[name]));
  const target = chosen(sum('target'), figureOf(total, 'target', context.period), slack);
  const identified = sum('identified');
  const planned = less(figureOf(total, 'plan', context.period), rest);
  const reported = identified.value === null ? NOT_KNOWN : chosen(identified, planned, slack);
  const isWhole = rows.every((row) => row.target.value !== null && row.unidentified.value !== null);
  const unidentified = isWhole ? less(target, reported) : sum('unidentified');
  const whole = withStretch({ identified: reported, target, unidentified, gap: sum('gap') }, context);
  return isWhole ? whole : { ...whole, againstStretch: sum('againstStretch') };
}
