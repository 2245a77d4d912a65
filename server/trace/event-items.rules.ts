import type { EpcisEvent } from '../../domain/trace/event'
import type { ItemRole } from './tables'

export interface EventItem {
  readonly item: string
  readonly role: ItemRole
  /** 1: as an EPC, 2: as a class with a quantity, 3: as both. */
  readonly listedAs: number
}

const asEpc = 1
const asClass = 2

/** What an event names and in which role, each once: the rows of its index. */
export function itemsOf(event: EpcisEvent): EventItem[] {
  const all = namesOf(event)
  const found = new Map<string, EventItem>()
  for (const each of all) {
    const key = `${each.role} ${each.item}`
    const listedAs = (found.get(key)?.listedAs ?? 0) | each.listedAs
    found.set(key, { ...each, listedAs })
  }
  return [...found.values()]
}

function namesOf(event: EpcisEvent): EventItem[] {
  switch (event.type) {
    case 'ObjectEvent':
      return [...epcs('thing', event.epcList), ...classes('thing', event.quantityList)]
    case 'TransactionEvent':
      return [
        ...epcs('thing', event.epcList),
        ...classes('thing', event.quantityList),
        ...epcs('parent', one(event.parentID)),
      ]
    case 'AggregationEvent':
    case 'AssociationEvent':
      return [
        ...epcs('thing', event.childEPCs),
        ...classes('thing', event.childQuantityList),
        ...epcs('parent', one(event.parentID)),
      ]
    case 'TransformationEvent':
      return [
        ...epcs('thing', event.outputEPCList),
        ...classes('thing', event.outputQuantityList),
        ...epcs('input', event.inputEPCList),
        ...classes('input', event.inputQuantityList),
        ...epcs('process', one(event.transformationID)),
      ]
    default:
      // A type of someone's own may name things in fields of its own; we know of none.
      return []
  }
}

function one(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id]
}

function epcs(role: ItemRole, list: readonly string[] | undefined): EventItem[] {
  return (list ?? []).map((item) => ({ item, role, listedAs: asEpc }))
}

function classes(role: ItemRole, list: readonly { readonly epcClass: string }[] | undefined): EventItem[] {
  return (list ?? []).map(({ epcClass }) => ({ item: epcClass, role, listedAs: asClass }))
}
