// A check in one sentence: what was found, and that nothing was written.
import type { NotedFinding } from '../domain/acknowledgements';
import type { Severity } from '../domain/finding';
import { isNothingYet, NOTHING_YET } from '../domain/nothingYet';
import type { RefreshOutcome } from './refresh';

export function checkedMessage(outcome: RefreshOutcome): string {
  if (outcome.refused) return outcome.message;
  if (isNothingYet(outcome.assessment) && outcome.findings.length === 0) return NOTHING_YET;
  return `Checked, nothing written: ${foundText(outcome.findings)}.`;
}

const WORDS: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
];

/** "3 warnings, 12 notes, 1 acknowledged": what somebody has acknowledged counts by itself. */
export function foundText(findings: readonly NotedFinding[]): string {
  const open = findings.filter((finding) => !isAcknowledged(finding));
  const told = WORDS.flatMap(([severity, word]) => {
    const number = open.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${word}${number === 1 ? '' : 's'}`];
  });
  const acknowledged = findings.length - open.length;
  if (acknowledged > 0) told.push(`${acknowledged} acknowledged`);
  return told.length === 0 ? 'nothing was found' : told.join(', ');
}

/** Somebody has looked at it, and no figure in it has changed since. */
export function isAcknowledged({ note }: NotedFinding): boolean {
  return note?.holds === true;
}
