import { expect, test } from '@jest/globals'
import { keptText, toldAgain } from '../../../server/http/told-again'

/** Makes a text, and counts how often. */
function maker() {
  let made = 0
  return { make: () => `text ${++made}`, made: () => made }
}

test('an answer that is told again is put into text once by each operation', () => {
  const answer = toldAgain({ items: [] })
  const { make, made } = maker()
  expect(String(keptText('search', answer, make))).toBe('text 1')
  expect(String(keptText('search', answer, make))).toBe('text 1')
  // Another operation declares another shape: it checks for itself.
  expect(String(keptText('suggest', answer, make))).toBe('text 2')
  expect(made()).toBe(2)
})

test('an answer that is out of shape is never kept', () => {
  const answer = toldAgain({ items: [] })
  const refuse = () => {
    throw new Error('out of shape')
  }
  expect(() => keptText('search', answer, refuse)).toThrow('out of shape')
  expect(() => keptText('search', answer, refuse)).toThrow('out of shape')
})

test('any other answer is left to its operation', () => {
  expect(keptText('search', { items: [] }, () => 'text')).toBeNull()
  expect(keptText('search', null, () => 'text')).toBeNull()
})
