import type { Clock } from '../../platform/clock/clock.port'
import type { Storage } from '../../platform/storage/storage.port'

const key = 'follow-wish'
/** Signing in takes a text message; what was wished an hour ago is no longer meant. */
const goodForMs = 30 * 60_000

/** Somebody pressed "follow" before signing in: kept on the device, so that it survives a reload on the way. */
export class FollowWish {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  keep(uscc: string): void {
    this.storage.write(key, { uscc, atMs: this.clock.nowMs() })
  }

  /** Whether this merchant was wished for. Asked once: whoever comes back without signing in wishes no longer. */
  take(uscc: string): boolean {
    const wish = this.storage.read(key)
    if (wish === null) return false
    this.storage.remove(key)
    if (typeof wish !== 'object' || !('uscc' in wish) || !('atMs' in wish)) return false
    return wish.uscc === uscc && typeof wish.atMs === 'number' && this.clock.nowMs() - wish.atMs < goodForMs
  }
}
