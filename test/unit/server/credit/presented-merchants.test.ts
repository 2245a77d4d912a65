import { describe, expect, test } from '@jest/globals'
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

describe('a merchant with many records', () => {
  test('is presented once for the same records on the same day', () => {
    const presented = new PresentedMerchants()
    const first = presented.of(merchant, records, '2026-05-01')
    expect(first.records).toHaveLength(40)
    expect(presented.of({ ...merchant }, [...records], '2026-05-01')).toBe(first)
  })

  test('is presented anew when a record, the registration or the day is another one', () => {
    const presented = new PresentedMerchants()
    const seen = (...[of, from, on]: Parameters<PresentedMerchants['of']>) => presented.of(of, from, on)
    seen(merchant, records, '2026-05-01')
    const changed = [...records.slice(1), toJson(penalty({ id: 'p0', repairedOn: '2026-04-30' }))]
    expect(seen(merchant, changed, '2026-05-01').records).toHaveLength(39)
    expect(seen(merchant, records.slice(1), '2026-05-01').records).toHaveLength(39)
    expect(seen({ ...merchant, name: '示例改名有限公司' }, records, '2026-05-01').name).toBe(
      '示例改名有限公司',
    )
    // Three years later all of them have left (令107 art. 8).
    expect(seen(merchant, records, '2029-05-01').records).toEqual([])
  })

  test('gives its place to others when too much is kept', () => {
    const presented = new PresentedMerchants()
    const first = presented.of(merchant, records, '2026-05-01')
    const many = Array.from({ length: 4_990 }, (_, n) => toJson(penalty({ id: `m${n}` })))
    presented.of({ ...merchant, uscc: '91350100M000100Y44' }, many, '2026-05-01')
    const again = presented.of(merchant, records, '2026-05-01')
    expect(again).not.toBe(first)
    expect(again).toEqual(first)
  })
})
