// The session's board paper: made from a fresh refresh, kept until somebody edits, and handed out by whatever way the Excel allows.
// Refuses to know how a paper is written; what that needs is loaded when one is asked for.
import type { Desk } from '../workbook/desk';
import type { PaperDesk } from '../workbook/paperDesk';
import type { Workbook } from '../workbook/workbook';
import type { Refused } from './firstLook';
import type { PaperChoices } from './exportPaper';
import { noticeOf } from './notices';
import type * as PaperWork from './paperWork';
import type { Refreshed } from './refresh';
import type { Notice, SessionState } from './sessionState';
import type { Store } from './store';
import type { TaskRunner } from './taskRunner';

export interface PaperSession {
  tasks: TaskRunner;
  store: Store<SessionState>;
  workbook: Workbook;
  desk: Pick<Desk, 'paperDesk'>;
  /** Shows what the refresh found. */
  show: (outcome: Refreshed | Refused) => void;
}

export class PaperExport {
  /** Both since a paper was made: what hands it out must be at hand while a click is handled. */
  private desk: PaperDesk | null = null;
  private work: typeof PaperWork | null = null;

  constructor(private readonly session: PaperSession) {}

  /** From the ribbon: the pane is to offer the choices. */
  ask(): Promise<null> {
    const { store } = this.session;
    store.change({ paperAsked: store.get().paperAsked + 1 });
    return Promise.resolve(null);
  }

  /** Makes the paper, and saves it where this Excel can. */
  make(choices: PaperChoices): Promise<Notice | null> {
    const { tasks, store, workbook, show } = this.session;
    return tasks.perform('exportPaper', async (task) => {
      store.change({ paper: null });
      const work = await this.load();
      this.desk = await this.session.desk.paperDesk();
      const outcome = await work.exportPaper(workbook, { ...task.begin(), paper: choices });
      show(outcome);
      if (outcome.refused) return noticeOf(outcome, '');
      const paper = await work.makePaper(outcome.paper, this.desk, new Date());
      store.change({ paper });
      return work.savePaper(paper, this.desk);
    });
  }

  save(): void {
    this.handing(({ savePaper }, paper, desk) => savePaper(paper, desk));
  }

  /** While a click is handled: a browser opens its clipboard to nothing else. */
  copy(): void {
    this.handing(({ copyPaper }, paper, desk) => copyPaper(paper, desk));
  }

  /** The workbook's sheets as they print, which is no paper but what Excel itself can hand over. */
  savePdf(): Promise<Notice | null> {
    return this.session.tasks.perform('savePdf', async () => {
      const { savePdf } = await this.load();
      this.desk ??= await this.session.desk.paperDesk();
      return savePdf(this.desk);
    });
  }

  private async load(): Promise<typeof PaperWork> {
    return (this.work ??= await import('./paperWork'));
  }

  private handing(
    hand: (by: typeof PaperWork, paper: NonNullable<SessionState['paper']>, desk: PaperDesk) => Notice,
  ): void {
    const { store } = this.session;
    const { paper } = store.get();
    if (paper && this.desk && this.work) store.change({ notice: hand(this.work, paper, this.desk) });
  }
}
