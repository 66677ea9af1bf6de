// What should go up a level: raised by a person, or proposed by rule. A proposal says which rule it follows.
import type { AssessedLine, AssessedProgramme, AssessedScheme, Escalation, ExceptionItem } from './assessed';
import { readConfidence } from './confidence';
import { lastMonthNamed } from './monthNamed';
import type { Period } from './period';
import { flatMapInPieces, mapInPieces, type Pieces } from './pieces';
import type { Policy } from './policy';

export const NO_ESCALATIONS = 'No items to escalate at present.';

export interface EscalationInput {
  exceptions: readonly ExceptionItem[];
  programmes: readonly AssessedProgramme[];
  schemes: readonly AssessedScheme[];
  period: Period | null;
  policy: Policy;
}

/** In the order of the exceptions. */
export function* escalations(input: EscalationInput): Pieces<Escalation[]> {
  const lines = new Map(
    yield* mapInPieces([...input.programmes, ...input.schemes], (line) => [line.record.key, line] as const),
  );
  return yield* flatMapInPieces(input.exceptions, (item): Escalation[] => {
    const { programme, schemeId, scheme } = item;
    const words = item.escalation.trim();
    if (isNo(words)) return [];
    const proposed = input.policy.proposeEscalations ? proposals(item, lines.get(item.key), input.period) : [];
    const reasons = isOpen(words) ? proposed : [isYes(words) ? 'Raised by the programme' : words, ...proposed];
    if (reasons.length === 0) return [];
    return [{ programme, schemeId, scheme, raised: isOpen(words) ? 'rule' : 'person', reasons }];
  });
}

const isYes = (words: string) => /^(y|yes|x|true|escalate|escalated)[.!]?$/i.test(words);
/** Somebody looked and decided against it: then no rule proposes it again. */
const isNo = (words: string) => /^(n|no|none|not yet|n\/?a|not applicable|false)\.?$|^no ?[.,;:–-]/i.test(words);
/** Nobody has decided: a rule may propose it. */
const isOpen = (words: string) => /^(tbc|tba|to be confirmed|[?–-]+)?$/i.test(words);

function proposals(item: ExceptionItem, line: AssessedLine | undefined, period: Period | null): string[] {
  return [
    ...(line?.overallRating === 'Red' && line.previousOverallRating === 'Red' ? ['Red two months running'] : []),
    ...(readConfidence(item.confidence).level === 'Low' ? ['Low confidence of recovery'] : []),
    ...(hasPassed(item.recovery, period) ? [`Recovery was expected by now: ${item.recovery.trim()}`] : []),
    ...(hasPassed(item.due, period) ? [`Due date has passed: ${item.due.trim()}`] : []),
  ];
}

/** A month that the words name and that lies before the reporting month. */
export function hasPassed(words: string, period: Period | null): boolean {
  const months = period && words !== '' ? lastMonthNamed(words, period) : null;
  return months !== null && months < 0;
}
