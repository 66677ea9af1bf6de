// A workbook that remembers what was last done to it, so that it can be taken back: for as long as the pane's runtime lives.
// Refuses to know which action it was.
import type { Applied } from '../workbook/applied';
import type { Edit } from '../workbook/edit';
import { HalfWritten } from '../workbook/halfWritten';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Undo } from '../workbook/undoSteps';
import type { Workbook } from '../workbook/workbook';

export class LastApplied implements Workbook {
  private seen: WorkbookSnapshot | null = null;
  private remembered: readonly Applied[] = [];
  private continues = false;

  /** @param onChange told whether there is something to take back. */
  constructor(
    private readonly workbook: Workbook,
    private readonly onChange: (canUndo: boolean) => void,
  ) {}

  /** In the order in which it was done: an action may write twice, such as starting a month, which ends with a refresh. */
  get applied(): readonly Applied[] {
    return this.remembered;
  }

  /** What is applied from now on is another action's. */
  begin(): void {
    this.continues = false;
  }

  forget(): void {
    this.remember([]);
  }

  async read(): Promise<WorkbookSnapshot> {
    this.seen = await this.workbook.read();
    return this.seen;
  }

  /** What fails has changed nothing, and what was done before it can still be taken back: unless nobody knows how far it came. */
  async apply(edits: readonly Edit[]): Promise<Undo> {
    const { seen: before, remembered } = this;
    const earlier = this.continues ? remembered : [];
    const undo = await this.workbook.apply(edits).catch((error: unknown) => {
      if (error instanceof HalfWritten) this.forget();
      throw error;
    });
    this.remember(before ? [...earlier, { edits, undo, before }] : []);
    this.continues = true;
    return undo;
  }

  private remember(applied: readonly Applied[]): void {
    this.remembered = applied;
    this.onChange(applied.length > 0);
  }
}
