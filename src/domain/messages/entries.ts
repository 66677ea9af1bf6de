// What both kinds of report say alike, and how a list of things to say becomes messages with names of their own.
import type { Assessment } from '../assessed';
import { NO_ESCALATIONS } from '../escalations';
import { capital, counted } from './countWords';
import { type Message, type Said, sentence } from './said';

export type Entry = readonly [id: string, said: Said[] | null, level?: 1 | 2];

/** Without what there is nothing to say of. A second level needs a first above it. */
export function numbered(prefix: string, entries: readonly Entry[]): Message[] {
  const known = entries.filter((entry): entry is readonly [string, Said[], (1 | 2)?] => entry[1] !== null);
  return known.map(([id, said, level = 1], index) => ({ id: `${prefix}:${id}`, level: index === 0 ? 1 : level, said }));
}

/** Of a workbook that holds activity alone there is nothing to escalate, and nothing to say of it. */
export function escalationsSaid({ escalations, programmes, schemes, exceptions }: Assessment): Said[] | null {
  const hasLines = programmes.length + schemes.length + exceptions.length > 0;
  if (escalations.length === 0) return hasLines ? sentence(NO_ESCALATIONS) : null;
  const count = capital(counted(escalations.length, 'item is', 'items are'));
  const names = escalations.map(({ scheme, programme }) => scheme ?? programme ?? 'the alliance');
  return sentence(`${count} raised or proposed for escalation: ${names.join('; ')}.`);
}
