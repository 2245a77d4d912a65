import type { CreditRecord } from '../../../domain/credit/record'
import { writeMerchants } from '../../../server/credit/merchant.writer'
import type { Registration } from '../../../server/credit/registration'
import type { Clock } from '../../../server/db/clock.port'
import type { Store } from '../../../server/db/store'

/** A plainly invented registration. */
export const registration = (over: Partial<Registration> = {}): Registration => ({
  uscc: '91350100M000100Y43',
  name: '福州示例云帆茶业有限公司',
  otherNames: [],
  status: 'active',
  regionCode: '350102',
  registeredOn: '2015-03-02',
  isUsccConsistent: true,
  type: null,
  legalRepresentative: '林**',
  registeredCapital: null,
  scope: '食品销售',
  address: '福州市鼓楼区示例路 1 号',
  phone: null,
  isSoleTrader: false,
  authority: null,
  source: '示例公示系统',
  asOfAt: '2026-11-20T00:00:00.000Z',
  ...over,
})

/** Writes a merchant and records of it in one transaction, as an import does. */
export const write = (
  store: Store,
  clock: Clock,
  merchant: Registration,
  records: readonly CreditRecord[] = [],
): Promise<void> =>
  writeMerchants(store, clock, async (writer) => {
    await writer.put([merchant])
    for (const record of records) await writer.putRecord(merchant.uscc, record)
  })
