// The session's board paper: made from a fresh refresh, kept until somebody edits, and handed out by whatever way the Excel allows.
// Refuses to know how a paper is written; what that needs is loaded when one is asked for.
import type { Desk } from '../workbook/desk';
import type { PaperDesk } from '../workbook/paperDesk';
import type { Workbook } from '../workbook/workbook';
import type { Refused } from './firstLook';
import type { PaperChoices } from './exportPaper';
import { done, noticeOf } from './notices';
import type { Refreshed } from './refresh';
import type { Notice, SessionState } from './sessionState';
import type { Store } from './store';
import type { TaskRunner } from './taskRunner';

const NOT_SAVED =
  'The board paper is made, but this Excel lets no pane save files. Choose Copy for Word, then paste it into an empty Word document.';
const NOT_COPIED = 'The clipboard could not be reached. Click into the pane, then choose Copy for Word once more.';
const NO_PDF =
  'Excel handed over no PDF. Use File, Export (or Print, Microsoft Print to PDF): the PMO sheets are set up to be printed.';
const PDF_NOT_SAVED =
  'Excel lets this pane save no PDF. Use File, Export, Create PDF: the PMO sheets are set up to be printed.';

export interface PaperSession {
  tasks: TaskRunner;
  store: Store<SessionState>;
  workbook: Workbook;
  desk: Pick<Desk, 'paperDesk'>;
  /** Shows what the refresh found. */
  show: (outcome: Refreshed | Refused) => void;
}

export class PaperExport {
  private desk: PaperDesk | null = null;

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
      const [{ exportPaper }, { makePaper }] = await Promise.all([import('./exportPaper'), import('./makePaper')]);
      this.desk = await this.session.desk.paperDesk();
      const outcome = await exportPaper(workbook, { ...task.begin(), paper: choices });
      show(outcome);
      if (outcome.refused) return noticeOf(outcome, '');
      const paper = await makePaper(outcome.paper, this.desk, new Date());
      store.change({ paper });
      return this.saved();
    });
  }

  save(): void {
    this.tell(this.saved());
  }

  /** While a click is handled: a browser opens its clipboard to nothing else. */
  copy(): void {
    const { paper } = this.session.store.get();
    if (!paper) return;
    const copied = this.desk?.copy(paper.html, paper.text) ?? false;
    this.tell(
      copied
        ? done(
            'The board paper is on the clipboard: open an empty Word document and paste. Charts are pasted as tables.',
          )
        : { kind: 'problem', text: NOT_COPIED },
    );
  }

  /** The workbook's sheets as they print, which is no paper but what Excel itself can hand over. */
  savePdf(): Promise<Notice | null> {
    return this.session.tasks.perform('savePdf', async () => {
      this.desk ??= await this.session.desk.paperDesk();
      const bytes = await this.desk.workbookPdf();
      if (!bytes) return { kind: 'problem', text: NO_PDF };
      const name = 'QIPP workbook.pdf';
      const saved = this.desk.save({ name, type: 'application/pdf', bytes });
      return saved ? done(`${name} is in the downloads.`) : { kind: 'problem', text: PDF_NOT_SAVED };
    });
  }

  private saved(): Notice {
    const { paper } = this.session.store.get();
    const saved = paper !== null && this.desk?.save(paper.file);
    if (!saved) return { kind: 'problem', text: NOT_SAVED };
    return done(`The board paper is in the downloads: ${paper.file.name}.`);
  }

  private tell(notice: Notice): void {
    this.session.store.change({ notice });
  }
}
