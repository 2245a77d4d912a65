import { expect, test } from '@jest/globals'
import { moneyIn, typedMoneyIn } from '../../../src/i18n/money'

test.each([
  [138_400, '1384 元', '¥1,384'],
  [123_450, '1234.50 元', '¥1,234.50'],
  [5, '0.05 元', '¥0.05'],
  [99_999_999_900, '999999999 元', '¥999,999,999'],
])('%i fen are %s and %s', (fen, zh, en) => {
  expect([moneyIn(fen, 'zh-CN'), moneyIn(fen, 'en')]).toEqual([zh, en])
})

test('what was typed is read as an amount, or stays as it was typed', () => {
  expect(typedMoneyIn('1 280.5', 'en')).toBe('¥1,280.50')
  expect(typedMoneyIn('', 'en')).toBe('')
  expect(typedMoneyIn('about a hundred', 'en')).toBe('about a hundred')
})
