// Plan, target and stretch target beside one another, and what nobody has identified yet. All £k.
// Refuses to count a withdrawn scheme's plan, or a line called "Unidentified", as identified.
import type { Baselines, BaselineTable } from './assessedRegisters';
import type { AssessedLine, AssessedProgramme, AssessedScheme } from './assessed';
import { tidy } from './finance';
import { sumKnown } from './phasing';
import type { Policy } from './policy';
import { chooseTotal, reportedTotal } from './totals';
import { isUnidentified } from './unidentified';

/** Null where no target is known. */
export function baselineTable(
  programmes: readonly AssessedProgramme[],
  schemes: readonly AssessedScheme[],
  total: AssessedLine,
  policy: Policy,
): BaselineTable | null {
  const covered = programmes
    .filter(({ group }) => group === null)
    .map((programme) => ({ programme, row: baselinesOf(programme, schemes, policy) }))
    .filter(({ row }) => row.target !== null || row.unidentified !== null);
  const rows = covered.map(({ row }) => row);
  if (rows.every(({ target }) => target === null)) return null;
  const slack = covered.reduce((sum, { programme }) => sum + programme.record.halfUnit, 0) + DUST;
  return { rows, total: totalOf(rows, total, outside(schemes), slack, policy) };
}

/** Room for binary arithmetic, £k. */
const DUST = 1e-6;

function baselinesOf(programme: AssessedProgramme, all: readonly AssessedScheme[], policy: Policy): Baselines {
  const own = all.filter((scheme) => scheme.programme === programme.name);
  const identified = own.length === 0 ? null : identifiedPlan(programme, own);
  const target = targetOf(programme, own);
  const gap = statedGap(own);
  const unidentified = own.length === 0 || target === null ? gap : less(target, identified);
  return withStretch({ name: programme.name, identified, target, unidentified, statedGap: gap }, policy);
}

function withStretch(row: Omit<Baselines, 'stretchTarget' | 'unidentifiedAgainstStretch'>, policy: Policy): Baselines {
  const { target, identified, unidentified } = row;
  const stretchTarget =
    target === null || policy.stretchTarget === 0 ? null : tidy(target * (1 + policy.stretchTarget));
  const unidentifiedAgainstStretch = unidentified === null ? null : less(stretchTarget, identified);
  return { ...row, stretchTarget, unidentifiedAgainstStretch };
}

/** The sum of the schemes' plans, or the programme's own plan less what is not identified of it. */
function identifiedPlan(programme: AssessedProgramme, own: readonly AssessedScheme[]): number | null {
  const lines = own.filter(isIdentified).map(({ figures, record }) => ({ figures, halfUnit: record.halfUnit }));
  const rest = outside(own);
  const given = reportedTotal(lines, 'plan', less(programme.record.figures.plan, rest));
  return given.value ?? less(programme.figures.plan, rest);
}

const isIdentified = ({ name, record }: AssessedScheme) => record.status !== 'closed' && !isUnidentified(name);

/** The plans that stand beside the identified ones: of withdrawn schemes, and of the gap. */
function outside(schemes: readonly AssessedScheme[]): number {
  return sumKnown(schemes.filter((scheme) => !isIdentified(scheme)).map(({ figures }) => figures.plan)) ?? 0;
}

/** A programme's own target counts; else that of its schemes, to which a gap without a target adds its plan. */
function targetOf(programme: AssessedProgramme, own: readonly AssessedScheme[]): number | null {
  const gaps = own.filter(({ name }) => isUnidentified(name));
  if (programme.record.figures.target !== null || gaps.length === 0) return programme.figures.target;
  const isSet = own.some(({ name, figures }) => figures.target !== null && !isUnidentified(name));
  const rest = own.filter((scheme) => !gaps.includes(scheme)).map(({ figures }) => figures.target);
  return isSet ? sumKnown([...rest, ...gaps.map(({ figures }) => figures.target ?? figures.plan)]) : null;
}

/** A gap is written as a plan or, beside a plan of 0, as a target. */
function statedGap(own: readonly AssessedScheme[]): number | null {
  const gaps = own.filter(({ name }) => isUnidentified(name));
  return sumKnown(gaps.map(({ figures }) => (figures.plan ? figures.plan : (figures.target ?? figures.plan))));
}

/** A total that is printed, or summed from unrounded figures, counts before the sum of rounded rows. */
function totalOf(
  rows: readonly Baselines[],
  total: AssessedLine,
  rest: number,
  slack: number,
  policy: Policy,
): Baselines {
  const sum = (pick: (row: Baselines) => number | null) => sumKnown(rows.map(pick));
  const target = chooseTotal(
    sum((row) => row.target),
    total.figures.target,
    slack,
  ).value;
  const parts = sum((row) => row.identified);
  const identified = parts === null ? null : chooseTotal(parts, less(total.figures.plan, rest), slack).value;
  const isWhole = rows.every((row) => row.target !== null && row.unidentified !== null);
  const unidentified = isWhole ? less(target, identified) : sum((row) => row.unidentified);
  const gap = sum((row) => row.statedGap);
  const whole = withStretch({ name: 'Total', identified, target, unidentified, statedGap: gap }, policy);
  return isWhole ? whole : { ...whole, unidentifiedAgainstStretch: sum((row) => row.unidentifiedAgainstStretch) };
}

function less(value: number | null, part: number | null): number | null {
  return value === null || part === null ? null : tidy(value - part);
}
