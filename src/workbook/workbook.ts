// The workbook as everything above it sees it: two methods, two implementations (Excel's and a file's), one contract test.
import type { Edit } from './edit';
import type { WorkbookSnapshot } from './snapshot';
import type { Undo } from './undoSteps';

export interface Workbook {
  read(): Promise<WorkbookSnapshot>;
  /**
   * Carries out all edits in order, or none and throws why: `HalfWritten` alone leaves that open.
   * @returns what takes them back.
   */
  apply(edits: readonly Edit[]): Promise<Undo>;
}

/** The name of the sheet property that holds a sheet's mark. */
export const MARK_PROPERTY = 'QippReporter';
