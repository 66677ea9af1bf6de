// The workbook as everything above it sees it: two methods, two implementations (Excel's and a file's), one contract test.
import type { Edit } from './edit';
import type { WorkbookSnapshot } from './snapshot';

export interface Workbook {
  read(): Promise<WorkbookSnapshot>;
  /** Carries out all edits in order, or throws and says why. */
  apply(edits: readonly Edit[]): Promise<void>;
}

/** The name of the sheet property that holds a sheet's mark. */
export const MARK_PROPERTY = 'QippReporter';
