// A workbook that takes back what it wrote where somebody edited between reading and writing: the plan was then for another workbook.
// Refuses to know what was written, and whether it is to be tried again.
import type { Edit } from '../workbook/edit';
import { HalfWritten } from '../workbook/halfWritten';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Undo } from '../workbook/undoSteps';
import type { Workbook } from '../workbook/workbook';
import { EditedMeanwhile } from './cancelled';
import { inPieces } from './inPieces';

export class Undisturbed implements Workbook {
  private seen: WorkbookSnapshot | null = null;

  constructor(private readonly workbook: Workbook) {}

  async read(): Promise<WorkbookSnapshot> {
    this.seen = await this.workbook.read();
    return this.seen;
  }

  /** @throws EditedMeanwhile, with the workbook as whoever edited it left it. */
  async apply(edits: readonly Edit[]): Promise<Undo> {
    const { seen } = this;
    // What is written next without having read again was planned for what these edits leave.
    this.seen = null;
    const undo = await this.workbook.apply(edits);
    const { editedBetween } = await import('../workbook/editedBetween');
    const sheet = seen && (await inPieces(editedBetween(seen, undo), undefined));
    if (sheet === null) return undo;
    await this.workbook.apply(undo.edits).catch((error: unknown) => {
      throw new HalfWritten(error);
    });
    throw new EditedMeanwhile({ sheet, remote: false });
  }
}
