import type { EpcisEvent } from '../../domain/trace/event'
import type { ItemRole } from './tables'

export interface EventItem {
  readonly item: string
  readonly role: ItemRole
}

/** What an event names and in which role, each once: the rows of its index. */
export function itemsOf(event: EpcisEvent): EventItem[] {
  const { things, parents, inputs, processes } = namesOf(event)
  const all: EventItem[] = [
    ...things.map((item) => ({ item, role: 'thing' as const })),
    ...parents.map((item) => ({ item, role: 'parent' as const })),
    ...inputs.map((item) => ({ item, role: 'input' as const })),
    ...processes.map((item) => ({ item, role: 'process' as const })),
  ]
  return [...new Map(all.map((each) => [`${each.role} ${each.item}`, each])).values()]
}

interface Names {
  readonly things: readonly string[]
  readonly parents: readonly string[]
  readonly inputs: readonly string[]
  readonly processes: readonly string[]
}

function namesOf(event: EpcisEvent): Names {
  switch (event.type) {
    case 'ObjectEvent':
      return names([...(event.epcList ?? []), ...classesOf(event.quantityList)])
    case 'TransactionEvent':
      return names([...(event.epcList ?? []), ...classesOf(event.quantityList)], event.parentID)
    case 'AggregationEvent':
    case 'AssociationEvent':
      return names([...(event.childEPCs ?? []), ...classesOf(event.childQuantityList)], event.parentID)
    case 'TransformationEvent':
      return {
        things: [...(event.outputEPCList ?? []), ...classesOf(event.outputQuantityList)],
        parents: [],
        inputs: [...(event.inputEPCList ?? []), ...classesOf(event.inputQuantityList)],
        processes: event.transformationID === undefined ? [] : [event.transformationID],
      }
  }
}

function names(things: readonly string[], parent?: string): Names {
  return { things, parents: parent === undefined ? [] : [parent], inputs: [], processes: [] }
}

function classesOf(list: readonly { readonly epcClass: string }[] | undefined): string[] {
  return (list ?? []).map(({ epcClass }) => epcClass)
}
