// What a statement is about, as far as its own words tell: money or activity, the year to date or the month.
import { MONTH_NAMES } from '../period';
import type { About, Span } from './claim';

const MONEY = /\b(?:savings?|financ\w+|deliver\w*|saved|achieved|£|qipp scheme)/i;
const ACTIVITY = /\b(?:activity|attendances?|admissions?|referrals?|appointments?|bed ?days?|electives|spells?)\b/i;
const TO_DATE = /\b(?:year to date|ytd|cumulative(?:ly)?|to date)\b/i;
const IN_MONTH = /\b(?:in[- ]month|in the month|this month)\b/i;
/** "Month 2 savings" are those of the month or those up to it; "at month 2" is up to it. */
const OF_A_MONTH = new RegExp(`\\bmonth \\d|\\bmonth's\\b|\\b(?:${MONTH_NAMES.join('|')})\\b`, 'i');

const UP_TO = /\b(?:at|by|to)(?: the)?(?: end of)? (?:month \d+|\p{Lu}\p{Ll}+)/giu;

/** @param clause in which it stands: "has delivered" behind the words says what they are about. */
export function aboutOf(words: string, clause: string): About {
  return {
    words: words.trim(),
    topic: topicOf(words) ?? (/£/.test(clause) ? 'finance' : null),
    spans: spansOf(words, clause),
  };
}

function topicOf(words: string): About['topic'] {
  if (ACTIVITY.test(words)) return 'activity';
  return MONEY.test(words) ? 'finance' : null;
}

function spansOf(words: string, clause: string): Span[] {
  if (TO_DATE.test(clause)) return ['ytd'];
  if (IN_MONTH.test(clause)) return ['inMonth'];
  return OF_A_MONTH.test(words.replace(UP_TO, '')) ? ['ytd', 'inMonth'] : ['ytd'];
}
