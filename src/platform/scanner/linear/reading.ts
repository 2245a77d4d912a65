import { findAnchors, resampled } from './anchors'
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
/** When this many lines in a row show no such symbol, there is none. */
const patience = 4
/** Lines that agree so clearly need no others. */
const enoughLines = 3
const enoughLead = 15

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
  const evidence = new Evidence(layout)
  let found = 0
  for (const [index, line] of lines.entries()) {
    const fit = readLine(line, layout, isThorough)
    if (fit !== null) {
      evidence.add(fit)
      found++
    }
    if (found === 0 && index + 1 >= patience) return null
    if (fit === null || found < enoughLines) continue
    const reading = evidence.reading()
    if (reading !== null && isPlain(reading)) return reading
  }
  return evidence.reading()
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
}

/** The hypothesis of place and direction that explains most of a line. */
function readLine(line: Float64Array, layout: Layout, isThorough: boolean): LineFit | null {
  const hypotheses = findAnchors(line, layout, isThorough ? anchorsTried : anchorsGlanced).flatMap((anchors) =>
    bothWays(resampled(line, layout, anchors)).flatMap((samples): Hypothesis[] => {
      const print = printOf(samples, layout)
      return print === null ? [] : [{ samples, print }]
    }),
  )
  let best = bestFit(hypotheses, layout, glance, tight, triedTight)
  if (isThorough && best !== null && best.fit.fit < goodFit && layout.symbology === 'EAN_13') {
    const other = bestFit(hypotheses, layout, looseGlance, loose, 1)
    if (other !== null && other.fit.fit > best.fit.fit + looseness) best = other
  }
  if (best === null || best.fit.fit < leastFit) return null
  return refine(best.samples, layout, best.fit)
}

/** Fits all hypotheses quickly, then the best `most` of them in full. */
function bestFit(
  hypotheses: readonly Hypothesis[],
  layout: Layout,
  first: Play,
  second: Play,
  most: number,
): { samples: Float64Array; fit: LineFit } | null {
  const fitAs = (play: Play) => (hypothesis: Hypothesis) => ({
    ...hypothesis,
    fit: fitLine(hypothesis.samples, layout, hypothesis.print, play),
  })
  const byFit = (one: { fit: LineFit }, other: { fit: LineFit }): number => other.fit.fit - one.fit.fit
  const likely = hypotheses.map(fitAs(first)).sort(byFit).slice(0, most)
  return likely.map(fitAs(second)).sort(byFit)[0] ?? null
}

const bothWays = (samples: Float64Array): readonly Float64Array[] => [samples, samples.slice().reverse()]
