/** Counts the work that has been begun and not finished, so that leaving can wait for it. */
export class InFlight {
  private readonly running = new Set<Promise<void>>();

  get count(): number {
    return this.running.size;
  }

  /** @param work must not reject: whoever began it has dealt with its faults. */
  track(work: Promise<void>): void {
    this.running.add(work);
    void work.finally(() => this.running.delete(work));
  }

  /** Resolves when nothing is running any more, including what was begun meanwhile. */
  async finished(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }
}
