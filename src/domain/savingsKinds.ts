// A provider's CIP beside a commissioner's QIPP: a total of each, and the savings that both of them claim.
// Refuses to take a saving out of either: which side should give it up is the PMO's to say.
import type { AssessedLine, AssessedProgramme, AssessedScheme, Kinds } from './assessed';
import { totalLine } from './assessTotal';
import { nameKey } from './programmeNames';
import { rollUp } from './milestones';
import type { Records } from './records';
import type { SavingsKind } from './savingsKind';
import { savingsValue } from './savingsValue';

interface RatedLists {
  programmes: readonly AssessedProgramme[];
  schemes: readonly AssessedScheme[];
}

const NAMES: readonly (readonly [SavingsKind | null, string])[] = [
  ['CIP', 'CIP (providers)'],
  ['QIPP', 'QIPP (commissioners)'],
  [null, 'Neither stated'],
];

export function savingsKinds({ programmes, schemes }: RatedLists, records: Records): Kinds {
  const whole = programmes.filter(({ group }) => group === null);
  const lines = [[...schemes, ...withoutSchemes(whole, schemes)], whole].find(hasBoth);
  if (!lines) return { totals: [], overlaps: [] };
  const totals = NAMES.flatMap(([kind, name]) => {
    const own = lines.filter(({ record }) => record.savingsKind === kind);
    return own.length > 0 ? [kindTotal(name, own, records)] : [];
  });
  return { totals, overlaps: overlapping(lines) };
}

/** They count in the report's total, and in no scheme. */
function withoutSchemes(programmes: readonly AssessedProgramme[], schemes: readonly AssessedScheme[]): AssessedLine[] {
  const known = new Set(schemes.map(({ programme }) => programme));
  return programmes.filter(({ name, members }) => ![name, ...members].some((each) => known.has(each)));
}

function hasBoth(lines: readonly AssessedLine[]): boolean {
  return (['CIP', 'QIPP'] as const).every((kind) => lines.some(({ record }) => record.savingsKind === kind));
}

function kindTotal(name: string, lines: readonly AssessedLine[], records: Records): AssessedLine {
  const rated = lines.map((line) => ({ rating: line.milestoneRating, value: savingsValue(line.figures) ?? 0 }));
  const milestoneRating = rollUp(rated, records.policy);
  const total = totalLine(null, lines, records, {
    milestoneRating,
    previousMilestoneRating: null,
    savingsStart: null,
  });
  return { ...total, name, record: { ...total.record, key: `total:${name}`, name } };
}

/** One saving is known by its id, else by its name. */
function overlapping(lines: readonly AssessedLine[]): Kinds['overlaps'] {
  const qipp = new Map<string, AssessedLine>();
  const ofKind = (kind: SavingsKind) => lines.filter(({ record }) => record.savingsKind === kind);
  for (const line of ofKind('QIPP')) for (const word of identities(line)) if (!qipp.has(word)) qipp.set(word, line);
  return ofKind('CIP').flatMap((line): Kinds['overlaps'] => {
    const word = identities(line).find((each) => qipp.has(each));
    return word === undefined ? [] : [[line, qipp.get(word)!]];
  });
}

function identities({ name, record }: AssessedLine): string[] {
  const id = 'id' in record && typeof record.id === 'string' ? [`id ${record.id.toLowerCase()}`] : [];
  return [...id, `name ${nameKey(name)}`];
}

/** True of two lines that are one saving on both sides. */
export function onBothSides(first: AssessedLine, second: AssessedLine): boolean {
  const [one, other] = [first.record.savingsKind, second.record.savingsKind];
  if (one === null || other === null || one === other) return false;
  return identities(first).some((word) => identities(second).includes(word));
}
