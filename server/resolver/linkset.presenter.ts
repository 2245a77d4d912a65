import type { Linkset, LinkContextObject, LinkTarget, LinkType } from '../../contract/resolver'
import { defaultType, offersOf, type Level, type Offer } from './offers'

/** The linkset of what is offered (RFC 9264, 4.2; Resolver Standard 2.10), with whole addresses. */
export function presentLinkset(origin: string, levels: readonly Level[]): Linkset {
  return { linkset: levels.map((level) => contextOf(origin, level)) }
}

function contextOf(origin: string, level: Level): LinkContextObject {
  const links = (type: LinkType): LinkTarget[] =>
    (level.offers[type] ?? []).map((offer) => targetOf(origin, offer))
  const optional = <Type extends LinkType>(type: Type): { readonly [Each in Type]?: LinkTarget[] } => {
    const found: { [Each in Type]?: LinkTarget[] } = {}
    const targets = links(type)
    if (targets.length > 0) found[type] = targets
    return found
  }
  const [first] = offersOf([level], defaultType)
  return {
    anchor: origin + level.path,
    ...(level.description === null ? {} : { itemDescription: level.description }),
    'https://gs1.org/voc/defaultLink': [{ href: origin + (first?.path ?? '/'), title: level.defaultTitle }],
    'https://gs1.org/voc/defaultLinkMulti': links('https://gs1.org/voc/defaultLinkMulti'),
    'https://gs1.org/voc/pip': links('https://gs1.org/voc/pip'),
    ...optional('https://gs1.org/voc/traceability'),
    ...optional('https://gs1.org/voc/recallStatus'),
    ...optional('https://gs1.org/voc/masterData'),
    ...optional('https://gs1.org/voc/registryEntry'),
    ...optional('https://schema.org/manufacturer'),
  }
}

function targetOf(origin: string, { path, title, type, hreflang, context, forwards }: Offer): LinkTarget {
  return {
    href: origin + path,
    title,
    type,
    hreflang: [...hreflang],
    context: [...context],
    ...(forwards ? {} : { fwqs: false }),
  }
}
