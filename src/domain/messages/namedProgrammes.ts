// The programmes that a report covers, by name: without members of groups, and without the place of schemes that name none.
import type { AssessedProgramme } from '../assessed';
import { NO_PROGRAMME } from '../gatherProgrammes';

export function namedProgrammes(programmes: readonly AssessedProgramme[]): string[] {
  return programmes.filter(({ group, name }) => group === null && name !== NO_PROGRAMME).map(({ name }) => name);
}
