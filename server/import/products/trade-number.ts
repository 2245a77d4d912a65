import { parseGtin } from '../../../domain/codes/gtin'
import { useOf } from '../../../domain/codes/gs1/prefixes'
import { RowRejection } from '../records/rejections'

/**
 * The number of a catalogue's cell in fourteen digits. The issuer's country says nothing of the origin, and so nothing
 * is taken from it; numbers that are a shop's own, or no item's, are refused.
 * @throws RowRejection with the reason
 */
export function tradeNumber(cell: string, field: string): string {
  const text = cell.trim().normalize('NFKC').replace(/^'/, '').replace(/\s/g, '')
  if (/^\d+(\.\d+)?E\+?\d+$/i.test(text)) throw new RowRejection('rounded-number', field)
  if (!/^\d+$/.test(text)) throw new RowRejection('not-digits', field)
  if (text.length < 8 || /^0+$/.test(text)) throw new RowRejection('internal-number', field)
  if (![8, 12, 13, 14].includes(text.length)) throw new RowRejection('wrong-length', field)
  const gtin = parseGtin(text)
  if (gtin === null) throw new RowRejection('wrong-check-digit', field)
  const use = useOf(gtin)
  if (use === 'in-store') throw new RowRejection('in-store-number', field)
  if (use === 'coupon' || use === 'refund') throw new RowRejection('not-an-item', field)
  return gtin
}
