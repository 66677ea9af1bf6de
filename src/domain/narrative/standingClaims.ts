// What is said not to be there: savings before a month, items to escalate, exceptions, a target, activity.
import type { About, Claim } from './claim';

const NO_SAVINGS =
  /\bno (?:financial )?savings (?:are|were|is|was) (?:expected|planned|due|forecast)(?: from (.+?))? (?:until|before) month (\d+)/i;
const IMPACT = /^impact from month (\d+)\.?$/i;
const NOTHING = [
  [
    'escalations',
    /^(?:there (?:are|is) )?(?:currently )?no (?:items?|issues?|matters?) (?:to (?:be )?escalated?|for escalation)\b/i,
  ],
  ['exceptions', /^(?:there (?:are|is) )?(?:currently )?no (?:open )?exceptions?(?: at present| to report)?\.?$/i],
  ['targets', /^targets are still to be agreed for this objective\.?$/i],
  ['activity', /^no activity has been reported yet\.?$/i],
] as const;

export function standingClaims(clause: string): Claim[] {
  const [whole, words = '', month] = NO_SAVINGS.exec(clause) ?? [];
  if (whole !== undefined) return [start(words, Number(month))];
  const [impact, from] = IMPACT.exec(clause) ?? [];
  if (impact !== undefined) return [start('', Number(from))];
  return NOTHING.filter(([, words]) => words.test(clause)).map(([of]) => ({
    about: about('', of === 'targets' || of === 'activity' ? 'activity' : null),
    kind: 'none',
    of,
  }));
}

function start(words: string, month: number): Claim {
  return { about: about(words, 'finance'), kind: 'start', month };
}

function about(words: string, topic: About['topic']): About {
  return { words, topic, spans: ['ytd'] };
}
