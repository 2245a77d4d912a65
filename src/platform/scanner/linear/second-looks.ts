import { scaled, sharpened, type Grey } from '../pixels'
import { judge } from './judgement'
import { readLines } from './reading'
import { straightened } from './straight'
import { flatten } from './strip'
import { linesOf, type Look, type Read } from './strip-reader'
import { findStripes, type Stripes } from './stripes'

/**
 * What else may help where a striped place gave too little. Most of these looks are the engine's, on a strip made in
 * another way; our own reader has spoken about the place, and to hear the same from it twice would prove nothing.
 */

/** Against noise and strong blur, on a strip so fine that there is room for edges between pixels. */
const fineness = 4
const straightSharpenings = [
  { reach: 4, strength: 3 },
  { reach: 10, strength: 3 },
]
/** A direction is known to a few degrees, and perspective turns each part of the stripes otherwise. */
const turns: readonly number[] = [-3, 3].map((degrees) => (degrees * Math.PI) / 180)
/** Of a turned strip, the middle: its ends leave the symbol. */
const middle = 0.6

export function* secondLooksAt(grey: Grey, stripes: Stripes, read: Read): Generator<Look> {
  const look = (strip: Grey): Look => engineLook(strip, stripes, read)
  yield look(sharpened(flatten(grey, stripes), 4, 3))
  const straight = straightened(flatten(grey, stripes, fineness))
  for (const { reach, strength } of straightSharpenings) yield look(sharpened(straight, reach, strength))
  for (const turn of turns) {
    const turned = { ...stripes, angle: stripes.angle + turn, height: stripes.height * middle }
    yield look(sharpened(flatten(grey, turned), 4, 2))
  }
}

/** Sizes at which stripes are looked for again: where noise is gone, or bars are wide enough, their extent is another. */
const sizes: readonly number[] = [0.7, 0.5, 1.5]
/** The size at which bent labels are tried too: that is slow, so once is enough. */
const thorough = 0.7
/** Larger pictures take too long. */
const longestSide = 1200
/** Votes with which a number is believed at once. */
const sure = 3
const linesRead = 4

export function* looksAtOtherSizes(grey: Grey, read: Read): Generator<Look> {
  for (const size of sizes.filter((each) => Math.max(grey.width, grey.height) * each <= longestSide)) {
    const other = scaled(grey, size)
    for (const stripes of findStripes(other, 1))
      for (const { sightings, weight } of looksAtFound(other, stripes, read, size === thorough))
        yield { sightings: sightings.map((one) => ({ ...one, x: one.x / size, y: one.y / size })), weight }
  }
}

function* looksAtFound(grey: Grey, stripes: Stripes, read: Read, isThorough: boolean): Generator<Look> {
  const strip = flatten(grey, stripes)
  yield engineLook(sharpened(strip, 4, 2), stripes, read)
  const best = judge(readLines(linesOf(strip, linesRead), isThorough))
  if (best === null || best.votes < sure) return
  const { text, symbology } = best.reading
  yield { sightings: [{ code: { text, symbology }, x: stripes.x, y: stripes.y }], weight: best.votes }
}

const engineLook = (strip: Grey, { x, y }: Stripes, read: Read): Look => ({
  sightings: read(strip, 'flat').map((sighting) => ({ ...sighting, x, y })),
  weight: 1,
})
