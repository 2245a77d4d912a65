import type { Fixed } from './layouts'
import { correlation, fixedTemplate, perModule, type Print } from './templates'

/** A place in a profile that looks like a guard: where its outer edge is, and how wide a module is there. Samples. */
export interface Guard {
  readonly edge: number
  readonly module: number
  /** Correlation with the guard, −1 to 1. */
  readonly score: number
}

export const valueAt = (profile: Float64Array, at: number): number => {
  const left = Math.floor(at)
  const part = at - left
  return (profile[left] ?? 0) * (1 - part) + (profile[left + 1] ?? 0) * part
}

/** Part of a profile over which the strength of edges is compared: glare makes all bars of a place faint. */
const neighbourhood = 1 / 12

/** Slope in parts of the root mean square slope around. */
function relativeSlope(profile: Float64Array): Float64Array {
  const { length } = profile
  const slope = new Float64Array(length)
  const squares = new Float64Array(length + 1)
  for (let at = 0; at < length; at++) {
    const inside = at > 0 && at + 1 < length
    slope[at] = inside ? (profile[at + 1] ?? 0) - (profile[at - 1] ?? 0) : 0
    squares[at + 1] = (squares[at] ?? 0) + (slope[at] ?? 0) ** 2
  }
  const reach = Math.max(4, Math.round(length * neighbourhood))
  const whole = (squares[length] ?? 0) / length
  return slope.map((value, at) => {
    const from = Math.max(0, at - reach)
    const to = Math.min(length, at + reach + 1)
    const local = ((squares[to] ?? 0) - (squares[from] ?? 0)) / (to - from)
    return value / Math.sqrt(local + whole / 50 + 1)
  })
}

/** Extremes of the slope, between samples: where it gets dark (`falls`) and light (`rises`), the strongest ones. */
export function edgesOf(profile: Float64Array, most: number): { falls: number[]; rises: number[] } {
  const slope = relativeSlope(profile)
  const found: { at: number; slope: number }[] = []
  for (let at = 1; at + 1 < slope.length; at++) {
    const here = Math.abs(slope[at] ?? 0)
    const before = Math.abs(slope[at - 1] ?? 0)
    const after = Math.abs(slope[at + 1] ?? 0)
    if (here < before || here <= after || here === 0) continue
    const bend = before - 2 * here + after
    found.push({ at: at + 0.5 + (bend === 0 ? 0 : (0.5 * (before - after)) / bend), slope: slope[at] ?? 0 })
  }
  const strongest = (sign: number): number[] =>
    found
      .filter((edge) => Math.sign(edge.slope) === sign)
      .sort((one, other) => Math.abs(other.slope) - Math.abs(one.slope))
      .slice(0, most)
      .map((edge) => edge.at)
  return { falls: strongest(-1), rises: strongest(1) }
}

/** A guard as its modules' light, less the mean, of length one. */
function shapeOf({ modules }: Fixed): number[] {
  const light = [...modules].map((module): number => (module === '1' ? 0 : 1))
  const mean = light.reduce((sum, value) => sum + value, 0) / light.length
  const length = Math.hypot(...light.map((value) => value - mean))
  return light.map((value) => (value - mean) / length)
}

/** Correlation of a guard, one sample a module: a quick look. `first`: place of its first module's middle. */
function quick(profile: Float64Array, first: number, module: number, shape: readonly number[]): number {
  const count = shape.length
  let dot = 0
  let sum = 0
  let square = 0
  for (let index = 0; index < count; index++) {
    const at = Math.min(profile.length - 1, Math.max(0, first + index * module - 0.5))
    const value = valueAt(profile, at)
    dot += value * (shape[index] ?? 0)
    sum += value
    square += value * value
  }
  const energy = square - (sum * sum) / count
  return energy > 1 ? dot / Math.sqrt(energy) : 0
}

/** Narrowest and broadest module, in samples of the profile, and the steps between. */
const modules: readonly number[] = Array.from({ length: 22 }, (_, step) => 1.2 * 1.12 ** step)
const leastQuick = 0.6

/**
 * The guards that begin (or end) at these edges, at every size at which they fit best.
 * @param anchor module of the guard's template at whose beginning the edge is
 */
export function guardsAt(
  profile: Float64Array,
  edges: readonly number[],
  guard: Fixed,
  anchor: number,
  widest: number,
): Guard[] {
  const shape = shapeOf(guard)
  return edges.flatMap((edge) => {
    const scores = modules.map((module) =>
      module > widest ? -1 : quick(profile, edge + (0.5 - anchor) * module, module, shape),
    )
    return modules.flatMap((module, index) => {
      const score = scores[index] ?? -1
      const isPeak = score >= (scores[index - 1] ?? -1) && score >= (scores[index + 1] ?? -1)
      return isPeak && score >= leastQuick ? [{ edge, module, score }] : []
    })
  })
}

/** An everyday photo; the guards are matched again with the symbol's own blur later. */
const typical: Print = { blur: 0.45, growth: 0 }

/** Sizes that are tried about the one that the edges gave, which comes in steps of an eighth. */
const sizes = [0.9, 1, 1.1]

/**
 * The shift of a guard, within `reach` modules, where it fits best.
 * @param edge place of the beginning of the template's module `anchor`
 */
export function settle(
  profile: Float64Array,
  edge: number,
  module: number,
  guard: Fixed,
  anchor: number,
  reach: number,
): { shift: number; score: number; module: number } {
  const template = fixedTemplate(guard, typical)
  const samples = new Float64Array(template.shape.length)
  const scoreOf = (part: number, size: number): number => {
    const first = edge + (part - anchor * size) * module - 0.5
    const step = (size * module) / perModule
    for (let index = 0; index < samples.length; index++) {
      const at = first + (index + 0.5) * step
      samples[index] = valueAt(profile, Math.min(profile.length - 1, Math.max(0, at)))
    }
    return correlation(samples, 0, template) - 0.02 * Math.abs(part)
  }
  let best = { part: 0, score: -1, size: 1 }
  for (let part = -reach; part <= reach; part += 0.25) {
    for (const size of sizes) {
      const score = scoreOf(part, size)
      if (score > best.score) best = { part, score, size }
    }
  }
  for (const part of [best.part - 0.125, best.part + 0.125]) {
    const score = scoreOf(part, best.size)
    if (score > best.score) best = { ...best, part, score }
  }
  return { shift: best.part * module, score: best.score, module: best.size * module }
}
