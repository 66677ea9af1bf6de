// The turns of phrase that several kinds of statement share, as parts of patterns. None of their groups captures.
import { PERCENT } from './said';

export const BE = '(?:is|are|was|were|remains?|stands? at)';
export const ADVERBS =
  '(?:(?:currently|now|still|also|all|both|performing|running|marginally|slightly|significantly|just|well|rated|at) )*';
/** What may stand between "against" and "target". */
export const THE =
  '(?:(?:the|a|an|its|their|our|adjusted|agreed|revised|qipp|ytd|year to date|financial|savings|activity|in-month|in month) )*';
/** "On target for a full go live" is about something else. */
export const GOAL = '(?:target|plan|trajectory)(?! (?:to|for|agreed|approved|set|that)\\b)\\b';
export const PERCENT_OF = `(${PERCENT}) of ${THE}`;
/** Nothing follows that could change what was said. */
export const END =
  '(?= ?(?:$|[.,:(])| (?:at|by|for|to|in) (?:the )?(?:end of )?(?:month|date)\\b| (?:year to date|ytd|overall|due to|because|owing to|reflecting|driven by|which)\\b)';

/** Words of another time, or of what is only expected. */
const ELSEWHEN =
  /\b(?:will|would|could|should|may|might|expect(?:ed|s)?|forecasts?|fot|outturn|projected|anticipated|likely|if|unless|aim(?:s|ed)?|suggests?|early sight|(?:last|previous|prior|next|full) (?:month|year|quarter)(?!'s plan)|year[- ]end|q[1-4]|quarter|annual|recurrent|not|never|excluding|except|apart from|before|without|since|per|(?:end of the|for the|in) year(?! to date)|previously|originally)\b/;

/** True where a statement on how the month stands cannot be meant. */
export function isElsewhen(clause: string): boolean {
  // In small letters "may" is a verb, in capitals a month.
  return ELSEWHEN.test(clause.replace(/\bMay\b/g, 'month').toLowerCase());
}
