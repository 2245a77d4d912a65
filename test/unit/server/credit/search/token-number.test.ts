import { expect, test } from '@jest/globals'
import { tokenNumber } from '../../../../../server/credit/search/token-number'

test('a token has the number at all times that the index was made with', () => {
  expect(tokenNumber('n公司')).toBe(622_331_639)
  expect(tokenNumber('')).toBe(-1_421_968_373)
})

test('numbers are those of a column of 32 bits, and tokens that differ in one character are far apart', () => {
  const numbers = Array.from({ length: 20_000 }, (_, place) =>
    tokenNumber(`n${String.fromCharCode(0x4e00 + place)}司`),
  )
  expect(numbers.every((number) => Number.isInteger(number) && Math.abs(number) <= 2 ** 31)).toBe(true)
  expect(new Set(numbers).size).toBeGreaterThan(19_990)
  expect(numbers.filter((number) => number < 0).length).toBeGreaterThan(9_000)
})
