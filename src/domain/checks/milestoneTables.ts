// Milestone ratings that two tables print of one line and that differ, where one of them is the rating that counts.
// Ratings agree or do not: there is no tolerance. Where neither counts, each is held against the rating by the rules.
import type { AssessedLine } from '../assessed';
import { COMPUTED_LABELS, computedValue } from '../computedValue';
import type { Finding } from '../finding';
import type { Printed } from '../records';
import { wordSides } from '../sides';

const FIELDS = ['milestoneRating', 'previousMilestoneRating'] as const;

export function milestoneTables(lines: readonly AssessedLine[]): Finding[] {
  return lines.flatMap((line) =>
    FIELDS.flatMap((field) => {
      const printed = line.record.printed.filter((entry) => entry.field === field);
      const counting = printed.find(({ value }) => value === computedValue(line, field));
      const other = printed.filter(({ value }) => value !== counting?.value);
      return counting && other.length > 0 ? [differ(line, field, counting, other)] : [];
    }),
  );
}

function differ(
  { name }: AssessedLine,
  field: (typeof FIELDS)[number],
  counting: Printed,
  others: readonly Printed[],
): Finding {
  const other = String(others[0]!.value);
  return {
    code: 'milestone-ratings-differ',
    severity: 'warning',
    message: `${name}: ${COMPUTED_LABELS[field]} is ${counting.value} in one table and ${other} in another; ${counting.value} is used.`,
    where: [counting, ...others].map(({ cell }) => cell),
    sides: wordSides(String(counting.value), other),
    suggestion: 'See which table was brought up to date last.',
  };
}

/** True for a printed rating that is told of as differing between tables. */
export function isOfTables(line: AssessedLine, { field }: Printed): boolean {
  if (!FIELDS.some((name) => name === field)) return false;
  return line.record.printed.some((entry) => entry.field === field && entry.value === computedValue(line, field));
}
