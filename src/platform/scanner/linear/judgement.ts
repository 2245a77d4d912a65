import type { Symbology } from '../scanner.port'
import type { Reading } from './evidence'

/** What a reading must have to be worth something. */
interface Bar {
  readonly lead: number
  readonly fit: number
  readonly lines: number
  readonly unrest: number
}

/**
 * Measured on distorted pictures, with room above the wrong reading that led most. Short symbols are easier to imagine:
 * half an EAN-13 has the bars of a UPC-E, but no quiet zone behind it, so calm there and more agreement are asked for.
 */
const long = {
  sure: { lead: 9, fit: 0.55, lines: 2, unrest: 0.6 },
  likely: { lead: 5, fit: 0.55, lines: 2, unrest: 0.6 },
  /** Too little to report, enough to see that no short symbol is here. */
  seen: { lead: 2, fit: 0.6, lines: 2, unrest: 0.4 },
}
const short = {
  sure: { lead: 9, fit: 0.7, lines: 3, unrest: 0.35 },
  likely: { lead: 6, fit: 0.65, lines: 2, unrest: 0.35 },
}

/** By how much a short symbol must lead more than a long one of the same place. */
const halfAgainstWhole = 3

const clears = (reading: Reading, { lead, fit, lines, unrest }: Bar): boolean =>
  reading.lead >= lead && reading.fit >= fit && reading.lines >= lines && reading.unrest <= unrest

const isShort = (symbology: Symbology): boolean => symbology === 'EAN_8' || symbology === 'UPC_E'

function votesOf(reading: Reading): number {
  const bars = isShort(reading.symbology) ? short : long
  if (clears(reading, bars.sure)) return 3
  return clears(reading, bars.likely) ? 2 : 0
}

/**
 * Of the kinds of symbol that one place may be, the one that most speaks for, with its votes: three when it is sure by
 * itself, two when it needs one more look. null when none is worth a vote.
 */
export function judge(readings: readonly Reading[]): { reading: Reading; votes: number } | null {
  const seen = readings.filter((reading) => !isShort(reading.symbology) && clears(reading, long.seen))
  const [best] = readings
    .filter(
      (reading) =>
        !isShort(reading.symbology) || seen.every((other) => reading.lead > other.lead * halfAgainstWhole),
    )
    .map((reading) => ({ reading, votes: votesOf(reading) }))
    .filter(({ votes }) => votes > 0)
    .sort((one, other) => other.votes - one.votes || other.reading.lead - one.reading.lead)
  return best ?? null
}
