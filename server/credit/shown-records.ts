import type { PublicRecord } from '../../contract/records'
import { publicity } from '../../domain/credit/publicity'
import type { Publicity } from '../../domain/credit/publicity-types'
import type { CreditRecord, MerchantStatus } from '../../domain/credit/record'
import { timeliness } from '../../domain/credit/timeliness'
import { withoutHome } from './home.rules'
import type { StoredMerchant } from './merchant.repository'
import { presentRecord } from './record.presenter'

/** A record that the rules let show today. */
export interface ShownRecord {
  readonly record: CreditRecord
  readonly publicity: Publicity
}

/** The one gate of every endpoint: what is over, repaired, taken back or of a deregistered merchant stays behind it. */
export function shownRecords(
  records: readonly CreditRecord[],
  merchantStatus: MerchantStatus,
  todayOn: string,
): ShownRecord[] {
  return records.flatMap((record) => {
    const shown = publicity(record, todayOn, { merchantStatus, records })
    return shown.shown ? [{ record, publicity: shown }] : []
  })
}

/** @param merchant the limit of its place decides whether the authority was in time; a sole trader's home is left out */
export function presentShown(
  { record, publicity: shown }: ShownRecord,
  { regionCode, isSoleTrader }: Pick<StoredMerchant, 'regionCode' | 'isSoleTrader'>,
  todayOn: string,
): PublicRecord {
  return withoutHome(presentRecord(record, shown, timeliness(record, regionCode, todayOn)), isSoleTrader)
}
