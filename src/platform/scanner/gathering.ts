import { Agreement } from './agreement'
import type { ReadCode } from './scanner.port'

/** Long enough for the other codes of a pack to be believed too, too short to be felt as waiting. */
const graceMs = 700

/**
 * What a picture holds: one code is given as soon as it is believed; where others stood beside it, they get a moment
 * to be believed too, so that the person may choose.
 */
export class Gathering {
  private readonly agreement = new Agreement()
  private readonly believed: ReadCode[] = []
  /** Texts beside the first one that was believed, and until when they are waited for. */
  private awaited: { readonly texts: ReadonlySet<string>; readonly untilMs: number } | null = null

  /** Takes what one frame gave; answers what is believed once nothing more is waited for, else null. */
  see(codes: readonly ReadCode[], atMs: number): readonly ReadCode[] | null {
    const next = this.agreement.see(this.unbelieved(codes), atMs)
    if (next !== null) this.believed.push(next)
    if (this.believed.length === 0) return null
    this.awaited ??= {
      texts: new Set(this.unbelieved(codes).map(({ text }) => text)),
      untilMs: atMs + graceMs,
    }
    const { texts, untilMs } = this.awaited
    const isComplete = [...texts].every((text) => this.believed.some((code) => code.text === text))
    return isComplete || atMs >= untilMs ? this.believed : null
  }

  private unbelieved(codes: readonly ReadCode[]): readonly ReadCode[] {
    return codes.filter(({ text }) => !this.believed.some((code) => code.text === text))
  }
}
