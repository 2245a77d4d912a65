/** What prefixes stand for, in the events of a document with this `@context` (JSON-LD 1.1, 4.1). */
export type Prefixes = ReadonlyMap<string, string>

/** Those of the EPCIS context itself. */
const standard: Prefixes = new Map([
  ['epcis', 'https://ref.gs1.org/epcis/'],
  ['cbv', 'https://ref.gs1.org/cbv/'],
  ['cbvmda', 'urn:epcglobal:cbv:mda:'],
  ['gs1', 'https://gs1.org/voc/'],
])

/** The prefixes of the contexts, the later before the earlier, e.g. that of a document and that of an event of it. */
export function prefixesOf(...contexts: readonly unknown[]): Prefixes {
  const own = contexts.flat().flatMap(entriesOf)
  return own.length === 0 ? standard : new Map([...standard, ...own])
}

function entriesOf(context: unknown): (readonly [string, string])[] {
  if (typeof context !== 'object' || context === null) return []
  return Object.entries(context).flatMap(([prefix, value]: [string, unknown]) => {
    const name = typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : value
    return typeof name === 'string' ? [[prefix, name] as const] : []
  })
}

/** `ex:weight` as its namespace and its local name; null when no prefix of ours leads it. */
export function expanded(
  name: string,
  prefixes: Prefixes,
): { readonly namespace: string; readonly local: string } | null {
  const at = name.indexOf(':')
  const namespace = at < 0 ? undefined : prefixes.get(name.slice(0, at))
  return namespace === undefined ? null : { namespace, local: name.slice(at + 1) }
}
