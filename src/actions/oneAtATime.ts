// Runs pieces of work one after the other, in the order they were asked for. Knows nothing of the work.

export class OneAtATime {
  private last: Promise<unknown> = Promise.resolve();

  /** @returns what the work gives, once whatever was asked for earlier is over. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work, work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
