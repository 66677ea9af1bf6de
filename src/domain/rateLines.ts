// From the records of one month to the ratings and key figures of its lines: where `assess` begins, and all that a first look needs.
// Refuses to know exceptions, activity, registers and checks.
import type { AssessedLine } from './assessed';
import { assessProgrammes } from './assessProgrammes';
import { assessSchemesInPieces, inProgrammes } from './assessSchemes';
import { assessTotal } from './assessTotal';
import { previousMonth } from './closedMonths';
import type { Finding } from './finding';
import { gatherProgrammes } from './gatherProgrammes';
import type { Period } from './period';
import type { OfRecord } from './ofRecord';
import type { Pieces } from './pieces';
import type { Policy } from './policy';
import type { Records } from './records';
import type { RatedLines } from './withOverrides';

/** Whether a line has exceptions is not told yet. */
export interface RatedMonth extends RatedLines {
  period: Period | null;
  policy: Policy;
  /** The alliance's total. */
  total: AssessedLine;
  /** Of gathering the programmes and of ratings that people set. */
  findings: Finding[];
}

export function* rateLinesInPieces(records: Records, ofRecord: OfRecord): Pieces<RatedMonth> {
  const { period, policy, history } = records;
  const gathered = gatherProgrammes(records);
  yield;
  const schemes = yield* inProgrammes(yield* assessSchemesInPieces(records), gathered.programmes);
  yield;
  const computed = { schemes, programmes: yield* assessProgrammes(gathered.programmes, schemes, records) };
  const previous = previousMonth(history, period);
  const { lines, findings } = ofRecord.withOverrides(yield* ofRecord.withPreviousMonth(computed, previous), records);
  const total = ofRecord.withPreviousTotal(assessTotal(lines.programmes, lines.schemes, records), previous);
  return { period, policy, ...lines, total, findings: [...gathered.findings, ...findings] };
}
