import { expect, test } from '@jest/globals'
import { dayWords, minuteWords } from '../../../src/i18n/dates'

test.each([
  ['2026-11-30', '11 月 30 日（周一）', 'Mon 30 Nov'],
  ['2026-01-01', '1 月 1 日（周四）', 'Thu 1 Jan'],
  ['2028-02-29', '2 月 29 日（周二）', 'Tue 29 Feb'],
])('%s is read as %s and %s', (on, zh, en) => {
  expect([dayWords(on, 'zh-CN'), dayWords(on, 'en')]).toEqual([zh, en])
})

test.each([
  ['2026-11-23T01:00:00.000Z', '2026-11-23 09:00'],
  ['2026-12-31T16:00:00Z', '2027-01-01 00:00'],
  ['2026-12-31T15:59:59.999Z', '2026-12-31 23:59'],
])('%s is in China %s', (at, words) => {
  expect(minuteWords(at)).toBe(words)
})
