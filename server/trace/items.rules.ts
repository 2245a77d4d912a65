import { gtinCheckDigit } from '../../domain/codes/check-digits'
import type { EpcisEvent, QuantityElement } from '../../domain/trace/event'

/**
 * One spelling for each thing. Events name the same lot as a Digital Link on any domain or as an EPC URN
 * (GS1 EPC Tag Data Standard 2.1, 6.3); the index and the walk use `01/<GTIN>/10/<lot>`, `01/<GTIN>/21/<serial>`,
 * `01/<GTIN>` and `00/<SSCC>`. What is none of these stays as it is.
 */
export function itemKey(identifier: string): string {
  return digitalLinkKey(identifier) ?? urnKey(identifier) ?? identifier
}

export function productKey(gtin14: string): string {
  return `01/${gtin14}`
}

export function lotKey(gtin14: string, lot: string): string {
  return `01/${gtin14}/10/${lot}`
}

export function serialKey(gtin14: string, serial: string): string {
  return `01/${gtin14}/21/${serial}`
}

export function unitKey(sscc: string): string {
  return `00/${sscc}`
}

/** What a key names; all null for one of no GS1 kind. */
export interface NamedThing {
  readonly gtin: string | null
  readonly lot: string | null
  readonly serial: string | null
  readonly sscc: string | null
}

/** The keys above, taken apart again. */
export function thingOf(key: string): NamedThing {
  const [, sscc = null] = /^00\/(\d{18})$/.exec(key) ?? []
  const [, gtin = null, kind, value = null] = /^01\/(\d{14})(?:\/(10|21)\/(.+))?$/.exec(key) ?? []
  return { gtin, lot: kind === '10' ? value : null, serial: kind === '21' ? value : null, sscc }
}

/** The event with every thing in its one spelling; everything else as it was. */
export function withItemKeys(event: EpcisEvent): EpcisEvent {
  switch (event.type) {
    case 'ObjectEvent':
      return { ...event, ...keysOf(event, ['epcList'], ['quantityList']) }
    case 'TransactionEvent':
      return { ...event, ...keysOf(event, ['epcList'], ['quantityList']), ...parentOf(event) }
    case 'AggregationEvent':
    case 'AssociationEvent':
      return { ...event, ...keysOf(event, ['childEPCs'], ['childQuantityList']), ...parentOf(event) }
    case 'TransformationEvent':
      return {
        ...event,
        ...keysOf(event, ['inputEPCList', 'outputEPCList'], ['inputQuantityList', 'outputQuantityList']),
      }
    default:
      // A type of someone's own.
      return event
  }
}

type Lists<Key extends string, Value> = { readonly [Each in Key]?: readonly Value[] }

function keysOf<EpcKey extends string, ClassKey extends string>(
  event: Lists<EpcKey, string> & Lists<ClassKey, QuantityElement>,
  epcKeys: readonly EpcKey[],
  classKeys: readonly ClassKey[],
): Record<string, readonly string[] | readonly QuantityElement[]> {
  const keyed: Record<string, readonly string[] | readonly QuantityElement[]> = {}
  for (const key of epcKeys) {
    const list: readonly string[] | undefined = event[key]
    if (list) keyed[key] = list.map(itemKey)
  }
  for (const key of classKeys) {
    const list: readonly QuantityElement[] | undefined = event[key]
    if (list) keyed[key] = list.map((element) => ({ ...element, epcClass: itemKey(element.epcClass) }))
  }
  return keyed
}

function parentOf({ parentID }: { readonly parentID?: string }): { parentID?: string } {
  return parentID === undefined ? {} : { parentID: itemKey(parentID) }
}

function digitalLinkKey(identifier: string): string | null {
  if (!/^https?:\/\//.test(identifier)) return null
  const segments = (identifier.split(/[?#]/, 1)[0] ?? '').split('/')
  // scheme, blank and domain come first; a resolver may live below a path of its own.
  const at = segments.findIndex((segment, index) => index >= 3 && (segment === '01' || segment === '00'))
  const digits = segments[at + 1] ?? ''
  if (at < 0 || !/^\d{8,18}$/.test(digits)) return null
  if (segments[at] === '00') return `00/${digits}`
  const qualifiers = new Map<string, string>()
  for (let next = at + 2; next + 1 < segments.length; next += 2)
    qualifiers.set(segments[next] ?? '', decoded(segments[next + 1] ?? ''))
  return gtinKey(digits.padStart(14, '0'), qualifiers.get('10'), qualifiers.get('21'))
}

function urnKey(identifier: string): string | null {
  const match = /^urn:epc:(id|class|idpat):(sgtin|lgtin|sscc):(\d+)\.(\d+)(?:\.(.+))?$/.exec(identifier)
  if (!match) return null
  const [, , scheme, company = '', reference = '', tail] = match
  const body = `${reference.slice(0, 1)}${company}${reference.slice(1)}`
  const check = gtinCheckDigit(body)
  if (check === null) return null
  if (scheme === 'sscc') return body.length === 17 ? `00/${body}${check}` : null
  if (body.length !== 13) return null
  const value = tail === undefined || tail === '*' ? undefined : decoded(tail)
  return gtinKey(
    `${body}${check}`,
    scheme === 'lgtin' ? value : undefined,
    scheme === 'sgtin' ? value : undefined,
  )
}

function gtinKey(gtin: string, lot: string | undefined, serial: string | undefined): string {
  if (serial !== undefined) return serialKey(gtin, serial)
  return lot === undefined ? productKey(gtin) : lotKey(gtin, lot)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not percent-encoded at all: the text itself is the value.
    return text
  }
}
