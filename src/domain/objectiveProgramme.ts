// Which programme an objective belongs to: the one that the workbook names, else the only one whose name speaks of what its title does.
// Refuses to choose between two.
import type { Objective } from './activity';
import type { AssessedProgramme } from './assessed';
import { findByName } from './programmeNames';

/** What an objective is about, and the programmes' names that speak of the same; the first that fits decides. */
const FIELDS: readonly (readonly [objective: RegExp, programme: RegExp])[] = [
  [/p(a)?ediatric|child|matern|newborn/i, /child|matern|p(a)?ediatric/i],
  [/mental health/i, /mental health/i],
  [/nursing|residential|care homes?/i, /community|proactive care/i],
  [/a&e|\bed\b|emergency dep|attendances|non[ -]?elective|emergency adm|bed days/i, /urgent|emergency|unplanned/i],
  [/elective|out-?patient|referral|follow-?up|day ?case/i, /elective|planned care/i],
];

type Named = Pick<AssessedProgramme, 'name' | 'members' | 'group' | 'alsoCalled'>;

/** Null for none, and for a name that no programme of the workbook has. `stated`: the workbook says so. */
export function programmeOfObjective<T extends Named>(
  { title, programme }: Pick<Objective, 'title' | 'programme'>,
  programmes: readonly T[],
): { programme: T; basis: 'stated' | 'title' } | null {
  if (programme !== null) {
    const stated = programmeCalled(programme, programmes);
    return stated && { programme: stated, basis: 'stated' };
  }
  const field = FIELDS.find(([objective]) => objective.test(withoutRemarks(title)));
  if (!field) return null;
  const speaking = programmes.filter((each) => each.group === null && speaksOf(each, field[1]));
  return speaking.length === 1 ? { programme: speaking[0]!, basis: 'title' } : null;
}

function programmeCalled<T extends Named>(name: string, programmes: readonly T[]): T | null {
  const names = programmes.flatMap((programme) =>
    [programme.name, ...programme.alsoCalled].map((each) => ({ name: each, programme })),
  );
  return findByName(name, names)?.programme ?? null;
}

function speaksOf({ name, members }: Named, field: RegExp): boolean {
  return [name, ...members].some((each) => field.test(each.replace(/non[ -]?elective/gi, '')));
}

const withoutRemarks = (title: string) => title.replace(/\([^)]*\)/g, '');
