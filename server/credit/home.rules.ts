import type { PublicRecord } from '../../contract/records'

/** What of a sole trader's records tells where it lives: it is often registered at home (个人信息保护法). */

/** Items of a registration or report whose values are places. */
export const placeItem = /住所|场所|地址|住址|驻地|所在地|地点/
/** A place in the words of a value, whatever its item is called. */
const placeWritten =
  /(?:省|市|县|区|镇|乡|街道).*(?:路|街|巷|弄|里|村|社区|小区|大道|组|楼).*\d|(?:路|街|巷|弄|村|小区|大道)[^，。；]{0,12}\d+(?:号|栋|幢|室|单元|组)/

/** A record as it may be shown of a merchant: of a sole trader without its places. */
export function withoutHome(record: PublicRecord, isSoleTrader: boolean): PublicRecord {
  if (!isSoleTrader) return record
  switch (record.kind) {
    case 'licence':
      return { ...record, premises: null }
    case 'alteration':
      return withoutPlace(record)
    case 'annual-report':
      return { ...record, corrections: record.corrections.map(withoutPlace) }
    default:
      return record
  }
}

/** The change itself stays: that and when it moved. */
function withoutPlace<
  Change extends { readonly item: string; readonly before: string; readonly after: string },
>(change: Change): Change & { readonly placeWithheld?: true } {
  const isPlace = [
    placeItem.test(change.item),
    placeWritten.test(change.before),
    placeWritten.test(change.after),
  ]
  return isPlace.includes(true) ? { ...change, before: '', after: '', placeWithheld: true } : change
}
