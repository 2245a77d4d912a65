import { digitModules, patterns, setC, type Fixed } from './layouts'

/** Samples of a resampled profile per module. */
export const perModule = 4

/** How a lens and a printer change the bars: Gaussian blur, and growth of each bar at either edge, both in modules. */
export interface Print {
  readonly blur: number
  readonly growth: number
}

/** What is tried. Growth beyond a quarter makes one-module spaces vanish: no standard printer does that. */
export const prints: readonly Print[] = [0.25, 0.45, 0.7, 0.95].flatMap((blur) =>
  [-0.2, 0, 0.2].map((growth) => ({ blur, growth })),
)

/** Light along modules as it arrives at the sensor, 0 to 1: `mean` + `length` × `shape`, the shape without mean and of length one. */
export interface Template {
  readonly shape: Float64Array
  readonly mean: number
  readonly length: number
}

/** Abramowitz and Stegun 7.1.26, right to 1.5e-7. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x))
  const tail =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) *
    t *
    Math.exp(-x * x)
  return x < 0 ? tail - 1 : 1 - tail
}

/** @param modules `1` is a bar; what lies outside goes on as the outermost modules do */
function templateOf(modules: string, { blur, growth }: Print): Template {
  const light = new Float64Array(modules.length * perModule).fill(modules[0] === '1' ? 0 : 1)
  for (let at = 1; at < modules.length; at++) {
    if (modules[at] === modules[at - 1]) continue
    const isToDark = modules[at] === '1'
    const edge = at + (isToDark ? -growth : growth)
    for (let index = 0; index < light.length; index++) {
      const step = 0.5 + 0.5 * erf(((index + 0.5) / perModule - edge) / (blur * Math.SQRT2))
      light[index] = (light[index] ?? 0) + (isToDark ? -step : step)
    }
  }
  const mean = light.reduce((sum, value) => sum + value, 0) / light.length
  const length = Math.sqrt(light.reduce((sum, value) => sum + (value - mean) ** 2, 0))
  return { shape: light.map((value) => (value - mean) / length), mean, length }
}

/** The module before and after a digit are known too: left of the middle a bar stands before it, right of it a space. */
const inContext = (modules: string, set: number): string => (set === setC ? `0${modules}1` : `1${modules}0`)

/** First sample of a digit's template, from the digit's own first. */
export const digitLead = -perModule
export const digitSamples = (digitModules + 2) * perModule

const key = ({ blur, growth }: Print): string => `${blur} ${growth}`
const digitCache = new Map<string, readonly Template[]>()
const fixedCache = new Map<string, Template>()

/** Thirty templates of nine modules, in the order of `patterns`. */
export function digitTemplates(print: Print): readonly Template[] {
  const known = digitCache.get(key(print))
  if (known) return known
  const made = patterns.map((modules, index) => templateOf(inContext(modules, Math.floor(index / 10)), print))
  digitCache.set(key(print), made)
  return made
}

export function fixedTemplate({ modules }: Fixed, print: Print): Template {
  const name = `${modules} ${key(print)}`
  const known = fixedCache.get(name)
  if (known) return known
  const made = templateOf(modules, print)
  fixedCache.set(name, made)
  return made
}

/** Correlation of a template with the samples from `from` on: −1 to 1, whatever their brightness and contrast. */
export function correlation(samples: Float64Array, from: number, { shape }: Template): number {
  const { length } = shape
  if (from < 0 || from + length > samples.length) return -1
  let dot = 0
  let sum = 0
  let square = 0
  for (let index = 0; index < length; index++) {
    const sample = samples[from + index] ?? 0
    dot += sample * (shape[index] ?? 0)
    sum += sample
    square += sample * sample
  }
  const energy = square - (sum * sum) / length
  return energy > 1e-6 ? dot / Math.sqrt(energy) : 0
}
