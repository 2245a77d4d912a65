/** Small values that must survive a restart, kept on this device only. Values are JSON. */
export interface Storage {
  /** Whether several running pages share it: tabs of a browser do, a mini-program runs once. */
  readonly isShared: boolean
  /** null when the key was never set, or holds what is not JSON. */
  read(key: string): unknown
  /** false when the device has no room or refuses (private mode): the caller decides what that means. */
  write(key: string, value: unknown): boolean
  remove(key: string): void
}
