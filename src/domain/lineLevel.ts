// What an assessed line stands for: a scheme, a programme, or a total, which is neither.
import type { AssessedLine, AssessedProgramme, AssessedScheme } from './assessed';

export function isScheme(line: AssessedLine): line is AssessedScheme {
  return 'startSlipMonths' in line;
}

export function isProgramme(line: AssessedLine): line is AssessedProgramme {
  return 'members' in line;
}
