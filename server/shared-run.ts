/** One piece of work at a time, shared by all who ask for it. */
export class SharedRun {
  private running: Promise<void> | null = null

  /** Begins the work; while it is under way, whoever asks waits for that one. */
  join(work: () => Promise<void>): Promise<void> {
    this.running ??= work().finally(() => {
      this.running = null
    })
    return this.running
  }

  /** Returns when nothing is under way any more; whoever joined hears of a failure, this does not. */
  async rest(): Promise<void> {
    await this.running?.catch(() => undefined)
  }
}
