// One workbook at one screen: pane and ribbon ask here, so that there is one task at a time and one state to show.
// Refuses to know Excel and what a component looks like; every verb is an action in a file of its own.
import type { CellRef } from '../domain/finding';
import type { Policy } from '../domain/policy';
import type { CellsEdited, Desk, Stop } from '../workbook/desk';
import type { Workbook } from '../workbook/workbook';
import { Cancelled, CANCELLED, EditedMeanwhile, unlessCancelled } from './cancelled';
import type { Selected } from './explainCell';
import { firstLook, type Refused } from './firstLook';
import { inPieces } from './inPieces';
import type { KeepUp } from './keepUp';
import { LastApplied } from './lastApplied';
import { readInSteps } from './readInSteps';
import type { ChangingAction, RefreshOutcome } from './refresh';
import { done, noticeOf } from './notices';
import { PaperExport } from './paperExport';
import type { RunningTask } from './runningTask';
import { type Notice, NOTHING_YET, type SessionState, type Verb } from './sessionState';
import { seldomReader } from './seldomReader';
import { shownOutcome } from './shownOutcome';
import { Store } from './store';
import type { Surveyed } from './survey';
import { TaskRunner } from './taskRunner';
import { Undisturbed } from './undisturbed';

/** A refresh that people's edits cut short is begun again, until it has been begun so many times. */
const MOST_ATTEMPTS = 3;
/** What only reads is out of date by an edit, and no worse. */
const WRITING: readonly Verb[] = ['undo', 'refresh', 'keepUp', 'closeMonth', 'startNextMonth', 'exportPaper'];

/** What is seldom asked for is loaded when it is: the pane should be there at once. */
export class Session {
  /** The board paper, which is handed out in more than one way. */
  readonly paper: PaperExport;
  private readonly store = new Store<SessionState>(NOTHING_YET);
  private readonly tasks = new TaskRunner(this.store, () => this.workbook.begin());
  private readonly workbook: LastApplied;
  private refreshing: Promise<Notice | null> | null = null;
  private keepUp: KeepUp | null = null;
  private listening: Promise<Stop> | null = null;
  private opened = false;

  constructor(
    workbook: Workbook,
    private readonly desk: Desk,
  ) {
    this.workbook = new LastApplied(new Undisturbed(workbook), (canUndo) => this.showUndoable(canUndo));
    const show = (outcome: Surveyed | Refused) => this.show(outcome);
    this.paper = new PaperExport({ tasks: this.tasks, store: this.store, workbook: this.workbook, desk, show });
  }

  readonly state = this.store.get;
  readonly subscribe = this.store.subscribe;

  /** For the pane, once: shows where the workbook stands without writing, and hears of edits from then on. */
  async open(): Promise<void> {
    this.opened = true;
    await this.tasks.telling(async () => {
      await this.listen();
      if (await this.desk.keepsUp()) await this.startKeepingUp();
    });
    if (!this.state().result) await this.look();
  }

  /** Whoever asks during a refresh gets the outcome of that refresh. */
  refresh(): Promise<Notice | null> {
    this.refreshing ??= this.tasks
      .perform('refresh', (task) => this.refreshUndisturbed(task))
      .finally(() => {
        this.refreshing = null;
      });
    return this.refreshing;
  }

  check(): Promise<Notice | null> {
    return this.tasks.perform('check', async (task) => {
      const [{ check }, { checkedMessage }] = await Promise.all([import('./check'), import('./checkedMessage')]);
      const outcome = await check(this.workbook, task.begin());
      this.show(outcome);
      return noticeOf(outcome, checkedMessage(outcome));
    });
  }

  closeMonth(): Promise<Notice | null> {
    return this.change('closeMonth', async () => (await import('./closeMonth')).closeMonth);
  }

  startNextMonth(): Promise<Notice | null> {
    return this.change('startNextMonth', async () => (await import('./startNextMonth')).startNextMonth);
  }

  /** Takes back what was last done from here, but for what people have edited since. */
  async undo(): Promise<Notice | null> {
    if (!this.state().undoable) return null;
    const notice = await this.tasks.perform('undo', async (task) => {
      const { undo } = await import('./undo');
      const outcome = await undo(this.workbook, this.workbook.applied, task.begin());
      if (!outcome.refused) this.workbook.forget();
      return noticeOf(outcome, outcome.message);
    });
    await this.look();
    return notice;
  }

  /** Gives the task up, as long as it writes nothing yet. */
  cancel(): void {
    this.tasks.cancel(new Cancelled(CANCELLED));
  }

  saveSettings(policy: Policy): Promise<void> {
    return this.keep('saveSettings', async (to) => (await import('./saveSettings')).saveSettings(to, policy));
  }

  createWorkbook(): Promise<void> {
    const begin = async (to: Workbook) => (await import('./beginWorkbook')).beginWorkbook(to, this.desk, new Date());
    return this.keep('createWorkbook', begin);
  }

  /** Writes what needs no rating, and looks at what it makes of the workbook. */
  async keep(verb: Verb, write: (to: Workbook) => Promise<string>): Promise<void> {
    await this.tasks.perform(verb, async () => done(await write(this.workbook)));
    await this.look();
  }

  goTo(cell: CellRef): Promise<void> {
    return this.tasks.telling(() => this.desk.select(cell));
  }

  /** The line in whose row the selected cell stands, and the figure of ours that stands in it. */
  async selected(): Promise<Selected> {
    const { result } = this.state();
    if (!result) return { line: null, figure: null };
    return (await import('./explainCell')).explainCell(this.desk, result);
  }

  /** Switches "Keep ratings up to date", which the workbook remembers. */
  setLive(on: boolean): Promise<void> {
    return this.tasks.telling(async () => {
      await this.desk.rememberKeepsUp(on);
      if (!on) return this.stopKeepingUp();
      await this.listen();
      await this.startKeepingUp();
      this.keepUp?.edited();
    });
  }

  private showUndoable(canUndo: boolean): void {
    this.store.change({ undoable: canUndo ? (this.state().task?.verb ?? null) : null });
  }

  /** Without writing, without a word: what the pane shows is what the workbook holds. Ratings are shown before all else is loaded. */
  private async look(): Promise<void> {
    await this.tasks.perform('look', async (task) => {
      const options = task.begin();
      const snapshot = await readInSteps(this.workbook, options);
      const first = await inPieces(firstLook(snapshot, await seldomReader(snapshot), options), options.signal);
      if (first.refused) this.show(first);
      else {
        if (first.rated.programmes.length + first.rated.schemes.length > 0) this.store.change({ rated: first.rated });
        const { survey } = await unlessCancelled(import('./survey'), options.signal);
        this.show(await inPieces(survey(first), options.signal));
      }
      return null;
    });
  }

  private change(verb: Verb, load: () => Promise<ChangingAction>): Promise<Notice | null> {
    return this.tasks.perform(verb, async (task) => {
      const action = await load();
      const outcome = await action(this.workbook, task.begin());
      this.show(outcome);
      return noticeOf(outcome, outcome.message);
    });
  }

  private async refreshOnce(task: RunningTask): Promise<RefreshOutcome> {
    const { refresh } = await import('./refresh');
    const outcome = await refresh(this.workbook, task.begin());
    this.show(outcome);
    return outcome;
  }

  private async refreshUndisturbed(task: RunningTask): Promise<Notice> {
    for (let attempt = 1; ; attempt++) {
      try {
        const outcome = await this.refreshOnce(task);
        return noticeOf(outcome, outcome.message);
      } catch (error) {
        if (!(error instanceof EditedMeanwhile) || attempt === MOST_ATTEMPTS) throw error;
      }
    }
  }

  /** @returns true where one more look is due: Excel tells us of nobody's edits while we write. */
  private async rateQuietly(): Promise<boolean> {
    let again = false;
    await this.tasks.perform('keepUp', async (task) => {
      try {
        const outcome = await this.refreshOnce(task);
        again = outcome.refused === null && outcome.edits.length > 0;
        return outcome.refused ? noticeOf(outcome, '') : this.changesNotice();
      } catch (error) {
        again = error instanceof EditedMeanwhile;
        if (again) return null;
        throw error;
      }
    });
    return again;
  }

  private changesNotice(): Notice | null {
    const { changes } = this.state();
    return changes.length === 0 ? null : done(`${changes.join(', ')}.`);
  }

  private show(outcome: Surveyed | Refused): void {
    this.store.change(shownOutcome(outcome, this.state().result));
  }

  private async startKeepingUp(): Promise<void> {
    const { KeepUp } = await import('./keepUp');
    this.keepUp ??= new KeepUp(() => this.rateQuietly());
    this.store.change({ live: true });
  }

  /** An open pane goes on listening, since it tells when what it shows is out of date. */
  private async stopKeepingUp(): Promise<void> {
    this.keepUp?.stop();
    this.keepUp = null;
    this.store.change({ live: false });
    const listening = this.opened ? null : this.listening;
    if (!listening) return;
    this.listening = null;
    await listening.then((stop) => stop());
  }

  private async listen(): Promise<void> {
    this.listening ??= this.desk.onEdited((edit) => this.edited(edit));
    await this.listening;
  }

  private edited(edit: CellsEdited): void {
    const { result, task } = this.state();
    if (task && WRITING.includes(task.verb)) this.tasks.cancel(new EditedMeanwhile(edit));
    if (result?.outline.ownSheets.includes(edit.sheet)) return;
    if (result) this.store.change({ standing: 'differs', changes: [], paper: null });
    // Whoever else has the workbook open rates what they edit themselves.
    if (!edit.remote) this.keepUp?.edited();
  }
}
