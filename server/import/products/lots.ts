import type { ItemState } from '../../../contract/product-papers'
import { shiftDay } from '../../../domain/calendar/day'
import { RowRejection } from '../records/rejections'
import { asked, optional, type Row } from '../records/row'
import { paperReader } from './paper-reader'

/** Longest lot or serial number (GS1 General Specifications 3.4.1, 3.5.2), with room for what is no GS1 number. */
const MAX_NUMBER = 40

/** Lots with the days they were made and are good until. */
export const lots = paperReader(
  'lot',
  [
    asked('lot', '批次 批号 生产批号 LOT'),
    asked('producedOn', '生产日期 PRODUCED_ON'),
    optional('expiresOn', '保质期至 保质期到期日 到期日期 失效日期 EXPIRES_ON'),
    optional('shelfLifeDays', '保质期(天) SHELF_LIFE_DAYS'),
  ],
  (row, { gtin, source, asOfAt }) => {
    const producedOn = row.day('producedOn')
    const expiresOn = row.day('expiresOn') ?? reckoned(row, producedOn)
    if (producedOn !== null && expiresOn !== null && expiresOn < producedOn)
      throw new RowRejection('bad-date', 'expiresOn')
    return {
      gtin,
      lot: numberOf(row, 'lot'),
      produced_on: producedOn,
      expires_on: expiresOn,
      source,
      as_of_at: asOfAt,
    }
  },
)

const states: readonly (readonly [RegExp, ItemState['state']])[] = [
  [/召回|recall/i, 'recalled'],
  [/退货|return/i, 'returned'],
  [/销毁|destroy/i, 'destroyed'],
  [/售出|已售|sold/i, 'sold'],
  [/在库|在途|流通|在售|in-trade/i, 'in-trade'],
]

/** Single pieces by their serial number, and what has become of them. */
export const items = paperReader(
  'product_item',
  [
    asked('serial', '序列号 单品码 SERIAL'),
    asked('state', '状态 STATE'),
    asked('since', '状态日期 日期 SINCE'),
    optional('lot', '批次 批号 LOT'),
  ],
  (row, { gtin, source, asOfAt }) => {
    row.required('state')
    return {
      gtin,
      serial: numberOf(row, 'serial'),
      lot: row.isFilled('lot') ? numberOf(row, 'lot') : null,
      state: row.oneOf('state', states, 'in-trade'),
      since: row.requiredDay('since'),
      source,
      as_of_at: asOfAt,
    }
  },
)

function reckoned(row: Row, producedOn: string | null): string | null {
  const days = row.raw('shelfLifeDays')
  if (producedOn === null || days === '' || /^0+$/.test(days)) return null
  if (!/^\d{1,5}$/.test(days)) throw new RowRejection('bad-value', 'shelfLifeDays')
  return shiftDay(producedOn, Number(days))
}

function numberOf(row: Row, key: string): string {
  const number = row.raw(key).normalize('NFKC')
  if (number === '') throw new RowRejection('missing-field', key)
  if (number.length > MAX_NUMBER) throw new RowRejection('bad-value', key)
  return number
}
