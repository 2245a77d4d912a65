/** A newer version of the app that is on this device already and waits. */
export interface AppUpdate {
  /**
   * Calls back once one waits, at once or when it has arrived while the app is open. It would begin by itself once the
   * app is closed everywhere. The answer ends it.
   */
  watch(onWaiting: () => void): () => void
  /** Begins it now: this window is loaded anew. */
  takeOver(): Promise<void>
}
