import {
  linkContexts,
  linksetJsonLdContext,
  linkTypeNamespaces,
  primaryKeys,
  type ResolverDescription,
} from '../../contract/resolver'

/** The resolver description file (Resolver Standard 3). */
export function describeResolver(origin: string): ResolverDescription {
  return {
    name: '放心查 Fangxincha',
    resolverRoot: origin,
    supportedPrimaryKeys: [...primaryKeys],
    supportedLinkType: Object.entries(linkTypeNamespaces).map(([prefix, namespace]) => ({
      namespace,
      prefix,
    })),
    supportedContextValuesEnumerated: [...linkContexts],
    linkTypeDefaultCanBeLinkset: false,
    jsonLdContextLocation: linksetJsonLdContext,
  }
}
