import { findAnchors, isSamePlace, resampled, type Anchors } from './anchors'
import { Evidence, type Reading } from './evidence'
import { layouts, type Layout } from './layouts'
import { fitLine, printOf, type LineFit, type Play } from './line'
import { refine } from './refine'
import type { Print } from './templates'

/**
 * Reads EAN-13, UPC-A, EAN-8 and UPC-E by matching whole blurred digits, not by measuring bars: what a lens out of
 * focus does to the bars it does to the templates too. After Gallo and Manduchi, "Reading 1D Barcodes with Mobile
 * Phones Using Deformable Templates" (IEEE PAMI 33, 2011).
 */

/** A line that explains less shows no such symbol. */
const leastFit = 0.6
/** When the first lines show no such symbol, there is none. */
const patience = { thorough: 4, quick: 2 }
/** When so many lines together favour no number, others will not help: something that only looks like bars. */
const doubtfulLead = 2
const doubt = 6
/** Lines that agree so clearly need no others. */
const enoughLines = 3
const enoughLead = 15

/** Lines over the same bars fit about equally well. */
const sameFit = 0.05

/**
 * @param lines brightness along lines across the bars, all of them over the same symbol, in the order to look at them
 * @param isThorough whether bent labels are tried, which is slow
 * @returns the best reading of each kind of symbol that is thinkable, whatever it is worth
 */
export function readLines(lines: readonly Float64Array[], isThorough: boolean): Reading[] {
  const readings: Reading[] = []
  for (const layout of layouts) {
    const reading = readAs(lines, layout, isThorough)
    if (reading === null) continue
    readings.push(reading)
    if (isPlain(reading)) break
  }
  return readings
}

const isPlain = ({ lines, lead }: Reading): boolean => lines >= enoughLines && lead >= enoughLead

function readAs(lines: readonly Float64Array[], layout: Layout, isThorough: boolean): Reading | null {
  const found: Found[] = []
  for (const [index, line] of lines.entries()) {
    const best = bestOf(found)
    const near = best !== null && best.read.fit.fit >= goodFit ? best.read.anchors : null
    const there = near === null ? null : readLine(line, layout, isThorough, near)
    const isAlike = there !== null && best !== null && there.fit.fit >= best.read.fit.fit - sameFit
    const read = isAlike ? there : better(there, readLine(line, layout, isThorough, null))
    if (found.length === 0 && read === null && index + 1 >= (isThorough ? patience.thorough : patience.quick))
      return null
    if (read === null) continue
    found.push({ line, read })
    if (found.length < enoughLines) continue
    const reading = together(found, bestOf(found), layout)
    if (reading !== null && isPlain(reading)) return reading
    if (index + 1 >= doubt && (reading === null || reading.lead < doubtfulLead)) break
  }
  // Some lines may have taken other bars for the guards: each of the likeliest places is put to all of them.
  const first = bestOf(found)
  const second = bestOf(
    found.filter(({ read }) => first !== null && !isSamePlace(first.read.anchors, read.anchors)),
  )
  const readings = [first, second].flatMap((place) => {
    if (place === null) return []
    const { anchors } = place.read
    const settled = found.map((one) =>
      isSamePlace(anchors, one.read.anchors)
        ? one
        : { ...one, read: readLine(one.line, layout, isThorough, anchors) ?? one.read },
    )
    return together(settled, place, layout) ?? []
  })
  return readings.sort((one, other) => other.lead * other.lines - one.lead * one.lines)[0] ?? null
}

const better = (one: Placed | null, other: Placed | null): Placed | null =>
  one === null || (other !== null && other.fit.fit > one.fit.fit) ? other : one

/** A line, and what was read on it. */
interface Found {
  readonly line: Float64Array
  readonly read: Placed
}

const bestOf = (found: readonly Found[]): Found | null =>
  found.reduce<Found | null>(
    (best, one) => (best === null || one.read.fit.fit > best.read.fit.fit ? one : best),
    null,
  )

/** What the lines that have the symbol at one place say. */
function together(found: readonly Found[], place: Found | null, layout: Layout): Reading | null {
  if (place === null) return null
  const evidence = new Evidence(layout)
  for (const { read } of found) if (isSamePlace(place.read.anchors, read.anchors)) evidence.add(read.fit)
  return evidence.reading()
}

interface Placed {
  readonly fit: LineFit
  readonly anchors: Anchors
}

const glance: Play = { reach: 1, step: 1, stride: 1 }
const tight: Play = { reach: 3, step: 1, stride: 1 }
/** A label around a bottle, or far from square to the camera. */
const looseGlance: Play = { reach: 5, step: 1, stride: 2 }
const loose: Play = { reach: 10, step: 2, stride: 1 }
/** More freedom explains more of anything: what a loose fit must have over a tight one. */
const looseness = 0.1
/** A tight fit like this is the symbol itself. */
const goodFit = 0.72
const anchorsTried = 5
const anchorsGlanced = 3
/** Of these places, each in two directions, those that look best at a glance. */
const triedTight = 2
interface Hypothesis {
  readonly samples: Float64Array
  readonly print: Print
  readonly anchors: Anchors
}

/** The hypothesis of place and direction that explains most of a line. */
function readLine(
  line: Float64Array,
  layout: Layout,
  isThorough: boolean,
  near: Anchors | null,
): Placed | null {
  const hypotheses = findAnchors(line, layout, isThorough ? anchorsTried : anchorsGlanced, near).flatMap(
    (anchors) =>
      bothWays(resampled(line, layout, anchors)).flatMap((samples): Hypothesis[] => {
        const print = printOf(samples, layout)
        return print === null ? [] : [{ samples, print, anchors }]
      }),
  )
  let best = bestFit(hypotheses, layout, glance, tight, triedTight)
  if (isThorough && best !== null && best.fit.fit < goodFit && layout.symbology === 'EAN_13') {
    const other = bestFit(hypotheses, layout, looseGlance, loose, 1)
    if (other !== null && other.fit.fit > best.fit.fit + looseness) best = other
  }
  return best === null || best.fit.fit < leastFit ? null : best
}

/** Fits all hypotheses quickly, then the best `most` of them in full. */
function bestFit(
  hypotheses: readonly Hypothesis[],
  layout: Layout,
  first: Play,
  second: Play,
  most: number,
): Placed | null {
  const fitAs = (hypothesis: Hypothesis, play: Play): LineFit =>
    fitLine(hypothesis.samples, layout, hypothesis.print, play)
  const likely = hypotheses
    .map((hypothesis) => ({ hypothesis, fit: fitAs(hypothesis, first).fit }))
    .sort((one, other) => other.fit - one.fit)
    .slice(0, most)
  const [best] = likely
    .map(({ hypothesis }) => ({
      fit: refine(hypothesis.samples, layout, fitAs(hypothesis, second)),
      anchors: hypothesis.anchors,
    }))
    .sort((one, other) => other.fit.fit - one.fit.fit)
  return best ?? null
}

const bothWays = (samples: Float64Array): readonly Float64Array[] => [samples, samples.slice().reverse()]
