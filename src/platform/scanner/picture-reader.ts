import { looksAtOtherSizes, secondLooksAt } from './linear/second-looks'
import { findStripes } from './linear/stripes'
import { looksAt, type Look, type Read } from './linear/strip-reader'
import { margined, scaled, sharpened, toGrey, transposed, turned, type Grey, type Pixels } from './pixels'
import type { ReadCode } from './scanner.port'
import { Votes } from './votes'

/** Longest side that is looked at, in pixels. */
const longestSide = 1600
/** Pictures of a few rows get more of the same: stripes are judged in squares. */
const fewestRows = 24
/** Striped places that are read. */
const mostPlaces = 4
const placesReadThoroughly = 2

/** Reads every code of a picture, in several ways until they agree. */
export function readPicture(pixels: Pixels, read: Read): readonly ReadCode[] {
  const grey = sized(toGrey(pixels))
  const votes = new Votes(Math.max(grey.width, grey.height) / 8)
  for (const { sightings, weight } of looks(grey, read, () => votes.isEmpty)) {
    votes.add(sightings, weight)
    if (votes.isSettled) break
  }
  return votes.believed
}

/** Likely and quick ones first. */
function* looks(grey: Grey, read: Read, isNothingSeen: () => boolean): Generator<Look> {
  yield { sightings: read(grey, 'all'), weight: 1 }
  const places = findStripes(grey, mostPlaces)
  for (const [index, stripes] of places.entries())
    yield* looksAt(grey, stripes, read, index < placesReadThoroughly ? 'picture' : 'frame')
  for (const { side, see } of wholeLooks) {
    const scale = scaleTo(side, grey)
    const seen = read(see(scaled(grey, scale)), isNothingSeen() ? 'matrix' : 'all')
    yield {
      sightings: seen.map((sighting) => ({ ...sighting, x: sighting.x / scale, y: sighting.y / scale })),
      weight: 1,
    }
  }
  for (const { side, see } of matrixLooks)
    // Where it stands does not matter: these symbols have no rivals.
    yield { sightings: read(see(scaled(grey, scaleTo(side, grey))), 'matrix'), weight: 1 }
  const [place] = places
  if (place === undefined) return
  yield* secondLooksAt(grey, place, read)
  yield* looksAtOtherSizes(grey, read)
}

const scaleTo = (side: number, { width, height }: Grey): number => Math.min(4, side / Math.max(width, height))

const sharp = (grey: Grey): Grey => sharpened(transposed(sharpened(transposed(grey), 5, 1)), 5, 1)

/**
 * What helps when nothing was found, measured on blurred, noisy and shrunken matrix symbols: the edges of finer modules
 * made steeper, and less noise.
 */
const wholeLooks = [
  { side: 1000, see: sharp },
  { side: 500, see: (grey: Grey): Grey => grey },
]

/** A quiet zone for symbols that fill the picture. */
const margin = 30
/** For symbols whose edges the engine follows badly, as they lie along none of its rows or all of them. */
const turn = Math.PI / 3

/** Measured on tilted symbols that were cut tight. */
const matrixLooks = [
  { side: 500, see: (grey: Grey): Grey => margined(sharp(grey), margin) },
  { side: 350, see: (grey: Grey): Grey => margined(turned(grey, turn), margin) },
]

function sized(grey: Grey): Grey {
  if (grey.height < fewestRows) return heightened(grey, Math.ceil(fewestRows / grey.height))
  const longest = Math.max(grey.width, grey.height)
  return longest > longestSide ? scaled(grey, longestSide / longest) : grey
}

/** Each row `times` times. */
function heightened({ width, height, data }: Grey, times: number): Grey {
  const result = new Uint8ClampedArray(data.length * times)
  for (let y = 0; y < height * times; y++) {
    const row = Math.floor(y / times) * width
    result.set(data.subarray(row, row + width), y * width)
  }
  return { width, height: height * times, data: result }
}
