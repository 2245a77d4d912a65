import type { PictureQuality } from './picture-quality'
import type { Hint } from './scanner.port'

/** Of 255: below it a code is not told from its paper. */
const darkBelow = 40
/** Printed edges in focus are steeper than this; measured on blurred photos of real codes. */
const blurredBelow = 0.22
/** A code that fills less of the picture has bars too thin to read. */
const smallBelow = 0.04
/** Less than this is no code, only a speck. */
const speckBelow = 0.003

/** Most codes are read sooner, and need no advice. */
const patienceMs = 2000
/** What one frame shows may be a moment's: it counts when it lasts. */
const lastingMs = 900
/** Long enough to be read, heard and followed. */
const keptMs = 3000
const steadyAfterMs = 7000
const otherWayAfterMs = 15_000

/** What this frame alone would advise. */
function adviceOf({ brightness, sharpness, busyShare, isCutOff }: PictureQuality): Hint | null {
  if (brightness < darkBelow) return 'dark'
  if (isCutOff) return 'farther'
  if (sharpness !== null && sharpness < blurredBelow) return 'blurred'
  return busyShare > speckBelow && busyShare < smallBelow ? 'closer' : null
}

/** Turns what the frames show into advice that a person can follow: not at once, not in a flicker. */
export class HintTeller {
  private advice: { readonly hint: Hint | null; readonly sinceMs: number }
  private shown: { readonly hint: Hint | null; readonly sinceMs: number }

  constructor(private readonly openedAtMs: number) {
    this.advice = { hint: null, sinceMs: openedAtMs }
    this.shown = { hint: null, sinceMs: openedAtMs }
  }

  /** Takes a frame's quality; answers what is to be shown now. */
  see(quality: PictureQuality, atMs: number): Hint | null {
    const advice = adviceOf(quality)
    if (advice !== this.advice.hint) this.advice = { hint: advice, sinceMs: atMs }
    const next = this.due(atMs)
    const isKept = this.shown.hint !== null && atMs - this.shown.sinceMs < keptMs
    if (next !== this.shown.hint && !isKept) this.shown = { hint: next, sinceMs: atMs }
    return this.shown.hint
  }

  private due(atMs: number): Hint | null {
    const openMs = atMs - this.openedAtMs
    const lasting = atMs - this.advice.sinceMs >= lastingMs ? this.advice.hint : null
    if (openMs < patienceMs) return null
    if (lasting === 'dark' || openMs < steadyAfterMs) return lasting
    return openMs < otherWayAfterMs ? (lasting ?? 'steady') : 'otherWay'
  }
}
