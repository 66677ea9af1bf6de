// A sentence to what it states. Whatever no reader knows is left alone; a statement on another month is none on this one.
import type { Period } from '../period';
import { annualClaims } from './annualClaims';
import type { Claim } from './claim';
import { confidenceClaims } from './confidenceClaims';
import { countClaims } from './countClaims';
import { deliveryClaims } from './deliveryClaims';
import { lastYearClaims } from './lastYearClaims';
import { namesOtherMonth, namesOtherYear } from './otherMonth';
import { isElsewhen } from './phrases';
import { ratingClaims } from './ratingClaims';
import { isRough } from './said';
import { scheduleClaims } from './scheduleClaims';
import { shareClaims } from './shareClaims';
import { standingClaims } from './standingClaims';
import { targetClaims } from './targetClaims';
import type { Sentence } from './writtenText';

type Reader = (clause: string) => Claim[];

/** The first that understands a clause has it: a count of red schemes is no rating of theirs. */
const OF_THE_MONTH: readonly Reader[] = [
  countClaims,
  shareClaims,
  deliveryClaims,
  lastYearClaims,
  targetClaims,
  scheduleClaims,
  ratingClaims,
];

export function readClaims({ text, clauses }: Sentence, period: Period | null): Claim[] {
  return [...confidenceClaims(text), ...clauses.flatMap((clause) => claimsIn(clause, period))];
}

function claimsIn(clause: string, period: Period | null): Claim[] {
  if (isRough(clause)) return standingClaims(clause);
  const standing = [...standingClaims(clause), ...annualClaims(clause)];
  if (standing.length > 0 || namesOtherMonth(clause, period) || isElsewhen(clause.replace(COMPARISON, '')))
    return standing;
  const claims = firstUnderstood(clause);
  return namesOtherYear(clause, period) ? claims.filter(isAgainstLastYear) : claims;
}

/** A year that is only compared with, and an expectation that has come true. */
const COMPARISON =
  /\b(?:than|to|with|on|against|from|as|above|below) (?:the )?(?:same (?:period|months?|time) (?:in |of )?)?(?:the )?(?:last|previous) year\b|\bas expected\b/gi;

function firstUnderstood(clause: string): Claim[] {
  for (const reader of OF_THE_MONTH) {
    const claims = reader(clause);
    if (claims.length > 0) return claims;
  }
  return [];
}

function isAgainstLastYear(claim: Claim): boolean {
  return claim.kind === 'distance' && claim.from === 'lastYear';
}
