// What of the board paper people have given, as read. Refuses to know where it was written.
import type { WrittenSection } from './narrativeSection';
import type { PaperCover } from './paperCover';

export interface PaperRecords {
  cover: PaperCover;
  /** What people wrote on our sheet of the paper's words. */
  writtenSections: WrittenSection[];
}
