// A refresh in one sentence: "37 schemes in 4 programmes rated for July 2018: 6 Red, 5 Amber…".
import type { Assessment } from '../domain/assessed';
import { type Rating, RATINGS } from '../domain/rating';
import { NOTHING_YET } from '../domain/nothingYet';
import type { Edit } from '../workbook/edit';

export function outcomeMessage(assessment: Assessment, edits: readonly Edit[]): string {
  const { period, findings } = assessment;
  const month = period ? ` for ${period.label}` : '';
  const [first, ...others] = [...lines(assessment), ...objectives(assessment)];
  if (!first) return `${NOTHING_YET}${unchanged(edits)}`;
  const counted = [
    `${first.what} rated${month}: ${first.ratings}.`,
    ...others.map(({ what, ratings }) => `${what}: ${ratings}.`),
  ];
  return `${counted.join(' ')}${warnings(findings)}${unchanged(edits)}`;
}

interface Counted {
  what: string;
  ratings: string;
}

function lines({ schemes, programmes: all }: Assessment): Counted[] {
  // A group is its members once more.
  const programmes = all.filter(({ members }) => members.length === 0);
  if (all.length === 0) return [];
  const inProgrammes = count(programmes.length, 'programme');
  const what = schemes.length > 0 ? `${count(schemes.length, 'scheme')} in ${inProgrammes}` : inProgrammes;
  const rated = schemes.length > 0 ? schemes : programmes;
  return [{ what, ratings: ratingCounts(rated.map(({ overallRating }) => overallRating)) }];
}

function objectives({ objectives: all }: Assessment): Counted[] {
  if (all.length === 0) return [];
  return [{ what: count(all.length, 'objective'), ratings: ratingCounts(all.map(({ rating }) => rating)) }];
}

function ratingCounts(ratings: readonly Rating[]): string {
  const counts = new Map<Rating, number>();
  for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  return RATINGS.flatMap((rating) => (counts.has(rating) ? `${counts.get(rating)} ${rating}` : [])).join(', ');
}

/** Notes for information and what somebody has acknowledged are on PMO Checks and not worth a word here. */
function warnings(findings: Assessment['findings']): string {
  const number = findings.filter(({ severity, note }) => severity !== 'info' && !note?.holds).length;
  return number === 0 ? '' : ` ${count(number, 'warning')} on PMO Checks.`;
}

function unchanged(edits: readonly Edit[]): string {
  return edits.length === 0 ? ' Nothing had changed.' : '';
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
