import { findStripes } from './linear/stripes'
import { looksAt, type Read } from './linear/strip-reader'
import { scaled, toGrey, type Grey, type Pixels } from './pixels'
import type { ReadCode } from './scanner.port'
import { distinct } from './sighting'
import { Votes } from './votes'

/** A frame has a few hundredths of a second: one place, and few lines of it; the next frame is another try. */
const linesRead = 4
const placesByTurn = 2
/** Largest side for the slow look for symbols with rows and columns, in every third frame. */
const matrixSide = 640

/**
 * What one frame of the camera shows, not yet believed: linear codes need equal frames (`Agreement`).
 * @param turn counts the frames; the looks vary with it
 */
export function readFrame(pixels: Pixels, turn: number, read: Read): readonly ReadCode[] {
  const grey = toGrey(pixels)
  const votes = new Votes(Math.max(grey.width, grey.height) / 8)
  votes.add(read(grey, 'all'))
  if (votes.favourites.length === 0 && turn % 3 === 2) votes.add(read(shrunk(grey), 'matrix'))
  const places = findStripes(grey, placesByTurn)
  const place = places[turn % Math.max(1, places.length)]
  if (place) for (const look of looksAt(grey, place, read, linesRead)) votes.add(look.sightings, look.weight)
  return distinct(votes.favourites)
}

const shrunk = (grey: Grey): Grey => {
  const longest = Math.max(grey.width, grey.height)
  return longest > matrixSide ? scaled(grey, matrixSide / longest) : grey
}
