// An assessment as the public may see it: small counts of patients withheld, the others rounded, and everything that is worked out
// of counts worked out of what is shown, so that nothing withheld can be calculated back. Refuses to change the assessment itself.
import { assessObjective } from './activity';
import type { AssessedLine, Assessment, ExceptionItem, ReportedObjective } from './assessed';
import type { AssessedChange, AssessedDeepDive, AssessedRisk } from './assessedRegisters';
import { insights } from './insights';
import type { Months } from './months';
import type { Policy } from './policy';
import { objectiveSubject } from './messages/activityMessages';
import { roundedCount, withoutCounts } from './smallNumbers';
import { WORD_NAMES } from './words';
import { seriesOf, withheldCounts } from './withheldCounts';
import type { Withheld } from './withheld';

export const WITHHELD_NOTE =
  'Some counts of this objective are small and withheld, and so is whatever they could be calculated back from.';

export function publicCopy(assessment: Assessment): Assessment {
  const { objectives, policy, period, registers } = assessment;
  const withheld = withheldCounts(objectives);
  const words = (text: string) =>
    publicWords(
      text,
      objectives.filter((_, index) => withheld[index]),
    );
  return {
    ...assessment,
    objectives: objectives.map((objective, index) =>
      publicObjective(objective, withheld[index] ?? null, policy, period?.month ?? null),
    ),
    programmes: assessment.programmes.map(publicLine),
    schemes: assessment.schemes.map(publicLine),
    exceptions: assessment.exceptions.map(publicException),
    escalations: assessment.escalations.map((item) => ({ ...item, reasons: item.reasons.map(withoutCounts) })),
    registers: {
      ...registers,
      risks: registers.risks.map(publicRisk),
      deepDives: registers.deepDives.map(publicDeepDive),
      changes: registers.changes.map(publicChange),
    },
    narrative: assessment.narrative.map((section) => ({ ...section, yours: words(section.yours) })),
    cover: {
      ...assessment.cover,
      introduction: words(assessment.cover.introduction),
      recommendedActions: words(assessment.cover.recommendedActions),
    },
    // Findings quote the cells that they are about.
    findings: [],
  };
}

function publicObjective(
  objective: ReportedObjective,
  withheld: Withheld | null,
  policy: Policy,
  month: number | null,
): ReportedObjective {
  const { targetIsRebuilt, comment } = objective;
  const record = publicRecord(objective, withheld);
  const assessed = assessObjective(record, { policy, month, savingsProfile: null });
  const shown = { ...assessed, targetIsRebuilt };
  if (withheld)
    return {
      ...silent(shown),
      ytdMonths: objective.ytdMonths,
      withheld,
      insights: [WITHHELD_NOTE],
      comment: withoutFigures(comment),
    };
  return { ...shown, withheld: null, insights: insights(shown, policy), comment: withoutCounts(comment) };
}

/** No cell is named: what stands in it is what is withheld. Early figures and earlier years would give counts away. */
function publicRecord(objective: ReportedObjective, withheld: Withheld | null): ReportedObjective['record'] {
  const { record } = objective;
  const shown = (name: keyof Withheld) => publicMonths(seriesOf(objective, name), withheld?.[name] ?? []);
  const own = record.ownInsights.map(withheld ? withoutFigures : withoutCounts);
  return {
    ...record,
    lastYear: shown('lastYear'),
    thisYear: shown('thisYear'),
    target: shown('target'),
    earlierYears: [],
    provider: null,
    growth: null,
    ownInsights: own.filter((text) => text !== ''),
    printed: [],
    totals: [],
    cells: { lastYear: [], thisYear: [], target: [] },
  };
}

function publicMonths(months: Months | null, withheld: readonly number[]): Months | null {
  return (
    months?.map((count, index) => (count === null || withheld.includes(index + 1) ? null : roundedCount(count))) ?? null
  );
}

/** Sums, changes, ratings and projections would each be an equation with the withheld count in it. */
function silent<O extends Omit<ReportedObjective, 'insights' | 'comment' | 'withheld'>>(objective: O): O {
  const { record } = objective;
  const estimates = (record.thisYear ?? []).map((count, month) =>
    record.statuses[month] === 'estimate' ? count : null,
  );
  return {
    ...objective,
    estimates,
    estimatedMonths: estimates.flatMap((count, month) => (count === null ? [] : [month + 1])),
    ytdActual: null,
    ytdLastYear: null,
    ytdTarget: null,
    versusLastYear: null,
    versusTarget: null,
    percentVersusTarget: null,
    rating: 'Grey',
    yearProjected: null,
    yearLastYear: null,
    yearTarget: null,
    targetCheck: null,
    proxy: null,
  };
}

/** Lines of words without those that name a figure. */
function withoutFigures(words: string): string {
  return words
    .split('\n')
    .filter((line) => !/\d/.test(line))
    .map(withoutCounts)
    .join('\n');
}

function publicException(item: ExceptionItem): ExceptionItem {
  const words = Object.fromEntries(WORD_NAMES.map((name) => [name, withoutCounts(item[name])]));
  const reasons = item.reasons.map((reason) => ({ ...reason, text: withoutCounts(reason.text) }));
  return { ...item, ...words, reasons };
}

function publicChange(change: AssessedChange): AssessedChange {
  const { what, from, to } = change.record;
  const words = { what: withoutCounts(what), from: withoutCounts(from), to: withoutCounts(to) };
  return { ...change, record: { ...change.record, ...words } };
}

function publicLine<L extends AssessedLine>(line: L): L {
  return { ...line, overrides: line.overrides.map((each) => ({ ...each, reason: withoutCounts(each.reason) })) };
}

function publicDeepDive(dive: AssessedDeepDive): AssessedDeepDive {
  const { topic, outcome, status } = dive.record;
  const words = { topic: withoutCounts(topic), outcome: withoutCounts(outcome), status: withoutCounts(status) };
  return { ...dive, record: { ...dive.record, ...words } };
}

function publicRisk(risk: AssessedRisk): AssessedRisk {
  const { text, mitigation } = risk.record;
  return { ...risk, record: { ...risk.record, text: withoutCounts(text), mitigation: withoutCounts(mitigation) } };
}

/** Lines that people wrote, without those that put a figure to an objective of which counts are withheld. */
function publicWords(text: string, hidden: readonly ReportedObjective[]): string {
  const names = hidden
    .flatMap(({ record }) => [record.measure, objectiveSubject({ record })])
    .map((name) => name.toLowerCase());
  const speaksOf = (line: string) => names.some((name) => name !== '' && line.toLowerCase().includes(name));
  const lines = text.split('\n').filter((line) => !(/\d/.test(line) && speaksOf(line)));
  return lines.map(withoutCounts).join('\n');
}
