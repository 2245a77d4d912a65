import type { EpcisEvent, ObjectEvent, TransformationEvent } from '../../../../domain/trace/event'

/** Events in March 2026, told by day; the walk looks at them much later. */
export const now = Date.parse('2026-11-27T00:00:00Z')

let count = 0
const nextId = (): string => `urn:uuid:${String((count += 1)).padStart(6, '0')}`

export const when = (day: number, hour = 9) => ({
  eventTime: `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+08:00`,
  eventTimeZoneOffset: '+08:00',
})

/** Names of single things begin with `item` or are shipping containers; all others are lots. */
const isSingle = (thing: string): boolean => /\/00\/|^item/.test(thing)
const split = (things: readonly string[]) => ({
  single: things.filter(isSingle),
  lots: things.filter((thing) => !isSingle(thing)).map((epcClass) => ({ epcClass })),
})

export function object(
  day: number,
  bizStep: string,
  thing: string,
  more: Partial<ObjectEvent> = {},
): ObjectEvent {
  return {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    eventID: nextId(),
    ...when(day),
    bizStep,
    ...(isSingle(thing) ? { epcList: [thing] } : { quantityList: [{ epcClass: thing }] }),
    ...more,
  }
}

export function ship(day: number, thing: string, from: string, to: string): ObjectEvent {
  return object(day, 'shipping', thing, {
    bizLocation: { id: from },
    sourceList: [{ type: 'possessing_party', source: `${from}-owner` }],
    destinationList: [{ type: 'location', destination: to }],
  })
}

export function receive(day: number, thing: string, at: string): ObjectEvent {
  return object(day, 'receiving', thing, {
    bizLocation: { id: at },
    destinationList: [{ type: 'possessing_party', destination: `${at}-owner` }],
  })
}

export function sell(day: number, thing: string, at: string): ObjectEvent {
  return object(day, 'retail_selling', thing, { bizLocation: { id: at } })
}

export function pack(
  day: number,
  action: 'ADD' | 'DELETE',
  parentID: string,
  children: readonly string[],
): EpcisEvent {
  const { single, lots } = split(children)
  return {
    type: 'AggregationEvent',
    eventID: nextId(),
    ...when(day),
    action,
    bizStep: action === 'ADD' ? 'packing' : 'unpacking',
    parentID,
    childEPCs: single,
    childQuantityList: lots,
  }
}

export function transform(
  day: number,
  inputs: readonly string[],
  outputs: readonly string[],
  more: Partial<TransformationEvent> = {},
): TransformationEvent {
  const [used, made] = [split(inputs), split(outputs)]
  return {
    type: 'TransformationEvent',
    eventID: nextId(),
    ...when(day),
    bizStep: 'commissioning',
    inputEPCList: used.single,
    inputQuantityList: used.lots,
    outputEPCList: made.single,
    outputQuantityList: made.lots,
    ...more,
  }
}
