import { isText } from '../../platform/storage/kept-forms'
import { KeptList } from '../../platform/storage/kept-list'
import type { Storage } from '../../platform/storage/storage.port'

/** A product, or one lot of it, as the comparison's address names it. */
export interface ProductRef {
  /** 14 digits. */
  readonly gtin: string
  readonly lot: string | null
}

/** No character of a lot number (GS1 General Specifications, figure 7.11-1) is a tilde. */
const between = '~'

export const productRef = (gtin: string, lot: string | null): string =>
  lot === null ? gtin : `${gtin}${between}${lot}`

export const mostCompared = 3

/** The products in an address, each once; someone else may have written it. */
export function refsIn(text: string): readonly ProductRef[] {
  const refs = [...new Set(text.split(','))].flatMap((part) => {
    const [gtin = '', ...lot] = part.trim().split(between)
    if (!/^\d{14}$/.test(gtin)) return []
    return [{ gtin, lot: lot.length === 0 ? null : lot.join(between).slice(0, 40) }]
  })
  return refs.slice(0, mostCompared)
}

/**
 * Sets a product aside to be compared, on this device.
 * @returns what is to be compared: this one alone, or with the one that was set aside before, which is then used up
 */
export function notedForComparison(storage: Storage, ref: string): readonly string[] {
  const list = new KeptList(storage, 'product-compare', isText)
  const [before] = list.read()
  const both = before === undefined || before === ref ? [ref] : [before, ref]
  list.write(both.length > 1 ? [] : [ref])
  return both
}
