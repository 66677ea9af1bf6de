// What follows from the small registers and from plan beside target, once every line is rated. Changes no rating of theirs.
import type { AssessedLine } from './assessed';
import type { AssessedRegisters } from './assessedRegisters';
import { baselineTable } from './baselines';
import { assessChanges } from './changeControl';
import { changesBefore } from './checks/changesBefore';
import { changesInPlan } from './checks/changesInPlan';
import { overdueDeepDives } from './checks/overdueDeepDives';
import { riskScores } from './checks/riskScores';
import { unidentifiedGaps } from './checks/unidentifiedGaps';
import { unplacedEntries } from './checks/unplacedEntries';
import { assessDeepDives } from './deepDives';
import type { Finding } from './finding';
import type { Pieces } from './pieces';
import { type KnownLines, placesIn } from './placesIn';
import type { Records } from './records';
import { assessRisks, riskTable } from './risks';

interface RatedLines extends KnownLines {
  total: AssessedLine;
}

export function* assessRegisters(
  { registers, period, policy }: Records,
  lines: RatedLines,
): Pieces<{ assessed: AssessedRegisters; findings: Finding[] }> {
  const { programmes, schemes } = lines;
  const baselines = yield* baselineTable(lines, { policy, period });
  const placeOf = yield* placesIn(lines);
  const risks = assessRisks(registers.risks, placeOf, policy);
  const deepDives = assessDeepDives(registers.deepDives, placeOf, period);
  const changes = assessChanges(registers.changes, placeOf, period);
  return {
    assessed: { risks, programmeRisks: riskTable(risks, programmes, policy), deepDives, changes, baselines },
    findings: [
      ...unidentifiedGaps(baselines, programmes, schemes),
      ...riskScores(registers.risks),
      ...unplacedEntries(risks, changes),
      ...overdueDeepDives(deepDives),
      ...changesInPlan(changes),
      ...changesBefore(changes),
    ],
  };
}
