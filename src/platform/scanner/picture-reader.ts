import { findStripes } from './linear/stripes'
import { looksAt, type Read } from './linear/strip-reader'
import { scaled, toGrey, type Grey, type Pixels } from './pixels'
import type { ReadCode } from './scanner.port'
import { Votes } from './votes'

/** Longest side that is looked at, in pixels. */
const longestSide = 1600
/** Pictures of a few rows get more of the same: stripes are judged in squares. */
const fewestRows = 24
/** Striped places that are read. */
const mostPlaces = 4
const linesRead = 10
/** Sides to which a picture is brought when nothing was found: finer modules, or less noise. */
const otherSides = [1000, 500]

/** Reads every code of a picture, in several ways until they agree. */
export function readPicture(pixels: Pixels, read: Read): readonly ReadCode[] {
  const grey = sized(toGrey(pixels))
  const votes = new Votes(Math.max(grey.width, grey.height) / 8)
  votes.add(read(grey, 'all'))
  for (const stripes of findStripes(grey, mostPlaces)) {
    if (votes.isSettled) break
    for (const look of looksAt(grey, stripes, read, linesRead)) votes.add(look.sightings, look.weight)
  }
  for (const side of otherSides) {
    if (votes.isSettled) break
    const scale = Math.min(4, side / Math.max(grey.width, grey.height))
    const sightings = read(scaled(grey, scale), votes.isEmpty ? 'matrix' : 'all')
    votes.add(sightings.map((sighting) => ({ ...sighting, x: sighting.x / scale, y: sighting.y / scale })))
  }
  return votes.believed
}

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
