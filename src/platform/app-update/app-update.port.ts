/** A newer version of the app that is on this device already and waits. */
export interface AppUpdate {
  /** Whether one waits. It would begin by itself once the app is closed everywhere. */
  isWaiting(): Promise<boolean>
  /** Begins it now: this window is loaded anew. */
  takeOver(): Promise<void>
}
