import type { Symbology } from '../scanner.port'
import { bestCodeword, costsPerDigit } from './codeword'
import type { Layout } from './layouts'
import { total, type LineFit } from './line'
import { digitSamples, perModule } from './templates'

/** What several lines over one place say together, if it is a symbol of one kind. */
export interface Reading {
  readonly text: string
  readonly symbology: Symbology
  /** How much better it fits than any other valid number, in nats for each line that agrees. */
  readonly lead: number
  /** Lines that give this number by themselves. */
  readonly lines: number
  /** The part of the brightness that it explains, 0 to 1. */
  readonly fit: number
  /** How dark the quiet zones are, in parts of the contrast. */
  readonly unrest: number
}

/** Noise is what the best patterns leave; at least this part of the energy: no model is better than that. */
const leastNoise = 0.02
/** Of a sensor, in squares of grey levels a sample. */
const sensorNoise = 2

/** Lines that explain so much less than the best one lie beside the bars, or on the wrong bars. */
const fitSpread = 0.15

/** A line's costs in nats, so that those of several lines add up. */
interface Witness {
  readonly nats: Float64Array
  readonly text: string
  readonly line: LineFit
  /** Squares of grey levels that are one nat, by digit. */
  readonly perNat: Float64Array
}

export class Evidence {
  private readonly witnesses: Witness[] = []

  constructor(private readonly layout: Layout) {}

  add(line: LineFit): void {
    // Blur that no template has is noise that grows with contrast, and glare takes contrast away place by place.
    const noisePart = Math.max(1 - line.fit, leastNoise) / digitSamples
    const perNat = line.energies.map((_, place, energies) => {
      const near = energies.subarray(Math.max(0, place - 1), place + 2)
      const noise = (noisePart * total(near)) / near.length + sensorNoise
      // Four samples a module say little more than one, as they are blurred into each other.
      return 2 * noise * perModule
    })
    const nats = line.costs.map((cost, at) => cost / (perNat[Math.floor(at / costsPerDigit)] ?? 1))
    const word = bestCodeword(nats, this.layout.rules)
    if (word !== null) this.witnesses.push({ nats, text: word.rule.textOf(word.digits), line, perNat })
  }

  /** The number that all lines together fit best; null before there was any. */
  reading(): Reading | null {
    const most = Math.max(...this.witnesses.map(({ line }) => line.fit))
    const heard = this.witnesses.filter(({ line }) => line.fit >= most - fitSpread)
    const sums = new Float64Array(this.layout.digits.length * costsPerDigit)
    for (const { nats } of heard)
      for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (nats[index] ?? 0)
    const word = heard.length === 0 ? null : bestCodeword(sums, this.layout.rules)
    if (word === null) return null
    const text = word.rule.textOf(word.digits)
    const places = word.digits.map(
      (digit, place) => place * costsPerDigit + (word.rule.sets[place] ?? 0) * 10 + digit,
    )
    const agreeing = heard.filter((witness) => witness.text === text)
    const lines = agreeing.length
    // Lines that give another number tell nothing of how this one looks.
    const shown = (lines > 0 ? agreeing : heard).map(({ line }) => line)
    const fits = shown.map(({ costs, energies }) => {
      const left = places.reduce((sum, place) => sum + (costs[place] ?? 0), 0)
      return 1 - left / total(energies)
    })
    return {
      text,
      symbology: this.layout.symbology === 'EAN_13' && text.startsWith('0') ? 'UPC_A' : this.layout.symbology,
      lead: (word.nextCost - word.cost) / Math.max(2, lines),
      lines,
      fit: mean(fits),
      unrest: mean(shown.map(({ unrest }) => unrest)),
    }
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
