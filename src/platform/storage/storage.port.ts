/** Small values that must survive a restart, kept on this device only. Values are JSON. */
export interface Storage {
  /** What was written may be gone when the host is ended within the next minute. */
  readonly isLate: boolean
  /**
   * The name of this tab among those that share the storage: `fresh` the first time, the same after a reload.
   * A mini-program runs once and has one name for good.
   */
  tabName(fresh: string): string
  /** null when the key was never set, or holds what is not JSON. */
  read(key: string): unknown
  /** false when the device has no room or refuses (private mode): the caller decides what that means. */
  write(key: string, value: unknown): boolean
  remove(key: string): void
  /**
   * Calls back with each key that another window has changed; the answer ends it. Absent where no other window shares
   * these values.
   */
  readonly onElsewhere?: (callback: (key: string) => void) => () => void
}
