import { sharpened, type Grey } from '../pixels'
import type { Sighting } from '../sighting'
import type { Quest } from '../zxing'
import { judge } from './judgement'
import { readLines } from './reading'
import { flatten } from './strip'
import type { Stripes } from './stripes'

/** What one look at a place gave, and how many votes it has. */
export interface Look {
  readonly sightings: readonly Sighting[]
  readonly weight: number
}

/** Another reader, for a picture as it stands. */
export type Read = (grey: Grey, quest: Quest) => readonly Sighting[]

/** Rows of the strip that are read, the middle ones first: edges of a symbol are torn, or have text beside them. */
const places: readonly number[] = [0.45, 0.15, 0.75, 0.25, 0.85, 0.55, 0.05, 0.95, 0.35, 0.65]

export const linesOf = ({ width, height, data }: Grey, most: number): Float64Array[] =>
  places.slice(0, most).map((place) => {
    const row = Math.min(height - 1, Math.floor(place * height))
    return Float64Array.from(data.subarray(row * width, (row + 1) * width))
  })

/** How an engine that measures bars is helped against blur: edges made steeper, for finer and for broader modules. */
const sharpenings = [
  { reach: 3, strength: 1.5 },
  { reach: 6, strength: 2 },
]

/** How long a place may take: frame is a few lines of a moment, picture all that can be done. */
type Patience = 'frame' | 'picture'
const linesRead: Readonly<Record<Patience, number>> = { frame: 3, picture: 10 }

/** Reads a striped place in several ways, one after another: the caller stops when it believes. */
export function* looksAt(grey: Grey, stripes: Stripes, read: Read, patience: Patience): Generator<Look> {
  const strip = flatten(grey, stripes)
  const here = (sighting: Sighting): Sighting => ({ ...sighting, x: stripes.x, y: stripes.y })
  yield { sightings: read(strip, 'flat').map(here), weight: 1 }
  const best = judge(readLines(linesOf(strip, linesRead[patience]), patience === 'picture'))
  if (best !== null) {
    const { text, symbology } = best.reading
    yield { sightings: [{ code: { text, symbology }, x: stripes.x, y: stripes.y }], weight: best.votes }
  }
  for (const { reach, strength } of sharpenings)
    yield { sightings: read(sharpened(strip, reach, strength), 'flat').map(here), weight: 1 }
}
