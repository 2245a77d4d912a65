import { LinkContextObject, linkTypeNamespaces, type LinkType } from '../../contract/resolver'

const known = Object.keys(LinkContextObject.properties).filter(isLinkType)

/** Every spelling of the namespaces that is met in the wild (Resolver Standard 2.14). */
const prefixes: readonly (readonly [written: string, namespace: string])[] = [
  ...Object.entries(linkTypeNamespaces),
  ...['https://gs1.org/voc/', 'http://gs1.org/voc/', 'https://ref.gs1.org/voc/'].map(
    (written) => [written, linkTypeNamespaces['gs1:']] as const,
  ),
  ...['https://schema.org/', 'http://schema.org/'].map(
    (written) => [written, linkTypeNamespaces['schema:']] as const,
  ),
]

export type AskedLinkType =
  | { readonly kind: 'none' }
  | { readonly kind: 'linkset' }
  | { readonly kind: 'type'; readonly type: LinkType }
  | { readonly kind: 'unknown' }

/** What `linkType` asks for: `gs1:pip`, its full address or `pip`, in any case; `linkset`, or `all` as it was once called. */
export function askedLinkType(written: string | null): AskedLinkType {
  const text = (written ?? '').trim().toLowerCase()
  if (text === '') return { kind: 'none' }
  if (text === 'linkset' || text === 'all') return { kind: 'linkset' }
  const [prefix, namespace] = prefixes.find(([each]) => text.startsWith(each)) ?? [
    '',
    linkTypeNamespaces['gs1:'],
  ]
  const full = `${namespace}${text.slice(prefix.length)}`
  const type = known.find((each) => each.toLowerCase() === full)
  return type === undefined ? { kind: 'unknown' } : { kind: 'type', type }
}

function isLinkType(name: string): name is LinkType {
  return name.startsWith('https://')
}
