import type { Product } from '../../../contract/trace'
import type { Text } from '../../../domain/text'
import { isRecord, isText, isTextOrNull } from '../../platform/storage/kept-forms'

/** What speaks against a product, as far as its answer tells. */
export const cautions = ['recalled', 'recall-check', 'expired', 'stop', 'caution', 'licence'] as const
export type Caution = (typeof cautions)[number]

/** One thing in the basket, however often it was read. */
export interface BasketItem {
  readonly id: string
  readonly text: string
  readonly symbology: string | null
  /** What kind of code it is. */
  readonly what: Text
  /** 14 digits; null: the code leads to no product. */
  readonly gtin: string | null
  readonly lot: string | null
  /** Where it leads. */
  readonly to: string
  readonly count: number
  /** null: not known yet, or not here. */
  readonly name: string | null
  readonly cautions: readonly Caution[]
  /** When name and cautions were asked for, RFC 3339; null: not yet. */
  readonly askedAt: string | null
}

const isCaution = (value: unknown): value is Caution => cautions.some((caution) => caution === value)

export const isBasketItem = (value: unknown): value is BasketItem =>
  isRecord(value) &&
  ['id', 'text', 'to'].every((field) => isText(value[field])) &&
  ['symbology', 'gtin', 'lot', 'name', 'askedAt'].every((field) => isTextOrNull(value[field])) &&
  isRecord(value['what']) &&
  isText(value['what']['zh']) &&
  isText(value['what']['en']) &&
  typeof value['count'] === 'number' &&
  value['count'] > 0 &&
  Array.isArray(value['cautions']) &&
  value['cautions'].every(isCaution)

/** What to be careful about before paying, the loudest first. */
export function cautionsOf({ recalls, lot, maker }: Product): readonly Caution[] {
  const found: Record<Caution, boolean> = {
    recalled: recalls.some(({ concernsThisLot, lots }) => concernsThisLot === true || lots === null),
    'recall-check': recalls.some(({ concernsThisLot, lots }) => concernsThisLot === null && lots !== null),
    expired: lot?.isExpired === true,
    stop: maker?.verdict.level === 'stop',
    caution: maker?.verdict.level === 'caution',
    licence: maker?.licence?.isValid === false,
  }
  return cautions.filter((caution) => found[caution])
}

/** Those with the loudest caution first, then as they were: newest first. */
export function cautionsFirst(items: readonly BasketItem[]): readonly BasketItem[] {
  const rank = ({ cautions: [first] }: BasketItem): number =>
    first === undefined ? cautions.length : cautions.indexOf(first)
  return [...items].sort((one, other) => rank(one) - rank(other))
}
