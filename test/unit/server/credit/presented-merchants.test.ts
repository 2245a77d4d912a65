import { describe, expect, test } from '@jest/globals'
import type { ComplaintFigures } from '../../../../contract/verdict'
import { toJson } from '../../../../server/db/json'
import type { StoredMerchant } from '../../../../server/credit/merchant.repository'
import { PresentedMerchants } from '../../../../server/credit/presented-merchants'
import { penalty } from '../../domain/credit/records'

const merchant: StoredMerchant = {
  uscc: '91350100M000100Y43',
  name: '示例多记录有限公司',
  status: 'active',
  regionCode: '350102',
  registeredOn: '2015-03-02',
  isUsccConsistent: true,
  type: null,
  legalRepresentative: null,
  registeredCapital: null,
  scope: null,
  address: null,
  phone: null,
  formerNames: [],
  isSoleTrader: false,
  authority: null,
  source: '示例来源',
  asOfAt: '2026-11-01T00:00:00.000Z',
}
const records = Array.from({ length: 40 }, (_, n) => toJson(penalty({ id: `p${n}` })))
const complaints: ComplaintFigures = {
  fromOn: '2025-05-01',
  toOn: '2026-05-01',
  received: 0,
  open: 0,
  settled: 0,
  ended: 0,
  allReceived: 0,
  allMerchants: 0,
}
const source = { merchant, records, complaints }

describe('a merchant with many records', () => {
  test('is presented once for the same records and figures on the same day', () => {
    const presented = new PresentedMerchants()
    const first = presented.of(source, '2026-05-01', null)
    expect(first.records).toHaveLength(40)
    expect(
      presented.of({ merchant: { ...merchant }, records: [...records], complaints }, '2026-05-01', null),
    ).toBe(first)
  })

  test('is presented anew when a record, the registration, a figure or the day is another one', () => {
    const presented = new PresentedMerchants()
    const seen = (over: Partial<typeof source>, on = '2026-05-01') =>
      presented.of({ ...source, ...over }, on, null)
    seen({})
    const changed = [...records.slice(1), toJson(penalty({ id: 'p0', repairedOn: '2026-04-30' }))]
    expect(seen({ records: changed }).records).toHaveLength(39)
    expect(seen({ records: records.slice(1) }).records).toHaveLength(39)
    expect(seen({ merchant: { ...merchant, name: '示例改名有限公司' } }).name).toBe('示例改名有限公司')
    expect(seen({ complaints: { ...complaints, received: 7 } }).complaints.received).toBe(7)
    // Three years later all of them have left (令107 art. 8).
    expect(seen({}, '2029-05-01').records).toEqual([])
  })

  test('is given unread while nothing is written, and read again once something is', () => {
    const presented = new PresentedMerchants()
    expect(presented.still(merchant.uscc, 'version 1')).toBeNull()
    const first = presented.of(source, '2026-05-01', 'version 1')
    expect(presented.still(merchant.uscc, 'version 1')).toBe(first)
    expect(presented.still(merchant.uscc, 'version 2')).toBeNull()
    expect(presented.of(source, '2026-05-01', 'version 2')).toBe(first)
    expect(presented.still(merchant.uscc, 'version 2')).toBe(first)
  })

  test('is read each time where nobody can tell whether something was written', () => {
    const presented = new PresentedMerchants()
    presented.of(source, '2026-05-01', null)
    expect(presented.still(merchant.uscc, null)).toBeNull()
  })

  test('gives its place to others when too much is kept', () => {
    const presented = new PresentedMerchants()
    const first = presented.of(source, '2026-05-01', null)
    const many = Array.from({ length: 4_990 }, (_, n) => toJson(penalty({ id: `m${n}` })))
    const other = { ...merchant, uscc: '91350100M000100Y44' }
    presented.of({ merchant: other, records: many, complaints }, '2026-05-01', null)
    const again = presented.of(source, '2026-05-01', null)
    expect(again).not.toBe(first)
    expect(again).toEqual(first)
  })
})
