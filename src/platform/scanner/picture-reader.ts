import type { ReaderOptions } from 'zxing-wasm/reader'
import { fromGrey, sharpen, smooth, toGrey, turn, type Grey, type Pixels } from './pixels'
import type { ReadCode } from './scanner.port'
import { isGuarded, type Sighting } from './sighting'

/** Reads one picture as it stands. */
export type Decode = (pixels: Pixels, options?: ReaderOptions) => Promise<readonly Sighting[]>

/** A way to look at a picture. `degrees` says how far it was turned, to find the same place again. */
interface Look {
  readonly see: (grey: Grey) => Grey
  readonly degrees?: number
  readonly options?: ReaderOptions
}

/** Longest side that is looked at in full, in pixels. */
const fullSide = 1600

const scaleTo = (grey: Grey, side: number): number => Math.min(4, side / Math.max(grey.width, grey.height))
const scaled = (grey: Grey, side: number): Grey => turn(grey, 0, scaleTo(grey, side))
const turned = (degrees: number): Look => ({
  degrees,
  see: (grey) => turn(grey, degrees, Math.min(2, scaleTo(grey, 900))),
})

/** Cheap and likely ones first. */
const looks: readonly Look[] = [
  { see: (grey) => grey },
  { see: (grey) => scaled(grey, 800) },
  { see: (grey) => scaled(grey, 1200) },
  { see: (grey) => sharpen(scaled(grey, 1000), 'rows', 3, 1.5), options: { binarizer: 'GlobalHistogram' } },
  { see: (grey) => smooth(scaled(grey, 900), 'columns', 4) },
  { see: (grey) => sharpen(scaled(grey, 1000), 'columns', 3, 1.5) },
  turned(9),
  turned(-9),
  turned(25),
  turned(-25),
  { see: (grey) => scaled(grey, 500), options: { binarizer: 'GlobalHistogram' } },
  { see: (grey) => sharpen(scaled(grey, 1600), 'rows', 6, 2) },
  { see: (grey) => smooth(scaled(grey, 1400), 'rows', 4) },
]

/** Every look that gave a text, and where: offsets from the picture's middle, in its own pixels. */
interface Votes {
  readonly code: ReadCode
  count: number
  readonly x: number
  readonly y: number
}

/** The place in the picture itself of a place in what a look made of it. */
function placeIn(grey: Grey, seen: Pixels, sighting: Sighting, degrees: number): { x: number; y: number } {
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const scale = seen.width / (Math.abs(grey.width * cos) + Math.abs(grey.height * sin))
  const u = (sighting.x - seen.width / 2) / scale
  const v = (sighting.y - seen.height / 2) / scale
  return { x: u * cos + v * sin, y: v * cos - u * sin }
}

/** Two readings of one place: at most one of them is true. */
const areRivals = (one: Votes, other: Votes, near: number): boolean =>
  one !== other && !isGuarded(other.code) && Math.hypot(one.x - other.x, one.y - other.y) < near

/** Two looks agree, and where the same place was read otherwise too, this reading leads by two. */
const isBelieved = (votes: Votes, all: readonly Votes[], near: number): boolean => {
  if (isGuarded(votes.code)) return true
  const strongest = Math.max(
    0,
    ...all.filter((other) => areRivals(votes, other, near)).map((other) => other.count),
  )
  return votes.count >= 2 && (strongest === 0 || votes.count >= strongest + 2)
}

/**
 * Reads every code of a picture. A linear code counts when two looks at the picture (other scale, contrast or angle)
 * agree: one look alone gives wrong numbers with a valid check digit.
 */
export async function readPicture(pixels: Pixels, decode: Decode): Promise<readonly ReadCode[]> {
  const whole = toGrey(pixels)
  const longest = Math.max(whole.width, whole.height)
  const grey = longest > fullSide ? turn(whole, 0, fullSide / longest) : whole
  const near = Math.max(grey.width, grey.height) / 8
  const all: Votes[] = []
  for (const look of looks) {
    const seen = fromGrey(look.see(grey))
    const texts = new Set<string>()
    for (const sighting of await decode(seen, look.options)) {
      if (texts.has(sighting.code.text)) continue
      texts.add(sighting.code.text)
      const known = all.find((votes) => votes.code.text === sighting.code.text)
      if (known) known.count++
      else all.push({ code: sighting.code, count: 1, ...placeIn(grey, seen, sighting, look.degrees ?? 0) })
    }
    const believed = all.filter((votes) => isBelieved(votes, all, near))
    const isOpen = all.some(
      (votes) => !believed.includes(votes) && !believed.some((other) => areRivals(other, votes, near)),
    )
    if (believed.length > 0 && !isOpen) return believed.map(({ code }) => code)
  }
  return all.filter((votes) => isBelieved(votes, all, near)).map(({ code }) => code)
}
