import type { ReadCode, Symbology } from './scanner.port'
import { isGuarded, type Sighting } from './sighting'

/** A text, where it was seen, and how much speaks for it. */
interface Candidate {
  readonly code: ReadCode
  readonly x: number
  readonly y: number
  votes: number
}

/** Symbols that our own reader knows: it speaks for them, or its silence counts. */
const retail: ReadonlySet<Symbology> = new Set(['EAN_13', 'EAN_8', 'UPC_A', 'UPC_E'])

/** Votes that a text needs. ITF has neither a check digit of its own nor a safe end. */
const needed = ({ symbology }: ReadCode): number => {
  if (symbology === 'ITF') return 3
  return symbology !== null && retail.has(symbology) ? 3 : 2
}

/**
 * Weighs what several looks at one picture gave. A linear code counts when enough of them agree, and where the same
 * place was read otherwise too, when it leads by two: one look alone gives wrong numbers with a valid check digit.
 */
export class Votes {
  private readonly candidates: Candidate[] = []

  /** @param near two linear readings closer than this are readings of one place, of which at most one is true */
  constructor(private readonly near: number) {}

  /** What one look saw; a text that it saw twice counts once. */
  add(sightings: readonly Sighting[], weight = 1): void {
    const seen = new Set<string>()
    for (const { code, x, y } of sightings) {
      if (seen.has(code.text)) continue
      seen.add(code.text)
      const known = this.candidates.find((candidate) => candidate.code.text === code.text)
      if (known) known.votes += weight
      else this.candidates.push({ code, x, y, votes: weight })
    }
  }

  get believed(): readonly ReadCode[] {
    return this.candidates.filter((candidate) => this.isBelieved(candidate)).map(({ code }) => code)
  }

  /** What has two votes and leads at its place: enough for one frame, as others follow. */
  get favourites(): readonly ReadCode[] {
    return this.candidates
      .filter(
        (candidate) =>
          isGuarded(candidate.code) ||
          (candidate.votes >= 2 &&
            this.candidates.every(
              (other) => !this.areRivals(candidate, other) || candidate.votes > other.votes,
            )),
      )
      .map(({ code }) => code)
  }

  /** Whether something is believed and nothing else is in doubt. */
  get isSettled(): boolean {
    const believed = this.candidates.filter((candidate) => this.isBelieved(candidate))
    return (
      believed.length > 0 &&
      this.candidates.every(
        (candidate) =>
          believed.includes(candidate) || believed.some((other) => this.areRivals(other, candidate)),
      )
    )
  }

  get isEmpty(): boolean {
    return this.candidates.length === 0
  }

  private areRivals(one: Candidate, other: Candidate): boolean {
    return (
      one !== other &&
      !isGuarded(one.code) &&
      !isGuarded(other.code) &&
      Math.hypot(one.x - other.x, one.y - other.y) < this.near
    )
  }

  private isBelieved(candidate: Candidate): boolean {
    if (isGuarded(candidate.code)) return true
    const rivals = this.candidates.filter((other) => this.areRivals(candidate, other))
    const strongest = Math.max(0, ...rivals.map((rival) => rival.votes))
    return candidate.votes >= needed(candidate.code) && (strongest === 0 || candidate.votes >= strongest + 2)
  }
}
