// The small registers, and plan beside target, for automation: null for what is not known, words as they were written.
import type { AssessedProgramme, Assessment } from '../domain/assessed';
import type {
  AssessedChange,
  AssessedDeepDive,
  AssessedRegisters,
  AssessedRisk,
  Baselines,
} from '../domain/assessedRegisters';
import { riskScore } from '../domain/risks';
import type { RiskLevel } from '../domain/registers';

export function registersJson({ risks, deepDives, changes }: AssessedRegisters) {
  return { risks: risks.map(riskJson), deepDives: deepDives.map(deepDiveJson), changes: changes.map(changeJson) };
}

function riskJson({ record, scheme, programme, ...assessed }: AssessedRisk) {
  const { id, text, mitigation, owner, status, isOpen, before, after, where } = record;
  const { ratingBefore, ratingAfter, scoreAfter } = assessed;
  return {
    id,
    programme,
    schemeId: scheme?.id ?? null,
    scheme: scheme?.name ?? (record.area || null),
    risk: text,
    mitigation,
    owner,
    status,
    isOpen,
    before: { ...levelJson(before), rating: ratingBefore },
    after: { ...levelJson(after), score: scoreAfter, rating: ratingAfter },
    where,
  };
}

function levelJson(level: RiskLevel) {
  const { likelihood, impact } = level;
  return { likelihood, impact, score: riskScore(level) };
}

function deepDiveJson({ record, scheme, programme, isOverdue }: AssessedDeepDive) {
  const { topic, commissionedBy, commissionedOn, dueText, status, outcome, where } = record;
  return {
    programme,
    schemeId: scheme?.id ?? record.schemeId,
    area: scheme?.name ?? record.area,
    topic,
    commissionedBy,
    commissionedOn,
    due: dueText,
    status,
    outcome,
    isOverdue,
    where,
  };
}

function changeJson({ record, scheme, programme, figure, present, standing }: AssessedChange) {
  const { what, from, to, fromValue, toValue, date, approvedBy, status, approval, where } = record;
  return {
    programme,
    schemeId: scheme?.id ?? record.schemeId,
    scheme: scheme?.name ?? record.area,
    what,
    figure,
    from: fromValue ?? from,
    to: toValue ?? to,
    present,
    date,
    approvedBy,
    status,
    approval,
    standing,
    where,
  };
}

/** What a programme's line has beside its figures. */
export function beside({ name }: AssessedProgramme, { registers }: Assessment) {
  const risks = registers.programmeRisks?.rows.find((row) => row.name === name);
  const baselines = registers.baselines?.rows.find((row) => row.name === name);
  return {
    riskRating: risks?.ratingAfter ?? 'Grey',
    riskRatingBefore: risks?.ratingBefore ?? 'Grey',
    openRisks: risks?.open ?? 0,
    ...baselinesJson(baselines),
  };
}

export function baselinesJson(row: Baselines | undefined) {
  return {
    identifiedPlan: row?.identified ?? null,
    stretchTarget: row?.stretchTarget ?? null,
    unidentified: row?.unidentified ?? null,
    unidentifiedAgainstStretch: row?.unidentifiedAgainstStretch ?? null,
  };
}
