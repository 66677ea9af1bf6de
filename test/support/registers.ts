// Builds entries of small registers the way a test tells them; what a test does not give is empty, open and unscored.
import type { Assessment } from '../../src/domain/assessed';
import { assess } from '../../src/domain/assess';
import type { Records } from '../../src/domain/records';
import type { DeepDive, PlanChange, Registers, Risk, RiskLevel } from '../../src/domain/registers';
import { cell, recordsOf } from './records';

/** `[4, 3]` is likelihood 4 and impact 3; a number alone a printed score; null what nobody has scored. */
export type Level = [likelihood: number | null, impact: number | null, printed?: number] | number | null;

export function level(given: Level, at = 'G6'): RiskLevel {
  const [likelihood, impact, printed = null] = Array.isArray(given) ? given : [null, null, given ?? undefined];
  return { likelihood, impact, printedScore: printed, scoreCell: cell(at, 'Risks'), stepCells: [] };
}

type RiskParts = Partial<Omit<Risk, 'before' | 'after'>> & { before?: Level; after?: Level };

/** Of urgent care unless the test says otherwise. */
export function aRisk({ before = null, after = null, ...parts }: RiskParts = {}): Risk {
  return {
    id: null,
    schemeId: null,
    area: '',
    programme: 'Urgent Care',
    text: 'Winter is hard',
    mitigation: '',
    owner: '',
    status: '',
    isOpen: true,
    where: cell('D6', 'Risks'),
    ...parts,
    before: level(before),
    after: level(after, 'K6'),
  };
}

export function aDeepDive(parts: Partial<DeepDive> = {}): DeepDive {
  return {
    schemeId: null,
    area: '',
    programme: null,
    topic: '',
    commissionedBy: '',
    commissionedOn: '',
    due: null,
    dueText: '',
    status: '',
    outcome: '',
    isDone: false,
    where: cell('G6', 'Deep dives'),
    ...parts,
  };
}

/** Of a target in whole £k, without a date, unless the test says otherwise. */
export function aChange(parts: Partial<PlanChange> = {}): PlanChange {
  return {
    schemeId: null,
    area: 'Frailty',
    programme: null,
    what: 'Target',
    figure: 'target',
    from: '',
    to: '',
    fromValue: null,
    toValue: null,
    halfUnit: 0,
    date: '',
    on: null,
    approvedBy: '',
    status: '',
    approval: 'approved',
    fromCell: cell('D4'),
    where: cell('F6', 'Changes'),
    ...parts,
  };
}

export function assessedWith(registers: Partial<Registers>, parts: Partial<Records> = {}): Assessment {
  return assess(recordsOf({ registers: { risks: [], deepDives: [], changes: [], ...registers }, ...parts }));
}
