// Exceptions as people write them: in a log of their own and on our exceptions sheet. Refuses to know the rules.
import type { CellRef } from './finding';
import type { Words } from './words';

/** A row of somebody's exception log. Their words are kept to the letter. */
export interface LoggedException extends Words {
  programme: string | null;
  schemeId: string | null;
  area: string;
  where: CellRef;
}

/** A row of our own exceptions sheet, with those of its words that people typed. */
export interface WrittenException {
  programme: string | null;
  schemeId: string | null;
  area: string;
  /** What stands under Reasons, ours or typed; null of a row that is listed as closed. */
  reasons: string | null;
  words: Partial<Words>;
  /** What stands in columns that people have added, by their headings. */
  added: Record<string, string | number | boolean>;
  where: CellRef;
}
