// Every assessed line under every key that a table of the workbook gives it: one programme may be spelt in several ways.
import type { AssessedLine, AssessedProgramme, AssessedScheme } from './assessed';

export function linesByKey(
  programmes: readonly AssessedProgramme[],
  schemes: readonly AssessedScheme[],
): Map<string, AssessedLine> {
  const lines = new Map<string, AssessedLine>(schemes.map((scheme) => [scheme.record.key, scheme]));
  for (const programme of programmes) for (const key of programme.keys) lines.set(key, programme);
  return lines;
}
