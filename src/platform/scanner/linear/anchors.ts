import { edgesOf, guardsAt, settle, valueAt, type Guard } from './guards'
import type { Layout } from './layouts'
import { perModule } from './templates'

/** Where a symbol may lie in a profile: places of its first edge, its middle and its last edge, in samples. */
export interface Anchors {
  readonly start: number
  readonly middle: number
  readonly end: number
  /** Mean correlation of the guards. */
  readonly score: number
}

const edgesConsidered = 60
/** A UPC-E has 34 edges, of which blur may hide some. */
const fewestEdges = 24
/** How much wider modules may be at one end than at the other: a label on a bottle, or seen from the side. */
const mostStretch = 2

/** Pairs that are looked at closely for each place that is wanted: quick scores of blurred bars say little. */
const pairsPerAnchor = 5

interface Pair {
  readonly first: Guard
  readonly last: Guard
  readonly score: number
}

/** From one line to another a symbol moves by this part of its length at most. */
const mostShift = 0.04

/**
 * Places where all guards of the layout are, the best ones first.
 * @param near where another line over the same stripes has it
 */
export function findAnchors(
  profile: Float64Array,
  layout: Layout,
  most: number,
  near: Anchors | null,
): readonly Anchors[] {
  const all = edgesOf(profile, edgesConsidered)
  const shift = near === null ? 0 : (near.end - near.start) * mostShift
  const falls = near === null ? all.falls : all.falls.filter((edge) => Math.abs(edge - near.start) < shift)
  const rises = near === null ? all.rises : all.rises.filter((edge) => Math.abs(edge - near.end) < shift)
  if (all.falls.length + all.rises.length < fewestEdges) return []
  const widest = profile.length / layout.modules
  const endAnchor = layout.modules - layout.end.at
  const starts = guardsAt(profile, falls, layout.start, -layout.start.at, widest)
  const ends = guardsAt(profile, rises, layout.end, endAnchor, widest)
  const pairs: Pair[] = []
  for (const first of starts) {
    for (const last of ends) {
      const module = (last.edge - first.edge) / layout.modules
      const stretch = first.module / last.module
      if (module <= 0 || stretch > mostStretch || stretch < 1 / mostStretch) continue
      // Modules change evenly from end to end: their mean is what the whole symbol says.
      const misfit = Math.abs(Math.log((first.module + last.module) / 2 / module))
      if (misfit < 0.3) pairs.push({ first, last, score: first.score + last.score - misfit })
    }
  }
  pairs.sort((one, other) => other.score - one.score)
  const places = pairs
    .slice(0, most * pairsPerAnchor)
    .map((pair) => settled(profile, layout, pair))
    .sort((one, other) => other.score - one.score)
  return distinct(places, layout).slice(0, most)
}

/** Without those that are within a module of a better one: they would be read alike. */
function distinct(places: readonly Anchors[], layout: Layout): Anchors[] {
  const kept: Anchors[] = []
  for (const place of places) {
    const module = (place.end - place.start) / layout.modules
    const isNear = (one: number, other: number): boolean => Math.abs(one - other) < module
    const isKnown = kept.some(
      ({ start, middle, end }) =>
        isNear(start, place.start) && isNear(middle, place.middle) && isNear(end, place.end),
    )
    if (!isKnown) kept.push(place)
  }
  return kept
}

function settled(profile: Float64Array, layout: Layout, { first, last }: Pair): Anchors {
  const module = (last.edge - first.edge) / layout.modules
  const endAnchor = layout.modules - layout.end.at
  // Sizes at the ends are only known in steps: drawn halfway to the mean.
  const startModule = (first.module + module) / 2
  const endModule = (last.module + module) / 2
  const from = settle(profile, first.edge, startModule, layout.start, -layout.start.at, 0.75)
  const to = settle(profile, last.edge, endModule, layout.end, endAnchor, 0.75)
  const start = first.edge + from.shift
  const end = last.edge + to.shift
  const half = (start + end) / 2
  if (layout.middle === null) return { start, middle: half, end, score: (from.score + to.score) / 2 }
  const guess = half + ((startModule - endModule) * layout.modules) / 8
  const anchor = layout.modules / 2 - layout.middle.at
  const middle = settle(profile, guess, module, layout.middle, anchor, 2.5)
  return { start, middle: guess + middle.shift, end, score: (from.score + to.score + middle.score) / 3 }
}

/** Whether two lines have the symbol at one place. */
export const isSamePlace = (one: Anchors, other: Anchors): boolean => {
  const shift = (one.end - one.start) * mostShift
  return Math.abs(one.start - other.start) < shift && Math.abs(one.end - other.end) < shift
}

/** Modules before and after the symbol that a resampled profile keeps. */
export const margin = 8

/** The profile with `perModule` samples a module, from `margin` modules before the symbol on. */
export function resampled(
  profile: Float64Array,
  layout: Layout,
  { start, middle, end }: Anchors,
): Float64Array {
  const samples = new Float64Array((layout.modules + 2 * margin) * perModule)
  const half = layout.modules / 2
  // The parabola through three places.
  const slope = (end - start) / layout.modules
  const bend = ((start + end) / 2 - middle) / (half * half)
  for (let index = 0; index < samples.length; index++) {
    const module = (index + 0.5) / perModule - margin - half
    const at = middle + slope * module + bend * module * module - 0.5
    samples[index] = valueAt(profile, Math.min(profile.length - 1, Math.max(0, at)))
  }
  return samples
}
