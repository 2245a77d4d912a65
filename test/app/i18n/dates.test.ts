import { expect, test } from '@jest/globals'
import { dayIn, minuteIn, weekdayIn } from '../../../src/i18n/dates'

test.each([
  ['2026-11-30', '2026-11-30', '30 Nov 2026'],
  ['2026-05-08', '2026-05-08', '8 May 2026'],
  ['2026-05', '2026-05', 'May 2026'],
  ['', '', ''],
])('%s is read as %s and %s', (on, zh, en) => {
  expect([dayIn(on, 'zh-CN'), dayIn(on, 'en')]).toEqual([zh, en])
})

test.each([
  ['2026-11-30', '2026-11-30（周一）', 'Mon 30 Nov 2026'],
  ['2026-01-01', '2026-01-01（周四）', 'Thu 1 Jan 2026'],
  ['2028-02-29', '2028-02-29（周二）', 'Tue 29 Feb 2028'],
])('with its day of the week %s is %s and %s', (on, zh, en) => {
  expect([weekdayIn(on, 'zh-CN'), weekdayIn(on, 'en')]).toEqual([zh, en])
})

test.each([
  ['2026-11-23T01:00:00.000Z', '2026-11-23 09:00', '23 Nov 2026, 09:00'],
  ['2026-12-31T16:00:00Z', '2027-01-01 00:00', '1 Jan 2027, 00:00'],
  ['2026-12-31T15:59:59.999Z', '2026-12-31 23:59', '31 Dec 2026, 23:59'],
])('%s is in China %s and %s', (at, zh, en) => {
  expect([minuteIn(at, 'zh-CN'), minuteIn(at, 'en')]).toEqual([zh, en])
})
