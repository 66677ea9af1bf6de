// Runs the tasks of a session one at a time, and shows which runs and what came of it.
// Refuses to know what any of them does.
import { Cancelled } from './cancelled';
import { isLoadProblem, LOAD_PROBLEM } from './loadProblem';
import { OneAtATime } from './oneAtATime';
import { RunningTask } from './runningTask';
import type { Notice, SessionState, Verb } from './sessionState';
import type { Store } from './store';

const STALE = 'What the pane shows is from before it: refresh to bring that up to date.';

const QUIET: readonly Verb[] = ['look', 'keepUp'];

export class TaskRunner {
  private readonly queue = new OneAtATime();
  private running: RunningTask | null = null;

  /** @param onBegin called as each task begins. */
  constructor(
    private readonly store: Store<SessionState>,
    private readonly onBegin: () => void,
  ) {}

  /** @param work says what came of it, or null where that is not worth a word. */
  perform(verb: Verb, work: (task: RunningTask) => Promise<Notice | null>): Promise<Notice | null> {
    return this.queue.run(async () => {
      if (!QUIET.includes(verb)) this.store.change({ notice: null });
      const task = new RunningTask((step, slow) => this.store.change({ task: { verb, step, slow } }));
      this.running = task;
      this.onBegin();
      const notice = await work(task).catch((error: unknown) => this.noticeOfFailure(verb, problemOf(error)));
      task.end();
      this.running = null;
      this.store.change({ task: null, ...(notice && { notice }) });
      return notice;
    });
  }

  /** A look that follows a task and fails is no failure of that task, whose words stay. */
  private noticeOfFailure(verb: Verb, problem: Notice): Notice {
    const said = verb === 'look' ? this.store.get().notice : null;
    if (!said) return problem;
    return said.kind === 'problem' ? said : { ...said, text: `${said.text} ${STALE}` };
  }

  cancel(reason: Error): void {
    this.running?.cancel(reason);
  }

  /** For what is over at once: only a problem is told. */
  async telling(work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => this.store.change({ notice: problemOf(error) }));
  }
}

/** What somebody gave up is no problem. */
function problemOf(error: unknown): Notice {
  const words = error instanceof Error ? error.message : String(error);
  const text = isLoadProblem(error) ? LOAD_PROBLEM : words;
  return { kind: error instanceof Cancelled ? 'done' : 'problem', text };
}
