// A task while it runs: which step it is at, whether Excel is slow to answer, and the way to give it up.
// Refuses to know what the task is.
import type { Step, SurveyOptions } from './readInSteps';

/** Excel that has not answered for so long is likely to wait for a cell to be finished. */
const SLOW_MS = 2_000;

export class RunningTask {
  private controller = new AbortController();
  private step: Step = 'reading';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly show: (step: Step, slow: boolean) => void) {
    this.enter('reading');
  }

  /** Once a try: one that was given up cannot be taken up again. */
  begin(): Required<Pick<SurveyOptions, 'onStep' | 'signal'>> {
    this.controller = new AbortController();
    return { signal: this.controller.signal, onStep: (step) => this.enter(step) };
  }

  /** What is being written is written to the end. */
  cancel(reason: Error): void {
    if (this.step !== 'writing') this.controller.abort(reason);
  }

  end(): void {
    clearTimeout(this.timer);
  }

  private enter(step: Step): void {
    this.step = step;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(step, true), SLOW_MS);
    this.show(step, false);
  }
}
