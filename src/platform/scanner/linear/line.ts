import { margin } from './anchors'
import { costsPerDigit } from './codeword'
import type { Fixed, Layout } from './layouts'
import {
  correlation,
  digitLead,
  digitSamples,
  digitTemplates,
  fixedTemplate,
  perModule,
  prints,
  type Print,
} from './templates'

/** One line across the bars under one hypothesis of where the symbol lies. */
export interface LineFit {
  /** What each pattern would leave unexplained at each digit: thirty a digit, squares of grey levels. */
  readonly costs: Float64Array
  /** Squares of grey levels that there are to explain, by digit. */
  readonly energies: Float64Array
  /** The part of it that the best patterns explain, valid number or not: 0 to 1. */
  readonly fit: number
  /** Where each digit lies beside its place, in samples. */
  readonly path: Int8Array
  readonly print: Print
  /** How dark the quiet zones are, in parts of the contrast; 0 while nobody looked. */
  readonly unrest: number
}

export const origin = margin * perModule
/**
 * How digits may lie beside their places: how far, and how much further than the one before, in strides of so many
 * samples of a quarter module.
 */
export interface Play {
  readonly reach: number
  readonly step: number
  readonly stride: number
}

/** The patterns that a place may hold: `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

const spans = new Map<Layout, readonly Span[]>()

export function spansOf(layout: Layout): readonly Span[] {
  const known = spans.get(layout)
  if (known) return known
  const made = layout.digits.map((_, place) => {
    const sets = layout.rules.map((rule) => rule.sets[place] ?? 0)
    return { from: Math.min(...sets) * 10, to: Math.max(...sets) * 10 + 10 }
  })
  spans.set(layout, made)
  return made
}

const fixedParts = ({ start, middle, end }: Layout): readonly Fixed[] =>
  middle === null ? [start, end] : [start, middle, end]

/** Guards that fit worse are none. */
const leastGuard = 0.6

/** The blur and growth that the guards show; null when they are no guards. */
export function printOf(samples: Float64Array, layout: Layout): Print | null {
  const parts = fixedParts(layout)
  let best: Print | null = null
  let most = leastGuard * parts.length
  for (const print of prints) {
    let score = 0
    for (const part of parts)
      score += correlation(samples, origin + part.at * perModule, fixedTemplate(part, print))
    if (score < most) continue
    best = print
    most = score
  }
  return best
}

export function fitLine(samples: Float64Array, layout: Layout, print: Print, play: Play): LineFit {
  const { reach, stride } = play
  const states = 2 * reach + 1
  const count = layout.digits.length
  const all = new Float64Array(count * states * costsPerDigit).fill(Infinity)
  const cheapest = new Float64Array(count * states)
  const energies = new Float64Array(count)
  spansOf(layout).forEach((span, place) => {
    for (let state = 0; state < states; state++) {
      const first = origin + (layout.digits[place] ?? 0) * perModule + digitLead + (state - reach) * stride
      const at = (place * states + state) * costsPerDigit
      const whole = unexplained(samples, first, print, span, all, at)
      if (state === reach) energies[place] = whole
      let least = Infinity
      for (let pattern = span.from; pattern < span.to; pattern++)
        least = Math.min(least, all[at + pattern] ?? Infinity)
      cheapest[place * states + state] = least
    }
  })
  const path = smoothest(cheapest, count, play)
  const costs = new Float64Array(count * costsPerDigit).fill(Infinity)
  let left = 0
  spansOf(layout).forEach((span, place) => {
    const own = path[place] ?? reach
    left += cheapest[place * states + own] ?? 0
    const at = (place * states + own) * costsPerDigit
    for (let pattern = span.from; pattern < span.to; pattern++)
      costs[place * costsPerDigit + pattern] = all[at + pattern] ?? Infinity
  })
  const energy = total(energies)
  return {
    costs,
    energies,
    fit: energy > 0 ? 1 - left / energy : 0,
    path: path.map((state) => (state - reach) * stride),
    print,
    unrest: 0,
  }
}

/** Fills in what each pattern of a span leaves unexplained when contrast and brightness are free; answers what there is. */
function unexplained(
  samples: Float64Array,
  from: number,
  print: Print,
  span: Span,
  out: Float64Array,
  at: number,
): number {
  const count = digitSamples // in the loop a compiled module would look it up every time
  let sum = 0
  let square = 0
  for (let index = 0; index < count; index++) {
    const sample = samples[from + index] ?? 0
    sum += sample
    square += sample * sample
  }
  const energy = Math.max(0, square - (sum * sum) / count)
  const templates = digitTemplates(print)
  for (let pattern = span.from; pattern < span.to; pattern++) {
    const shape = templates[pattern]?.shape
    if (shape === undefined) continue
    let dot = 0
    for (let index = 0; index < count; index++) dot += (samples[from + index] ?? 0) * (shape[index] ?? 0)
    out[at + pattern] = dot > 0 ? energy - dot * dot : energy
  }
  return energy
}

export const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)

/** The cheapest run of places. */
function smoothest(cheapest: Float64Array, count: number, { reach, step }: Play): Int8Array {
  const states = 2 * reach + 1
  const total = new Float64Array(count * states)
  const from = new Int8Array(count * states)
  for (let place = 0; place < count; place++) {
    for (let state = 0; state < states; state++) {
      let least = place === 0 ? 0 : Infinity
      if (place > 0) {
        for (let before = Math.max(0, state - step); before <= Math.min(states - 1, state + step); before++) {
          const cost = total[(place - 1) * states + before] ?? Infinity
          if (cost >= least) continue
          least = cost
          from[place * states + state] = before
        }
      }
      total[place * states + state] = least + (cheapest[place * states + state] ?? 0)
    }
  }
  let state = 0
  for (let other = 1; other < states; other++)
    if ((total[(count - 1) * states + other] ?? 0) < (total[(count - 1) * states + state] ?? 0)) state = other
  const path = new Int8Array(count)
  for (let place = count - 1; place >= 0; place--) {
    path[place] = state
    state = from[place * states + state] ?? 0
  }
  return path
}
