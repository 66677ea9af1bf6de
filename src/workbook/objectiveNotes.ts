// The sentences under an objective's figures: what they say, what people said beside them, where estimates and target come from.
import type { ReportedObjective } from '../domain/assessed';
import type { Range } from '../domain/activityTarget';
import { rangeText } from '../domain/checks/impliedReduction';
import { wholeText } from '../domain/moneyText';
import { roundHalfUp } from '../domain/percent';
import type { Policy } from '../domain/policy';

/** Characters that fit across the sheet; longer sentences go on in the next row. */
const LINE = 150;

export function objectiveNotes(objective: ReportedObjective, policy: Policy): string[] {
  const { insights, record } = objective;
  const said = record.ownInsights.filter((text) => !insights.includes(text));
  const sentences = [...insights, ...said].map((text) => `• ${text}`);
  return [...sentences, ...targetNote(objective), ...estimateNote(objective, policy)].flatMap((text) => wrapped(text));
}

function targetNote({ record, targetCheck, targetIsRebuilt }: ReportedObjective): string[] {
  const { growth, statedReduction } = record;
  if (targetIsRebuilt && growth)
    return [
      `Target rebuilt: ${record.lastYearLabel} with ${percent(growth.value!)} growth (${growth.source}), less ${percent(statedReduction!)}, phased like the savings plan.`,
    ];
  if (!targetCheck?.impliedReduction || !growth) return [];
  const stated = statedReduction === null ? 'none is stated' : `${percent(statedReduction)} is stated`;
  const implied = targetCheck.impliedGrowth;
  const needed =
    implied === null || targetCheck.agrees
      ? ''
      : ` It would take growth of ${percent(implied)} to make it the stated one.`;
  return [
    `Target: with growth of ${rangeText(growth)} (${growth.source}) ${record.lastYearLabel} would come to ${counts(targetCheck.doNothing!)}; the target row stands for a reduction of ${rangeText(targetCheck.impliedReduction)}, ${stated}.${needed}`,
  ];
}

function estimateNote(
  { estimatedMonths, record }: ReportedObjective,
  { adjustWorkingDays, projectActivity }: Policy,
): string[] {
  const isProjected = estimatedMonths.some((month) => (record.thisYear?.[month - 1] ?? null) === null);
  if (!isProjected || !projectActivity) return [];
  const days = {
    adjusted: ', working days being allowed for in the counts already',
    adjustable: adjustWorkingDays ? ', allowing for working days' : '',
    none: '',
  }[record.workingDays];
  return [`Estimates: the last actual, moved from month to month as ${record.lastYearLabel} moved${days}.`];
}

function counts(range: Range): string {
  const [low, high] = [range.low, range.high].map((value) => wholeText(Math.round(value)));
  return low === high ? low! : `${low} to ${high}`;
}

function percent(share: number): string {
  return `${roundHalfUp(share * 100, 1)}%`;
}

/** Lines that fit across the sheet; none for no text. @param width characters; a longer word is broken. */
export function wrapped(text: string, width = LINE): string[] {
  if (text === '') return [];
  const lines = [''];
  for (const word of text.split(' ').flatMap((each) => piecesOf(each, width))) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + 1 + word.length > width) lines.push(`  ${word}`);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

function piecesOf(word: string, width: number): string[] {
  return word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [word]);
}
