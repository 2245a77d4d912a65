import type { Clock } from '../../platform/clock/clock.port'
import type { Storage } from '../../platform/storage/storage.port'

/** Longer than the longest step between two renewals (one piece, one filing). */
const leaseMs = 90_000

const key = (draftKey: string): string => `lease/${draftKey}`

const isLease = (value: unknown): value is { readonly owner: string; readonly untilMs: number } =>
  typeof value === 'object' && value !== null && 'owner' in value && 'untilMs' in value

/**
 * One sender for each draft, also between two tabs of a browser. It spares work; that nothing is filed twice is the
 * server's promise by the idempotency key.
 */
export class Leases {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly owner: string,
  ) {}

  /** Takes or renews; false when another tab holds it. */
  take(draftKey: string): boolean {
    const held = this.storage.read(key(draftKey))
    const now = this.clock.nowMs()
    // A lease from the future is of a clock that was set back: it must not bind for ever.
    const isBinding = isLease(held) && held.untilMs > now && held.untilMs <= now + leaseMs
    if (isBinding && held.owner !== this.owner) return false
    this.storage.write(key(draftKey), { owner: this.owner, untilMs: now + leaseMs })
    const written = this.storage.read(key(draftKey))
    return !isLease(written) || written.owner === this.owner
  }

  release(draftKey: string): void {
    this.storage.remove(key(draftKey))
  }
}
