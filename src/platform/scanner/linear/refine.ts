import { costsPerDigit } from './codeword'
import type { Layout } from './layouts'
import { origin, spansOf, total, type LineFit } from './line'
import {
  digitLead,
  digitSamples,
  digitTemplates,
  perModule,
  prints,
  type Print,
  type Template,
} from './templates'

/**
 * A second look at a line, with what the first one taught: how bright paper and ink are around each digit, and how
 * blurred the whole symbol is. When these are free for each digit, a thin bar in strong contrast and a broad one in
 * weak contrast look alike (1 and 7, 2 and 8).
 */

/** Light of a bar and what a space has more, by digit. */
interface Levels {
  readonly ink: Float64Array
  readonly contrast: Float64Array
}

const firstSample = (layout: Layout, fit: LineFit, place: number): number =>
  origin + (layout.digits[place] ?? 0) * perModule + digitLead + (fit.path[place] ?? 0)

function sumsOf(
  samples: Float64Array,
  from: number,
  shape: Float64Array,
): { dot: number; sum: number; square: number } {
  const count = digitSamples // in the loop a compiled module would look it up every time
  let dot = 0
  let sum = 0
  let square = 0
  for (let index = 0; index < count; index++) {
    const sample = samples[from + index] ?? 0
    dot += sample * (shape[index] ?? 0)
    sum += sample
    square += sample * sample
  }
  return { dot, sum, square }
}

const bestPatterns = (fit: LineFit, layout: Layout): number[] =>
  spansOf(layout).map((span, place) => {
    let best = span.from
    for (let pattern = span.from; pattern < span.to; pattern++) {
      const at = place * costsPerDigit
      if ((fit.costs[at + pattern] ?? Infinity) < (fit.costs[at + best] ?? Infinity)) best = pattern
    }
    return best
  })

/** The print under which the best patterns explain most. */
function printOf(samples: Float64Array, layout: Layout, fit: LineFit, patterns: readonly number[]): Print {
  let best = fit.print
  let least = Infinity
  for (const print of prints) {
    const templates = digitTemplates(print)
    let left = 0
    patterns.forEach((pattern, place) => {
      const template = templates[pattern]
      if (template === undefined) return
      const { dot, sum, square } = sumsOf(samples, firstSample(layout, fit, place), template.shape)
      left += square - (sum * sum) / digitSamples - dot * Math.max(0, dot)
    })
    if (left >= least) continue
    least = left
    best = print
  }
  return best
}

const median = (values: number[]): number => {
  const sorted = values.sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Light changes slowly along a symbol: the middle one of each digit and its two neighbours on either side. */
function levelsOf(
  samples: Float64Array,
  layout: Layout,
  fit: LineFit,
  patterns: readonly number[],
  templates: readonly Template[],
): Levels {
  const single = patterns.map((pattern, place) => {
    const template = templates[pattern]
    if (template === undefined) return { ink: 0, contrast: 0 }
    const { dot, sum } = sumsOf(samples, firstSample(layout, fit, place), template.shape)
    const contrast = dot / template.length
    return { ink: sum / digitSamples - contrast * template.mean, contrast }
  })
  const near = (place: number): { ink: number; contrast: number }[] =>
    single.slice(Math.max(0, place - 2), place + 3)
  return {
    ink: Float64Array.from(single, (_, place) => median(near(place).map(({ ink }) => ink))),
    contrast: Float64Array.from(single, (_, place) => median(near(place).map(({ contrast }) => contrast))),
  }
}

/** How many samples the levels around a digit weigh against its own. */
const priorWeight = digitSamples / 3

/** The line's costs again, with print and levels as the whole symbol shows them. */
export function refine(samples: Float64Array, layout: Layout, fit: LineFit): LineFit {
  const patterns = bestPatterns(fit, layout)
  const print = printOf(samples, layout, fit, patterns)
  const templates = digitTemplates(print)
  const levels = levelsOf(samples, layout, fit, patterns, templates)
  const costs = new Float64Array(fit.costs.length).fill(Infinity)
  let left = 0
  spansOf(layout).forEach((span, place) => {
    let least = Infinity
    for (let pattern = span.from; pattern < span.to; pattern++) {
      const template = templates[pattern]
      if (template === undefined) continue
      let cost = Infinity
      for (let shift = -1; shift <= 1; shift++) {
        const from = firstSample(layout, fit, place) + shift
        cost = Math.min(
          cost,
          costOf(samples, from, template, levels.ink[place] ?? 0, levels.contrast[place] ?? 0),
        )
      }
      costs[place * costsPerDigit + pattern] = cost
      least = Math.min(least, cost)
    }
    left += least
  })
  const quiet = Math.max(
    unrest(samples, firstQuiet, levels, 0),
    unrest(samples, lastQuiet(layout), levels, patterns.length - 1),
  )
  const energy = total(fit.energies)
  return { ...fit, costs, print, fit: energy > 0 ? 1 - left / energy : 0, unrest: quiet }
}

/** Modules of a quiet zone that are looked at: one beside the guard may be grey with blur. */
const quietModules = 5
const firstQuiet = origin - (quietModules + 1) * perModule
const lastQuiet = (layout: Layout): number => origin + (layout.modules + 1) * perModule

/** How far the light of a quiet zone is from paper: root of the mean square, in parts of the contrast. */
function unrest(samples: Float64Array, from: number, { ink, contrast }: Levels, place: number): number {
  const size = Math.max(1, contrast[place] ?? 1)
  const paper = (ink[place] ?? 0) + size
  let square = 0
  for (let index = 0; index < quietModules * perModule; index++) {
    const light = samples[from + index] ?? paper
    square += Math.min(0, (light - paper) / size) ** 2
  }
  return Math.sqrt(square / (quietModules * perModule))
}

/**
 * What a template leaves unexplained when ink and contrast are drawn towards what they are around it: the least of
 * |samples − ink − contrast × light|² + weight × (ink − ink₀)² + weight × (contrast − contrast₀)².
 */
function costOf(
  samples: Float64Array,
  from: number,
  template: Template,
  ink0: number,
  contrast0: number,
): number {
  const { dot, sum, square } = sumsOf(samples, from, template.shape)
  const { mean, length } = template
  const n = digitSamples
  // Normal equations of the two unknowns.
  const lightSquare = n * mean * mean + length * length
  const lightSample = mean * sum + length * dot
  const a = n + priorWeight
  const b = n * mean
  const d = lightSquare + priorWeight
  const p = sum + priorWeight * ink0
  const q = lightSample + priorWeight * contrast0
  const determinant = a * d - b * b
  const ink = (p * d - q * b) / determinant
  const contrast = (q * a - p * b) / determinant
  const rest =
    square -
    2 * ink * sum -
    2 * contrast * lightSample +
    ink * ink * n +
    2 * ink * contrast * n * mean +
    contrast * contrast * lightSquare
  return rest + priorWeight * ((ink - ink0) ** 2 + (contrast - contrast0) ** 2)
}
