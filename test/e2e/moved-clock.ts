/** Milliseconds to add to the time of the machine, so that it is this instant now. */
export const offsetTo = (instant: string): number => Date.parse(instant) - Date.now()

/**
 * Moves the clock of the process or page that it runs in. It is also sent as text to others, so it stands alone.
 * @param offset milliseconds
 */
export function moveClock(offset: number): void {
  const Real = Date
  class Moved extends Real {
    constructor(...parts: readonly unknown[]) {
      // As `new Date(…)`: whatever is given is taken, and nothing means now.
      super(...((parts.length === 0 ? [Real.now() + offset] : parts) as [number]))
    }

    static override now(): number {
      return Real.now() + offset
    }
  }
  globalThis.Date = Moved as DateConstructor
}

/** The environment of a Node process whose clock is moved from its start. */
export const movedEnv = (offset: number): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(`(${moveClock.toString()})(${offset})`)}`,
})
