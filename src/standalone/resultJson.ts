// The JSON that automation reads: what was assessed, with null for what is not known. Money in £k, ratios as fractions.
import type { Refreshed } from '../actions/refresh';
import type {
  AssessedLine,
  AssessedProgramme,
  AssessedScheme,
  ExceptionItem,
  ReportedObjective,
} from '../domain/assessed';

export function resultJson({ assessment, findings, edits, cellsWritten }: Refreshed) {
  const { period, programmes, total, schemes, objectives, exceptions, notChecked } = assessment;
  return {
    period,
    programmes: programmes.map(programmeJson),
    total: lineJson(total),
    schemes: schemes.map(schemeJson),
    objectives: objectives.map(objectiveJson),
    exceptions: exceptions.map(exceptionJson),
    escalations: [],
    keyMessages: [],
    findings,
    notChecked,
    run: { edits: edits.length, cellsWritten },
  };
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

function objectiveJson({ record, insights, ...objective }: ReportedObjective) {
  const { number, title, measure, statedReduction, where } = record;
  const { ytdActual, ytdLastYear, ytdTarget, versusLastYear, versusTarget, percentVersusTarget, rating } = objective;
  return {
    number,
    title,
    measure,
    statedReduction,
    ytdActual,
    ytdLastYear,
    ytdTarget,
    versusLastYear,
    versusTarget,
    percentVersusTarget,
    rating,
    estimatedMonths: [],
    insights,
    where,
  };
}

function exceptionJson(item: ExceptionItem) {
  const { programme, scheme, schemeId, reasons, issue, actions, recovery, confidence, previousConfidence, where } =
    item;
  return {
    programme,
    scheme,
    schemeId,
    reasons: reasons.map(({ text }) => text),
    issue,
    actions,
    recovery,
    confidence,
    previousConfidence,
    where,
  };
}
