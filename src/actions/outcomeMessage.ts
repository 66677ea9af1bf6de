// A refresh in one sentence: "37 schemes in 4 programmes rated for July 2018: 6 Red, 5 Amber…".
import type { Assessment } from '../domain/assessed';
import { RATINGS } from '../domain/rating';
import type { Edit } from '../workbook/edit';

export function outcomeMessage(
  { schemes, programmes: all, period, findings }: Assessment,
  edits: readonly Edit[],
): string {
  // A group is its members once more.
  const programmes = all.filter(({ members }) => members.length === 0);
  if (all.length === 0) return `No schemes or programmes were found to rate.${unchanged(edits)}`;
  const month = period ? ` for ${period.label}` : '';
  const counted = schemes.length > 0 ? schemes : programmes;
  const what =
    schemes.length > 0
      ? `${count(schemes.length, 'scheme')} in ${count(programmes.length, 'programme')}`
      : count(programmes.length, 'programme');
  const ratings = RATINGS.map((rating) => ({
    rating,
    number: counted.filter((line) => line.overallRating === rating).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ rating, number }) => `${number} ${rating}`);
  return `${what} rated${month}: ${ratings.join(', ')}.${warnings(findings)}${unchanged(edits)}`;
}

/** Notes for information are on PMO Checks and not worth a word here. */
function warnings(findings: Assessment['findings']): string {
  const number = findings.filter(({ severity }) => severity !== 'info').length;
  return number === 0 ? '' : ` ${count(number, 'warning')} on PMO Checks.`;
}

function unchanged(edits: readonly Edit[]): string {
  return edits.length === 0 ? ' Nothing had changed.' : '';
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
