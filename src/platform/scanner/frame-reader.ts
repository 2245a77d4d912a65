import { findStripes } from './linear/stripes'
import { looksAt, type Read } from './linear/strip-reader'
import { scaled, spread, toGrey, type Grey, type Pixels } from './pixels'
import type { ReadCode } from './scanner.port'
import { distinct } from './sighting'
import { Votes } from './votes'
import type { Quest } from './zxing'

/** Striped places that are considered: the second one gets every third of its frames. */
const placesConsidered = 2
/** Longest side for the look for faint matrix symbols. */
const matrixSide = 640

/**
 * What one frame of the camera shows, not yet believed: linear codes need equal frames (`Agreement`). A frame has a few
 * hundredths of a second, and the next one is another try, so the costly looks take turns.
 * @param turn counts the frames; region of interest and whole frame alternate with it
 */
export function readFrame(pixels: Pixels, turn: number, read: Read): readonly ReadCode[] {
  const round = (turn >> 1) % 3
  // Faint prints have a round of their own too.
  const grey = round === 2 ? spread(toGrey(pixels)) : toGrey(pixels)
  const votes = new Votes(Math.max(grey.width, grey.height) / 8)
  const contrary: Quest = turn % 2 === 0 ? 'inverted' : 'turned'
  votes.add(read(grey, round === 1 ? contrary : 'upright'))
  if (votes.favourites.length === 0 && round === 2) votes.add(read(shrunk(grey), 'matrix'))
  // Turned and inverted codes have a frame of their own.
  if (round === 1 || votes.favourites.length > 0) return distinct(votes.favourites)
  const places = findStripes(grey, placesConsidered)
  const place = places[round === 2 ? places.length - 1 : 0]
  if (place === undefined) return []
  for (const look of looksAt(grey, place, read, 'frame')) {
    votes.add(look.sightings, look.weight)
    if (votes.favourites.length > 0) break
  }
  return distinct(votes.favourites)
}

const shrunk = (grey: Grey): Grey => {
  const longest = Math.max(grey.width, grey.height)
  return longest > matrixSide ? scaled(grey, matrixSide / longest) : grey
}
