// Risks: likelihood × impact, before and after mitigation, and the rating that the worst open one gives its programme.
// Refuses to know finance, and on which scale somebody wrote.
import type { AssessedProgramme, Assessment } from './assessed';
import type { AssessedRisk, ProgrammeRisks, RiskTable } from './assessedRegisters';
import { ON_THRESHOLD } from './finance';
import type { CellRef } from './finding';
import { NO_PROGRAMME } from './gatherProgrammes';
import type { Places } from './placesIn';
import type { Policy } from './policy';
import { type Rating } from './rating';
import type { Risk, RiskLevel } from './registers';

/** What likelihood and impact come to; the printed score where one of them is not known. */
export function riskScore({ likelihood, impact, printedScore }: RiskLevel): number | null {
  return likelihood === null || impact === null ? printedScore : likelihood * impact;
}

export function rateRisk(score: number | null, { riskRedFrom, riskAmberFrom }: Policy): Rating {
  if (score === null) return 'Grey';
  if (score >= riskRedFrom - ON_THRESHOLD) return 'Red';
  return score >= riskAmberFrom - ON_THRESHOLD ? 'Amber' : 'Green';
}

/**
 * The printed score where it is what likelihood and impact come to, else those. A mitigation that nobody has scored leaves the
 * score before it; a score without a column of its own is somewhere in the risk's row.
 */
export function scoreCells({ record }: Pick<AssessedRisk, 'record'>, when: 'before' | 'after'): CellRef[] {
  const level = when === 'after' && riskScore(record.after) !== null ? record.after : record.before;
  const { printedScore, scoreCell, stepCells } = level;
  if (scoreCell && (stepCells.length === 0 || printedScore === riskScore(level))) return [scoreCell];
  return stepCells.length > 0 ? [...stepCells] : [record.where];
}

export function assessRisks(risks: readonly Risk[], placeOf: Places, policy: Policy): AssessedRisk[] {
  return risks.map((record) => {
    const scoreBefore = riskScore(record.before);
    const scoreAfter = riskScore(record.after) ?? scoreBefore;
    const ratings = { ratingBefore: rateRisk(scoreBefore, policy), ratingAfter: rateRisk(scoreAfter, policy) };
    const { scheme, programme } = placeOf(record);
    return { record, scheme: scheme?.record ?? null, programme, scoreBefore, scoreAfter, ...ratings };
  });
}

/** Null where the workbook has no risks. A group has its members' risks with its own. */
export function riskTable(
  risks: readonly AssessedRisk[],
  programmes: readonly AssessedProgramme[],
  policy: Policy,
): RiskTable | null {
  if (risks.length === 0) return null;
  const open = risks.filter(({ record }) => record.isOpen);
  const openIn = (names: readonly string[]) =>
    open.filter(({ programme }) => names.includes(programme ?? NO_PROGRAMME));
  const rows = programmes.map(({ name, members }) => worstOf(name, openIn([name, ...members]), policy));
  const nowhere = rows.some(({ name }) => name === NO_PROGRAMME) ? [] : openIn([NO_PROGRAMME]);
  const lost = nowhere.length === 0 ? [] : [worstOf(NO_PROGRAMME, nowhere, policy)];
  return { rows: [...rows, ...lost], total: worstOf('Total', open, policy) };
}

/** One row a programme as in the finance table, which covers the members of a group with it; and risks of no known programme. */
export function shownRisks({ registers: { programmeRisks }, programmes }: Assessment): RiskTable | null {
  if (!programmeRisks) return null;
  const shown = new Set([...programmes.filter(({ group }) => group === null).map(({ name }) => name), NO_PROGRAMME]);
  return { ...programmeRisks, rows: programmeRisks.rows.filter(({ name }) => shown.has(name)) };
}

function worstOf(name: string, open: readonly AssessedRisk[], policy: Policy): ProgrammeRisks {
  const highestBefore = highest(open.map(({ scoreBefore }) => scoreBefore));
  const highestAfter = highest(open.map(({ scoreAfter }) => scoreAfter));
  return {
    name,
    open: open.length,
    highestBefore,
    highestAfter,
    ratingBefore: rateRisk(highestBefore, policy),
    ratingAfter: rateRisk(highestAfter, policy),
    cells: {
      open: open.map(({ record }) => record.where),
      before: open.flatMap((risk) => scoreCells(risk, 'before')),
      after: open.flatMap((risk) => scoreCells(risk, 'after')),
    },
  };
}

function highest(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? null : Math.max(...known);
}
