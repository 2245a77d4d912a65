/** Stands anywhere on a page that may be drawn anew because of an answer, and draws nothing itself. */
export interface SteadyProps {
  /** What the answer changes: when one of these is another, parts of the page may come, go, grow and be moved. */
  readonly of: readonly unknown[]
  /** What one is at stays where it is in the window, where the page does not lead elsewhere then. */
  readonly holdsFocused?: boolean
}
