// Keeps ratings up to date: waits for a pause in typing, rates, and rates again where something came in between.
// Refuses to know what is rated and how edits are heard of.

/** With the refresh itself it stays within half a second. */
const PAUSE_MS = 200;

export class KeepUp {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private editedMeanwhile = false;
  private stopped = false;

  /** @param rate refreshes and says whether one more look is due; tells of its problems itself. */
  constructor(private readonly rate: () => Promise<boolean>) {}

  edited(): void {
    if (this.running) this.editedMeanwhile = true;
    else this.startTimer();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private startTimer(): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.run(), PAUSE_MS);
  }

  private async run(): Promise<void> {
    this.running = true;
    this.editedMeanwhile = false;
    const again = await this.rate();
    this.running = false;
    if (again || this.editedMeanwhile) this.startTimer();
  }
}
