// The workbook that is open in Excel.
// Refuses to know how it is read (readSnapshot) and written (applyEdits).
import type { Edit } from '../workbook/edit';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Undo } from '../workbook/undoSteps';
import type { Workbook } from '../workbook/workbook';
import { readSnapshot } from './readSnapshot';
import { runExcel } from './runExcel';

export class ExcelWorkbook implements Workbook {
  private seen: WorkbookSnapshot | null = null;

  async read(): Promise<WorkbookSnapshot> {
    this.seen = await runExcel(readSnapshot);
    return this.seen;
  }

  /** What writes is loaded when something is to be written: the pane should be there at once. */
  async apply(edits: readonly Edit[]): Promise<Undo> {
    if (edits.length === 0) return { edits: [], lost: [] };
    const { applyEdits } = await import('./applyEdits');
    return runExcel((context) => applyEdits(context, edits, this.seen));
  }
}
