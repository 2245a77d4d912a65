import { describe, expect, test } from '@jest/globals'
import { fieldNeed, mayBeAnonymous } from '../../../../../domain/complaint/split/fields'
import { confidentiality } from '../../../../../domain/complaint/split/kinds'

describe('the fields of a filing', () => {
  test.each([
    ['requests', ['complaint'], false, 'required'],
    ['requests', ['report'], false, 'absent'],
    ['requests', ['complaint', 'report'], false, 'required'],
    ['contactName', ['complaint'], false, 'required'],
    ['contactAddress', ['complaint', 'report'], false, 'required'],
    ['contactName', ['report'], false, 'required'],
    ['contactAddress', ['report'], false, 'optional'],
    ['contactName', ['report'], true, 'absent'],
    ['contactPhone', ['report'], true, 'absent'],
    // A complaint is never anonymous, whatever was ticked before (art. 10(1)).
    ['contactPhone', ['complaint', 'report'], true, 'required'],
    ['consentMediation', ['complaint'], false, 'optional'],
    ['consentMediation', ['report'], false, 'absent'],
    ['orderNo', ['report'], true, 'optional'],
  ] as const)('%s of %j, anonymous %s, is %s', (field, kinds, isAnonymous, need) =>
    expect(fieldNeed(field, kinds, isAnonymous)).toBe(need),
  )

  test('only a report that stands alone may be anonymous', () => {
    expect(mayBeAnonymous(['report'])).toBe(true)
    expect(mayBeAnonymous(['complaint'])).toBe(false)
    expect(mayBeAnonymous(['complaint', 'report'])).toBe(false)
  })

  test('confidentiality is promised to a reporter, with its exception when there is a complaint too', () => {
    expect(confidentiality(['complaint'])).toBeNull()
    expect(confidentiality(['report'])?.zh).not.toContain('商家会知道')
    expect(confidentiality(['complaint', 'report'])?.zh).toContain('商家会知道投诉的人是您')
  })
})
