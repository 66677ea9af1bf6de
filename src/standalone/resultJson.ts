// The JSON that automation reads: what was assessed, with null for what is not known. Money in £k, ratios as fractions.
import type { Refreshed } from '../actions/refresh';
import type {
  AssessedLine,
  AssessedProgramme,
  AssessedScheme,
  Assessment,
  ExceptionItem,
  ReportedObjective,
} from '../domain/assessed';
import { wordsFrom } from '../domain/words';
import type { AssessedDeepDive } from '../domain/assessedRegisters';
import { middle } from '../domain/activityTarget';
import { deepDiveText } from '../domain/deepDives';
import { keyMessages } from '../domain/messages/keyMessages';
import { type Message, saidText } from '../domain/messages/said';
import { baselinesJson, beside, registersJson } from './registersJson';

export function resultJson({ assessment, findings, edits, cellsWritten }: Refreshed) {
  const { period, programmes, total, schemes, objectives, exceptions, registers, notChecked } = assessment;
  const { escalations, movements, restatements, history } = assessment;
  return {
    period,
    programmes: programmes.map((programme) => ({ ...programmeJson(programme), ...beside(programme, assessment) })),
    total: { ...lineJson(total), ...baselinesJson(registers.baselines?.total) },
    savingsKinds: assessment.kinds.totals.map(lineJson),
    schemes: schemes.map(schemeJson),
    objectives: objectives.map(objectiveJson),
    exceptions: exceptions.map((item) => exceptionJson(item, registers.deepDives)),
    ...registersJson(registers),
    escalations,
    movements,
    restatements: restatements.map(({ where: _where, ...restatement }) => restatement),
    closedMonths: history.map(({ period: { label } }) => label),
    keyMessages: messagesJson(assessment),
    findings,
    notChecked,
    run: { edits: edits.length, cellsWritten },
  };
}

/** The alliance's own have no programme. */
function messagesJson(assessment: Assessment) {
  const { alliance, programmes } = keyMessages(assessment, assessment.cover.structure ?? 'alliance');
  const each = (programme: string | null) => (message: Message) => ({
    id: message.id,
    programme,
    text: saidText(message.said),
    where: message.said.flatMap(({ from }) => from?.terms.flat() ?? []),
  });
  return [
    ...alliance.map(each(null)),
    ...programmes.flatMap(({ programme, messages }) => messages.map(each(programme))),
  ];
}

function lineJson(line: AssessedLine) {
  const { plan, target, forecast, ytdPlan, ytdActual, inMonthPlan, inMonthActual } = line.figures;
  return {
    name: line.name,
    plan,
    target,
    forecast,
    ytdPlan,
    ytdActual,
    ytdVariance: line.ytdVariance,
    achievement: line.ytd.achievement,
    inMonthPlan,
    inMonthActual,
    inMonthVariance: line.inMonthVariance,
    milestoneRating: line.milestoneRating,
    previousMilestoneRating: line.previousMilestoneRating,
    inMonthRating: line.inMonth.rating,
    ytdRating: line.ytd.rating,
    overallRating: line.overallRating,
    previousOverallRating: line.previousOverallRating,
    overrides: line.overrides.map(({ of, rating, reason, by, date }) => ({ of, rating, reason, by, date })),
    impactText: line.impactText,
    hasExceptions: line.hasExceptions,
  };
}

function programmeJson(programme: AssessedProgramme) {
  const { group, members, alsoCalled } = programme;
  return { ...lineJson(programme), sro: programme.record.sro, group, members, alsoCalled };
}

function schemeJson(scheme: AssessedScheme) {
  const { record, programme, startSlipMonths } = scheme;
  return { id: record.id, ...lineJson(scheme), programme, startSlipMonths, where: record.where };
}

/** `estimatedMonths` counts from April; where growth is known as a range only, the implied reduction is its middle. */
function objectiveJson({ record, insights, comment, targetCheck, ...objective }: ReportedObjective) {
  const { number, title, measure, statedReduction, ownInsights, where } = record;
  const { ytdMonths, ytdActual, ytdLastYear, ytdTarget, versusLastYear, versusTarget, percentVersusTarget } = objective;
  const { rating, targetIsRebuilt, estimatedMonths, estimates, yearProjected, yearLastYear, yearTarget } = objective;
  const implied = targetCheck?.impliedReduction ?? null;
  return {
    number,
    title,
    measure,
    statedReduction,
    ytdMonths,
    ytdActual,
    ytdLastYear,
    ytdTarget,
    versusLastYear,
    versusTarget,
    percentVersusTarget,
    rating,
    targetIsRebuilt,
    estimatedMonths,
    estimates,
    yearProjected,
    yearLastYear,
    yearTarget,
    impliedReduction: implied && middle(implied),
    impliedReductionRange: implied && [implied.low, implied.high],
    impliedGrowth: targetCheck?.impliedGrowth ?? null,
    impliedPhasing: targetCheck?.impliedPhasing ?? null,
    insights: [...insights, ...ownInsights.filter((text) => !insights.includes(text))],
    comment,
    where,
  };
}

function exceptionJson(item: ExceptionItem, deepDives: readonly AssessedDeepDive[]) {
  const { programme, scheme, schemeId, reasons, where } = item;
  return {
    programme,
    scheme,
    schemeId,
    reasons: reasons.map(({ text }) => text),
    ...wordsFrom((name) => item[name]),
    deepDive: deepDiveText(item, deepDives),
    where,
  };
}
