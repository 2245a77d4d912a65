/** A day reached by counting working days. */
export interface WorkdayResult {
  /** `YYYY-MM-DD` at UTC+08:00. */
  readonly on: string
  /** true when the count left the years whose holidays the State Council has announced. */
  readonly provisional: boolean
}
