import { expect, test } from '@jest/globals'
import { englishCount, englishNumber } from '../../../domain/figures'

test('English parts thousands, and leaves a fraction whole', () => {
  expect([999, 1_000, 1_234_567, '1280.50', 0.5].map(englishNumber)).toEqual([
    '999',
    '1,000',
    '1,234,567',
    '1,280.50',
    '0.5',
  ])
})

test('an English count has its noun in the right number', () => {
  expect([0, 1, 2, 1_200].map((n) => englishCount(n, 'piece'))).toEqual([
    '0 pieces',
    '1 piece',
    '2 pieces',
    '1,200 pieces',
  ])
  expect(englishCount(2, 'penalty', 'penalties')).toBe('2 penalties')
})
