import type { Clock } from './clock.port'

/** A clock that stands still until a test moves it; what falls due on the way is called in order. */
export function fakeClock(nowMs = Date.UTC(2026, 10, 23, 6)): Clock & { advance(ms: number): void } {
  let now = nowMs
  let waiting: { readonly atMs: number; readonly callback: () => void }[] = []
  return {
    nowMs: () => now,
    later(delayMs, callback) {
      const entry = { atMs: now + delayMs, callback }
      waiting.push(entry)
      return () => {
        waiting = waiting.filter((other) => other !== entry)
      }
    },
    advance(ms) {
      const end = now + ms
      for (;;) {
        const due = waiting.filter((entry) => entry.atMs <= end).sort((a, b) => a.atMs - b.atMs)[0]
        if (!due) break
        now = due.atMs
        waiting = waiting.filter((entry) => entry !== due)
        due.callback()
      }
      now = end
    },
  }
}
