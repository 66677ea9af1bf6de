// Guards a text against Excel's habit of turning what looks like a number, a date or a formula into one.
// Knows no cell: a leading apostrophe does it anywhere but in cells formatted as text.

/** How a formula, a number, a date, an error or a text with an apostrophe of its own may begin; white space is skipped by Excel. */
const TELLING_START = /^[=+\-@'#.(%\s\p{Nd}\p{Sc}]/u;
/** "Apr-18" and "April 2018" are dates to Excel; "April" and "Mark 1" are not. */
const MONTH_AND_NUMBER =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)[\s\-/.,]*\d/i;
const TRUTH = /^(true|false)\s*$/i;

/** The string to write through `values` so that the cell holds exactly `text`; plain words come back as they are. */
export function keepText(text: string): string {
  const turns = TELLING_START.test(text) || MONTH_AND_NUMBER.test(text) || TRUTH.test(text);
  return turns ? `'${text}` : text;
}
