// Words in headings and subjects that name no programme, scheme or objective: "Key messages", "financial savings".
// What is left after them is a name, known or not.
import { MONTH_NAMES } from '../period';
import { nameKey } from '../programmeNames';

const GENERAL = new Set(
  nameKey(
    `executive summary introduction key message headline highlight at level programme recommended action overview progress
    overall performance financial finance finances supporting information report reporting current open issue to date of in
    insight into activity trend against system objective exception escalation milestone delivery delivered risk position
    ytd year saving qipp ccg scheme project top value table background commentary narrative update month end we it this has had
    have been the however these cumulative cumulatively total whole alliance work plan figure impact appendix page
    board paper from existing also by on their its our as part they that month's a an is are for planned
    ${MONTH_NAMES.join(' ')} apr jun jul aug sept sep oct nov dec jan feb mar`,
  ).split(' '),
);
const WHOLE = /\b(?:alliance|overall|whole|total|work ?plan|in all)\b/i;

/** The words that may name something, in the form of a key. */
export function namingWords(text: string): string[] {
  return nameKey(text)
    .split(' ')
    .filter((word) => word !== '' && !/^\d+$/.test(word) && !GENERAL.has(word));
}

export function meansWhole(text: string): boolean {
  return WHOLE.test(text);
}
