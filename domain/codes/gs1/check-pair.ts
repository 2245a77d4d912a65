/** The two check characters of a global model number, with the arithmetic (General Specifications 7.9.5). */
import { say } from '../../text'
import type { Computed } from '../check-digits'

/** Set 82 in the order of the characters' values. */
const VALUES = '!"%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
/** The characters of the pair, in the order of their values. */
const PAIR = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
/** No value is longer than 99 characters, two of them the pair. */
export const MAX_CHECKED = 97

let primes: readonly number[] | undefined

/** Whether the character has a value. */
export function isChecked(character: string): boolean {
  return VALUES.includes(character)
}

/**
 * Characters by their values, weighted with the primes from the right, modulo 1021.
 * @param body the text without the pair.
 * @returns null when the text is longer than 97 characters or holds others than those of set 82.
 */
export function checkPairOf(body: string): Computed | null {
  primes ??= firstPrimes(MAX_CHECKED)
  if (body.length > MAX_CHECKED) return null
  let sum = 0
  const rows: string[][] = []
  for (let index = 0; index < body.length; index++) {
    const character = body.charAt(index)
    const value = VALUES.indexOf(character)
    if (value < 0) return null
    const weight = primes[body.length - 1 - index] ?? 0
    sum += value * weight
    rows.push([character, String(value), String(weight), String(value * weight)])
  }
  const rest = sum % 1021
  const high = rest >> 5
  const low = rest & 31
  const pair = PAIR.charAt(high) + PAIR.charAt(low)
  return {
    character: pair,
    table: {
      columns: [
        say('字符', 'Character'),
        say('值', 'Value'),
        say('权数（质数）', 'Weight (a prime)'),
        say('乘积', 'Product'),
      ],
      rows,
    },
    steps: [
      say(`乘积相加得 ${sum}`, `The products add up to ${sum}`),
      say(`${sum} 除以 1021 余 ${rest}`, `${sum} mod 1021 = ${rest}`),
      say(
        `${rest} = ${high} × 32 + ${low}，对应两个字符 ${pair}`,
        `${rest} = ${high} × 32 + ${low}, written ${pair}`,
      ),
    ],
  }
}

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number++) {
    if (found.every((prime) => number % prime !== 0)) found.push(number)
  }
  return found
}
