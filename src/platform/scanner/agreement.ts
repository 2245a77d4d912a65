import type { ReadCode } from './scanner.port'
import { distinct, isGuarded } from './sighting'

/** How long a read counts. */
const memoryMs = 2000

/** Equal reads that are needed. ITF has neither a check digit of its own nor a safe end. */
const needed = (code: ReadCode): number => (isGuarded(code) ? 1 : code.symbology === 'ITF' ? 3 : 2)

/**
 * Decides when the reads of successive frames are believed: a text needs its number of equal reads within two
 * seconds, and two more than any other text of the same symbology. Texts of one frame are no rivals: a frame reads one
 * place in one way only, so they are two symbols side by side.
 */
export class Agreement {
  private reads: { readonly code: ReadCode; readonly atMs: number }[] = []

  /** Takes what one frame gave; answers the code that is now believed, or null. */
  see(codes: readonly ReadCode[], atMs: number): ReadCode | null {
    this.reads = this.reads.filter((read) => atMs - read.atMs < memoryMs)
    const seen = distinct(codes)
    this.reads.push(...seen.map((code) => ({ code, atMs })))
    return seen.find((code) => this.isBelieved(code)) ?? null
  }

  private isBelieved(code: ReadCode): boolean {
    const votes = this.reads.filter((read) => read.code.text === code.text).length
    const frames = new Set(this.reads.flatMap((read) => (read.code.text === code.text ? read.atMs : [])))
    const beside = new Set(this.reads.flatMap((read) => (frames.has(read.atMs) ? read.code.text : [])))
    const rivals = this.reads.filter(
      (read) => read.code.symbology === code.symbology && !beside.has(read.code.text),
    )
    const strongest = Math.max(
      0,
      ...rivals.map((rival) => rivals.filter((read) => read.code.text === rival.code.text).length),
    )
    return votes >= needed(code) && (strongest === 0 || votes >= strongest + 2)
  }
}
