// The lines of the report with the ratings that people set on them, beside the computed ones.
import type { AssessedLine, AssessedProgramme, AssessedScheme } from './assessed';
import type { Finding } from './finding';
import { applyOverrides } from './overrides';
import type { Records } from './records';

export interface RatedLines {
  programmes: AssessedProgramme[];
  schemes: AssessedScheme[];
}

export function withOverrides(
  { programmes, schemes }: RatedLines,
  { overrides, period, history }: Records,
): { lines: RatedLines; findings: Finding[] } {
  const targets = [
    ...programmes.map(({ name, record }) => ({ id: null, name, key: record.key })),
    ...schemes.map(({ name, record }) => ({ id: record.id, name, key: record.key })),
  ];
  const { applied, findings } = applyOverrides(overrides, targets, period, history);
  const withOwn = <L extends AssessedLine>(line: L): L => {
    const own = applied.get(line.record.key);
    return own ? { ...line, overrides: own } : line;
  };
  return { lines: { programmes: programmes.map(withOwn), schemes: schemes.map(withOwn) }, findings };
}
