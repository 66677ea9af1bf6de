// A text that somebody wrote about the month, with the headings it stands under: a cell, a paragraph, an item of a list.
// Refuses to know which file it comes from.
import type { CellRef } from '../finding';

export interface WrittenText {
  text: string;
  /** From the outermost to the nearest; in a row of a table the row's own name comes last. */
  headings: readonly string[];
  /** Of the whole report, so that a sentence may call the whole by its name; `''` where there is none. */
  title: string;
  /** The key of the line or objective that it stands beside, where that is known without its words. */
  besideKey: string | null;
  where: CellRef;
}

export interface Sentence extends Omit<WrittenText, 'text'> {
  /** As written. */
  text: string;
  /** Its statements one by one, asides in brackets last, in plain signs. */
  clauses: readonly string[];
}
