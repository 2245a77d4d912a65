import { expect, test } from '@jest/globals'
import { bestCodeword, costsPerDigit } from '../../../../src/platform/scanner/linear/codeword'
import { layouts } from '../../../../src/platform/scanner/linear/layouts'

const [ean13] = layouts
if (ean13 === undefined) throw new Error('no layout')
const { rules } = ean13

/** Costs under which the digits of a number, drawn as its leading digit says, are free and all others cost one. */
function costsOf(number: string): Float64Array {
  const costs = new Float64Array(12 * costsPerDigit).fill(1)
  const sets = rules[Number(number[0])]?.sets ?? []
  sets.forEach((set, place) => {
    costs[place * costsPerDigit + set * 10 + Number(number[place + 1])] = 0
  })
  return costs
}
const textOf = (costs: Float64Array): string => {
  const word = bestCodeword(costs, rules)
  return word === null ? '' : word.rule.textOf(word.digits)
}

test('the cheapest digits are the number, its leading digit from their sets', () => {
  expect(textOf(costsOf('4006381333931'))).toBe('4006381333931')
})

test('the next number differs in two digits at least, as the check digit must hold', () => {
  expect(bestCodeword(costsOf('4006381333931'), rules)).toMatchObject({ cost: 0, nextCost: 2 })
})

test('digits whose check digit is wrong give way to the nearest that hold', () => {
  const word = bestCodeword(costsOf('4006381333932'), rules)
  expect(word?.cost).toBe(1)
})

test('where no digit is possible there is no number', () => {
  expect(bestCodeword(new Float64Array(12 * costsPerDigit).fill(Infinity), rules)).toBeNull()
})
