import { describe, expect, test } from '@jest/globals'
import { currencyLetters } from '../../../../../domain/codes/gs1/currencies'
import { linter } from '../../../../../domain/codes/gs1/lint/linters'
import { faultText } from '../../../../../domain/codes/gs1/lint/faults'

const fault = (rule: string, data: string) => linter(rule)?.(data) ?? null
const words = (rule: string, data: string) => {
  const found = fault(rule, data)
  return found && faultText(found, data).text
}

/** With a second and a third purchase, both dates, a serial number, a retailer and the flags. */
const fullCoupon =
  '0123456 123456 15 16 0123 1119 4123 9 219 0123 9 3261231 4261101 50123456 611234567 90101'.replace(
    / /g,
    '',
  )

describe('rules of components', () => {
  test('let through what obeys them', () => {
    for (const [rule, data] of [
      ['couponcode', '012345612345611110123'],
      ['couponcode', fullCoupon],
      ['couponposoffer', '001234561234560123456'],
      ['iban', 'FR7630006000011234567890189'],
      ['iso3166', '156'],
      ['iso3166999', '999'],
      ['iso3166alpha2', 'CN'],
      ['iso4217', '156'],
      ['mediatype', '10'],
      ['packagetype', 'PX'],
    ] as const) {
      expect([rule, data, fault(rule, data)]).toEqual([rule, data, null])
    }
  })

  test('name what is wrong and where', () => {
    expect(fault('couponcode', '01234561234561111012a')).toEqual({
      code: 'NON_DIGIT_CHARACTER',
      start: 20,
      length: 1,
    })
    expect(fault('couponcode', '0123456123456111101234500')?.code).toBe('COUPON_TOO_SHORT_FOR_START_DATE')
    expect(words('couponcode', '7123')).toEqual({
      zh: '优惠券的厂商识别代码长度位不对：第 1 位起“7”',
      en: 'Coupon, company prefix: its length digit is wrong: “7” at position 1',
    })
    expect(fault('couponposoffer', '0012345612345601234567')).toEqual({
      code: 'COUPON_EXCESS_DATA',
      start: 21,
      length: 1,
    })
    expect(fault('iso4217', '001')?.code).toBe('NOT_ISO4217')
    expect(fault('mediatype', '11')?.code).toBe('INVALID_MEDIA_TYPE')
    expect(fault('packagetype', 'AA_')?.code).toBe('INVALID_PACKAGE_TYPE')
    expect(fault('iban', 'XX361234567890')?.code).toBe('ILLEGAL_IBAN_COUNTRY_CODE')
    expect(fault('gcppos2', '101')).toEqual({ code: 'TOO_SHORT_FOR_GCP', start: 1, length: 2 })
  })

  test('that nobody wrote are not there', () => {
    expect(linter('constructor')).toBeNull()
  })

  test('know a currency by its number', () => {
    expect([currencyLetters('156'), currencyLetters('978'), currencyLetters('001')]).toEqual([
      'CNY',
      'EUR',
      null,
    ])
  })
})
