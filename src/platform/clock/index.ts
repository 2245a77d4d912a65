import type { Clock } from './clock.port'

export const clock: Clock = {
  nowMs: () => Date.now(),
  later(delayMs, callback) {
    const timer = setTimeout(callback, delayMs)
    return () => clearTimeout(timer)
  },
}
