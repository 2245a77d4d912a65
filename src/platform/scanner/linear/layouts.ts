import type { Symbology } from '../scanner.port'

/** The retail symbols as ISO/IEC 15420 draws them, in modules: `1` is a bar (dark), `0` a space (light). */

const leftOdd = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
] as const
const reversed = (modules: string): string => [...modules].reverse().join('')
const complement = (modules: string): string =>
  modules.replace(/[01]/g, (module) => (module === '0' ? '1' : '0'))

/**
 * Number sets A, B and C of the standard are 0, 1 and 2; a pattern's place in lists of thirty is set × 10 + digit.
 */
export const setA = 0
export const setC = 2
export const digitModules = 7
export const patterns: readonly string[] = [
  ...leftOdd,
  ...leftOdd.map((modules) => reversed(complement(modules))),
  ...leftOdd.map(complement),
]

/** A part that is the same in every symbol, with what always stands beside it. `at`: its first module. */
export interface Fixed {
  readonly at: number
  readonly modules: string
}

/**
 * Digits that a symbol may hold: which set each is drawn in, and what makes them valid: the sum of weight × digit and
 * `constant` is a multiple of ten. `last` pins the last digit (UPC-E: it says what the others mean).
 */
export interface Rule {
  readonly sets: readonly number[]
  readonly weights: readonly number[]
  readonly constant: number
  readonly last: number | null
  /** The number that the scanner reports, as zxing does: 8 digits for EAN-8, else 13. */
  readonly textOf: (digits: readonly number[]) => string
}

export interface Layout {
  readonly symbology: Symbology
  readonly modules: number
  /** Guards: start, middle (where there is one), end. The quiet zone beside the outer ones is part of them. */
  readonly start: Fixed
  readonly middle: Fixed | null
  readonly end: Fixed
  /** First module of each digit. */
  readonly digits: readonly number[]
  readonly rules: readonly Rule[]
}

const start: Fixed = { at: -3, modules: '0001010' }
const middleAt = (at: number): Fixed => ({ at: at - 1, modules: '1010101' })
const endAt = (at: number): Fixed => ({ at: at - 1, modules: '0101000' })
const run = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index * digitModules)

/** Sets of the left half by the leading digit, which is not drawn otherwise (`1` is set B). */
const leadingSets = [
  '000000',
  '001011',
  '001101',
  '001110',
  '010011',
  '011001',
  '011100',
  '010101',
  '010110',
  '011010',
] as const
const digitsOf = (text: string): number[] => [...text].map(Number)

const ean13: Layout = {
  symbology: 'EAN_13',
  modules: 95,
  start,
  middle: middleAt(45),
  end: endAt(92),
  digits: [...run(3, 6), ...run(50, 6)],
  rules: leadingSets.map((sets, leading) => ({
    sets: [...digitsOf(sets), setC, setC, setC, setC, setC, setC],
    weights: [3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1],
    constant: leading,
    last: null,
    textOf: (digits) => `${leading}${digits.join('')}`,
  })),
}

const ean8: Layout = {
  symbology: 'EAN_8',
  modules: 67,
  start,
  middle: middleAt(31),
  end: endAt(64),
  digits: [...run(3, 4), ...run(36, 4)],
  rules: [
    {
      sets: [setA, setA, setA, setA, setC, setC, setC, setC],
      weights: [3, 1, 3, 1, 3, 1, 3, 1],
      constant: 0,
      last: null,
      textOf: (digits) => digits.join(''),
    },
  ],
}

/** Sets of number system 0 by check digit (`1` is set B); number system 1 has them the other way round. */
const checkSets = [
  '111000',
  '110100',
  '110010',
  '110001',
  '101100',
  '100110',
  '100011',
  '101010',
  '101001',
  '100101',
] as const

/** How UPC-E leaves out zeros, by its last digit: weights of the first five digits and of the last one. */
const shortened = (last: number): { weights: number[]; long: (d: readonly number[]) => string } => {
  if (last <= 2)
    return {
      weights: [1, 3, 3, 1, 3, 1],
      long: ([a, b, c, d, e]) => `${a}${b}${last}0000${c}${d}${e}`,
    }
  if (last === 3)
    return { weights: [1, 3, 1, 1, 3, 0], long: ([a, b, c, d, e]) => `${a}${b}${c}00000${d}${e}` }
  if (last === 4)
    return { weights: [1, 3, 1, 3, 3, 0], long: ([a, b, c, d, e]) => `${a}${b}${c}${d}00000${e}` }
  return { weights: [1, 3, 1, 3, 1, 3], long: ([a, b, c, d, e]) => `${a}${b}${c}${d}${e}0000${last}` }
}

const upceRule = (system: number, check: number, sets: string, last: number): Rule => {
  const { weights, long } = shortened(last)
  return {
    sets: digitsOf(sets),
    weights,
    constant: system * 3 + check,
    last,
    textOf: (digits) => `0${system}${long(digits)}${check}`,
  }
}

const upce: Layout = {
  symbology: 'UPC_E',
  modules: 51,
  start,
  middle: null,
  end: { at: 44, modules: '1010101000' },
  digits: run(3, 6),
  rules: checkSets.flatMap((sets, check) =>
    Array.from({ length: 10 }, (_, last) => [
      upceRule(0, check, sets, last),
      upceRule(1, check, complement(sets), last),
    ]).flat(),
  ),
}

export const layouts: readonly Layout[] = [ean13, ean8, upce]
