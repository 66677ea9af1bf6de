// A check in one sentence: what was found, and that nothing was written.
import type { Finding, Severity } from '../domain/finding';
import type { RefreshOutcome } from './refresh';

export function checkedMessage(outcome: RefreshOutcome): string {
  if (outcome.refused) return outcome.message;
  return `Checked, nothing written: ${foundText(outcome.findings)}.`;
}

const WORDS: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
];

/** "3 warnings, 12 notes". */
export function foundText(findings: readonly Finding[]): string {
  const told = WORDS.flatMap(([severity, word]) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${word}${number === 1 ? '' : 's'}`];
  });
  return told.length === 0 ? 'nothing was found' : told.join(', ');
}
