/** Check characters of every family, each with its arithmetic in words. */
import { say, type Text } from '../text'
import type { CheckResult, CheckTable } from './recognition'

/** GB 32100-2015: no I, O, Z, S, V. */
export const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const
/** GB 11714-1997: A is 10 … Z is 35. */
const orgAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const orgWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const

/** A computed check character and how it came about. */
export interface Computed {
  readonly character: string
  readonly table: CheckTable
  readonly steps: readonly Text[]
}

const columns = {
  character: say('字符', 'Character'),
  value: say('值', 'Value'),
  weight: say('权数', 'Weight'),
  product: say('乘积', 'Product'),
} as const

/**
 * GB 32100-2015, weights 3^(i−1) mod 31.
 * @param body the first 17 characters, upper case.
 * @returns null when the body is not 17 characters of the alphabet.
 */
export function usccCheck(body: string): Computed | null {
  const terms = weigh(body, usccAlphabet, usccWeights)
  if (!terms) return null
  const value = (31 - (terms.sum % 31)) % 31
  const character = usccAlphabet.charAt(value)
  return {
    character,
    table: terms.table,
    steps: [
      terms.step,
      say(`${terms.sum} 除以 31 余 ${terms.sum % 31}`, `${terms.sum} mod 31 = ${terms.sum % 31}`),
      say(
        `31 减余数得 ${value}，对应字符 ${character}`,
        `31 minus the remainder is ${value}, written ${character}`,
      ),
    ],
  }
}

/** The 18th character of a unified social credit code for its first 17; null when they are not valid. */
export function usccCheckCharacter(body: string): string | null {
  return usccCheck(body)?.character ?? null
}

/**
 * GB 11714-1997.
 * @param body the first 8 characters, upper case.
 * @returns null when the body is not 8 letters and digits.
 */
export function orgCheck(body: string): Computed | null {
  const terms = weigh(body, orgAlphabet, orgWeights)
  if (!terms) return null
  const value = 11 - (terms.sum % 11)
  const character = value === 10 ? 'X' : value === 11 ? '0' : String(value)
  return {
    character,
    table: terms.table,
    steps: [
      terms.step,
      say(
        `11 −（${terms.sum} 除以 11 的余数 ${terms.sum % 11}）= ${value}，写作 ${character}`,
        `11 − (${terms.sum} mod 11 = ${terms.sum % 11}) = ${value}, written ${character}`,
      ),
    ],
  }
}

/**
 * ISO 7064 MOD 11,10 (GB/T 17710): 15-digit registration numbers, SC and JY licences.
 * @returns null when the text is not digits.
 */
export function mod11_10Check(digits: string): Computed | null {
  if (!/^\d+$/.test(digits)) return null
  let product = 10
  const rows: string[][] = []
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10
    const next = (sum * 2) % 11
    rows.push([digit, String(product), String(sum), String(next)])
    product = next
  }
  const character = String((11 - product) % 10)
  return {
    character,
    table: {
      columns: [
        columns.character,
        say('上一步', 'So far'),
        say('相加后除以 10 的余数', 'Added, mod 10'),
        say('乘 2 后除以 11 的余数', 'Doubled, mod 11'),
      ],
      rows,
    },
    steps: [
      say(
        '从 10 起，逐位：加该位、取除以 10 的余数（0 作 10）、乘 2、取除以 11 的余数',
        'From 10, digit by digit: add, mod 10 (0 counts as 10), double, mod 11',
      ),
      say(`11 − ${product}，取个位：${character}`, `11 − ${product}, last digit: ${character}`),
    ],
  }
}

/** The check digit of ISO 7064 MOD 11,10, or null when the text is not digits. */
export function mod11_10(digits: string): string | null {
  return mod11_10Check(digits)?.character ?? null
}

/**
 * ISO 7064 MOD 11-2 (GB 11643): the citizen identity number; 10 is written X.
 * @param body the digits before the check character, 17 of an identity number.
 * @returns null when the body is not digits.
 */
export function mod11_2Check(body: string): Computed | null {
  const weights = Array.from({ length: body.length }, (_, index) => 2 ** (body.length - index) % 11)
  const terms = body === '' ? null : weigh(body, '0123456789', weights)
  if (!terms) return null
  const value = (12 - (terms.sum % 11)) % 11
  const character = value === 10 ? 'X' : String(value)
  return {
    character,
    table: terms.table,
    steps: [
      terms.step,
      say(
        `（12 −（${terms.sum} 除以 11 的余数 ${terms.sum % 11}））除以 11 的余数是 ${value}，写作 ${character}`,
        `(12 − (${terms.sum} mod 11 = ${terms.sum % 11})) mod 11 = ${value}, written ${character}`,
      ),
    ],
  }
}

/**
 * GS1 General Specifications 7.9: weights 3, 1, 3 … from the right.
 * @param digits the number without its check digit.
 * @returns null when the text is not digits.
 */
export function gs1Check(digits: string): Computed | null {
  if (!/^\d+$/.test(digits)) return null
  let sum = 0
  const rows: string[][] = []
  for (const [index, digit] of [...digits].entries()) {
    const weight = (digits.length - index) % 2 === 1 ? 3 : 1
    sum += Number(digit) * weight
    rows.push([digit, String(weight), String(Number(digit) * weight)])
  }
  const character = String((10 - (sum % 10)) % 10)
  return {
    character,
    table: { columns: [columns.character, columns.weight, columns.product], rows },
    steps: [
      say(`乘积相加得 ${sum}`, `The products add up to ${sum}`),
      say(`补到整十还差 ${character}`, `${character} more makes it a multiple of ten`),
    ],
  }
}

/** The check digit of a GTIN, GLN, SSCC … for the digits before it; null when they are not digits. */
export function gtinCheckDigit(digits: string): string | null {
  return gs1Check(digits)?.character ?? null
}

/** Compares a computed check character with the one read. */
export function compareCheck(computed: Computed | null, actual: string): CheckResult | null {
  if (!computed) return null
  const { character: expected, table, steps } = computed
  return { expected, actual, holds: expected === actual, table, steps }
}

function weigh(
  body: string,
  alphabet: string,
  weights: readonly number[],
): { sum: number; table: CheckTable; step: Text } | null {
  if (body.length !== weights.length) return null
  let sum = 0
  const rows: string[][] = []
  for (const [index, weight] of weights.entries()) {
    const character = body.charAt(index)
    const value = alphabet.indexOf(character)
    if (value < 0) return null
    sum += value * weight
    rows.push([character, String(value), String(weight), String(value * weight)])
  }
  return {
    sum,
    table: { columns: [columns.character, columns.value, columns.weight, columns.product], rows },
    step: say(`乘积相加得 ${sum}`, `The products add up to ${sum}`),
  }
}
