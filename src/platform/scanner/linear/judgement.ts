import type { Symbology } from '../scanner.port'
import type { Reading } from './evidence'

/** What a reading is worth, in looks of another reader: 0 is nothing. */
interface Bar {
  readonly lead: number
  readonly fit: number
  readonly lines: number
  readonly unrest: number
}

/**
 * Short symbols are easier to imagine: half an EAN-13 has the bars of a UPC-E, but no quiet zone behind it. Measured
 * on pictures without codes and with other codes; see `npm run bench:scan`.
 */
const long = {
  sure: { lead: 8, fit: 0.6, lines: 2, unrest: 0.6 },
  likely: { lead: 5, fit: 0.55, lines: 1, unrest: 0.6 },
}
const short = {
  sure: { lead: 10, fit: 0.7, lines: 3, unrest: 0.35 },
  likely: { lead: 6, fit: 0.65, lines: 2, unrest: 0.4 },
}

const clears = (reading: Reading, { lead, fit, lines, unrest }: Bar): boolean =>
  reading.lead >= lead && reading.fit >= fit && reading.lines >= lines && reading.unrest <= unrest

const isShort = (symbology: Symbology): boolean => symbology === 'EAN_8' || symbology === 'UPC_E'

/** Votes for the reading: three when it is sure by itself, one or none otherwise. */
export function votesOf(reading: Reading): number {
  const bars = isShort(reading.symbology) ? short : long
  if (clears(reading, bars.sure)) return 3
  return clears(reading, bars.likely) ? 1 : 0
}
