// "EMAS non conveyance scheme is behind schedule", "Frailty is on track": of milestones and starts, not of money.
import { aboutOf } from './aboutOf';
import type { Claim } from './claim';
import { ADVERBS, BE, END } from './phrases';

const SCHEDULE = new RegExp(
  `^(?:(.*?)\\b${BE} )?${ADVERBS}(?:(behind) schedule|(?:on|ahead of) schedule|on track)(?: and\\b|${END})`,
  'i',
);

export function scheduleClaims(clause: string): Claim[] {
  const [whole, words = '', behind] = SCHEDULE.exec(clause) ?? [];
  return whole === undefined
    ? []
    : [{ about: aboutOf(words, clause), kind: 'schedule', isBehind: behind !== undefined }];
}
