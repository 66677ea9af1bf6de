// Why a line's milestone rating is what it is: the parts it is rolled up from, or what people stated.
import type { AssessedLine, AssessedScheme, Assessment } from './assessed';
import type { Explanation, RatedPart, RatingStep } from './explanation';
import { isProgramme, isScheme } from './lineLevel';
import { type Rated, rollUp } from './milestones';
import type { Policy, RollUp } from './policy';
import { RATINGS } from './rating';
import { savingsValue } from './savingsValue';
import { typedRating } from './typedRating';

interface Parts {
  /** One of them and several: "milestone", "milestones". */
  words: readonly [one: string, several: string];
  parts: (RatedPart & Rated)[];
}

export function explainMilestones(line: AssessedLine, assessment: Assessment): Explanation {
  const { policy } = assessment;
  const found = partsOf(line, assessment);
  const stated = line.record.statedMilestoneRating !== null;
  return {
    kind: 'milestones',
    rating: line.milestoneRating,
    because: found ? countText(found) : stated ? 'Given on the sheet.' : 'No milestone is rated.',
    rule: found
      ? ROLL_UP_RULES[policy.milestoneRollUp]
      : 'Without a list of milestones the rating on the sheet counts.',
    figures: [],
    parts: found ? worstFirst(found.parts) : [],
    better: found ? betterWithout(line, found, policy) : null,
    worse: null,
    typed: typedRating(line, 'milestoneRating', line.milestoneRating),
    overrides: line.overrides.filter((override) => override.of === 'milestone'),
  };
}

const ROLL_UP_RULES: Record<RollUp, string> = {
  worst: 'The worst of the parts counts; Blue and Grey only where nothing else is there.',
  majority: 'What most of the parts are counts, on a tie the worse; Blue and Grey only where nothing else is there.',
  value: 'What carries most of the savings counts, on a tie the worse; Blue and Grey only where nothing else is there.',
};

/** Null where the rating was not rolled up from anything that is listed. */
function partsOf(line: AssessedLine, { programmes, schemes, total, policy }: Assessment): Parts | null {
  if (line === total) return named('programme', programmes.filter(({ group }) => group === null).map(partOf));
  if (isScheme(line)) return named('milestone', milestoneParts(line));
  if (!isProgramme(line)) return null;
  const { members, name } = line;
  const own = schemes.filter(({ programme, record }) => programme === name && record.status !== 'closed').map(partOf);
  if (rollUp(own, policy) !== 'Grey') return named('scheme', own);
  return named('programme', programmes.filter((each) => members.includes(each.name)).map(partOf));
}

function named(word: string, parts: Parts['parts']): Parts | null {
  return parts.length === 0 ? null : { words: [word, `${word}s`], parts };
}

function milestoneParts({ milestones }: AssessedScheme): Parts['parts'] {
  return milestones.map(({ milestone: { name, where }, rating }) => ({ name, rating, where, value: 1 }));
}

function partOf({ name, milestoneRating, figures, record }: AssessedLine): Parts['parts'][number] {
  return { name, rating: milestoneRating, where: record.where, value: savingsValue(figures) ?? 0 };
}

/** "1 Red, 3 Green of 4 milestones." */
function countText({ words, parts }: Parts): string {
  const counts = RATINGS.map((rating) => ({ rating, number: parts.filter((part) => part.rating === rating).length }));
  const told = counts.filter(({ number }) => number > 0).map(({ rating, number }) => `${number} ${rating}`);
  return `${told.join(', ')} of ${parts.length} ${words[parts.length === 1 ? 0 : 1]}.`;
}

function worstFirst(parts: Parts['parts']): RatedPart[] {
  const sorted = [...parts].sort((a, b) => RATINGS.indexOf(a.rating) - RATINGS.indexOf(b.rating));
  return sorted.map(({ name, rating, where }) => ({ name, rating, where }));
}

/** What the rating would be without the parts that hold it where it is. */
function betterWithout(
  { milestoneRating: rating }: AssessedLine,
  { words, parts }: Parts,
  policy: Policy,
): RatingStep | null {
  if (rating !== 'Red' && rating !== 'Amber') return null;
  const rest = parts.filter((part) => part.rating !== rating);
  const holding = parts.length - rest.length;
  const next = rollUp(rest, policy);
  if (rest.length === 0 || RATINGS.indexOf(next) <= RATINGS.indexOf(rating)) return null;
  const what = `${holding} ${rating} ${words[holding === 1 ? 0 : 1]}`;
  return { rating: next, distance: holding, beyond: false, need: `Without its ${what} it` };
}
