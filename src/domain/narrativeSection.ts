// A text of the board paper as drafted and as people have written it: the shapes of it, no rules.

/** What somebody wrote for a section on our own sheet. */
export interface WrittenSection {
  /** The section's own, however its heading is worded; `''` where the row has none. */
  id: string;
  /** By which the section is known on the sheet. */
  name: string;
  text: string;
  /** What was drafted when it was written. */
  drafted: string;
}

export interface NarrativeSection {
  id: string;
  name: string;
  drafted: string;
  /** `''` where nobody wrote anything: the drafted text is used then. */
  yours: string;
  /** What was drafted when it was written; `''` where nobody wrote anything. */
  draftedThen: string;
  /** `gone`: the paper has no such section any more. */
  standing: 'drafted' | 'written' | 'changed' | 'gone';
}
