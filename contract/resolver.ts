import { Type, type Static } from 'typebox'

/**
 * GS1 Digital Link addresses at the root of the server: `/01/{gtin}[/22/…][/10/…][/21/…]`, `/8004/…` and the other
 * primary keys (GS1-Conformant Resolver Standard 1.2, GS1 Digital Link: URI Syntax). They stand outside `/api/v1`,
 * for whoever prints a code decides the address. A resolver answers GET, HEAD and OPTIONS:
 *
 * - 307 to the default link, or to the link of the type that `linkType` names (2.6);
 * - 200 with a `Linkset` when `linkType=linkset` (or `all`) or when JSON is what is accepted (2.9, 2.10);
 * - 400 `digital-link-invalid`, 404 `product-unknown` and 404 `link-type-unknown` as a problem (2.4.1, 2.6.2); a
 *   browser gets the same status with a page that leads on.
 *
 * `/.well-known/gs1resolver` answers a `ResolverDescription` (3).
 */
export const wellKnownResolverPath = '/.well-known/gs1resolver'

/** Primary keys that are answered, as they stand in the address (URI Syntax 4.3). */
export const primaryKeys = [
  '00',
  '01',
  '253',
  '255',
  '401',
  '402',
  '414',
  '415',
  '417',
  '8003',
  '8004',
  '8006',
  '8010',
  '8013',
  '8017',
  '8018',
] as const

/** Namespaces of link types and the prefixes they may be asked for by (2.14). */
export const linkTypeNamespaces = {
  'gs1:': 'https://gs1.org/voc/',
  'schema:': 'https://schema.org/',
} as const

/** For whom a link is: a person with the thing in hand, or an authority's machine (2.5.6). */
export const linkContexts = ['consumer', 'regulator'] as const
export type LinkContextName = (typeof linkContexts)[number]

/** Says what the members of a linkset mean to readers of JSON-LD (2.10). */
export const linksetJsonLdContext = 'https://ref.gs1.org/standards/resolver/linkset-context'

/** One link (RFC 9264, 4.2.4). */
export const LinkTarget = Type.Object(
  {
    href: Type.String({ pattern: '^https?://' }),
    title: Type.String({ minLength: 1 }),
    type: Type.String({ description: 'Media type of what is there' }),
    hreflang: Type.Array(Type.String({ pattern: '^[a-z]{2}(-[A-Z]{2})?$' }), { minItems: 1 }),
    context: Type.Array(Type.Enum([...linkContexts]), { minItems: 1 }),
    /** false: the query of the request is not passed on, for the target refuses what it does not know. */
    fwqs: Type.Optional(Type.Literal(false)),
  },
  { additionalProperties: false },
)
export type LinkTarget = Static<typeof LinkTarget>

/** The default link says where and what, nothing else (2.5.8). */
export const DefaultLinkTarget = Type.Pick(LinkTarget, ['href', 'title'])

const Links = Type.Array(LinkTarget, { minItems: 1 })

/** What is offered for one thing: a product, a lot or item of it, or whatever another key names. */
export const LinkContextObject = Type.Object(
  {
    /** The address the links belong to, uncompressed, with a GTIN of 14 digits. */
    anchor: Type.String({ pattern: '^https?://' }),
    itemDescription: Type.Optional(Type.String()),
    'https://gs1.org/voc/defaultLink': Type.Array(DefaultLinkTarget, { minItems: 1, maxItems: 1 }),
    /** The same choice again, told apart by language, media type and context. */
    'https://gs1.org/voc/defaultLinkMulti': Links,
    /** What it is. */
    'https://gs1.org/voc/pip': Links,
    /** Its way from origin to shelf; only where steps of it are known here. */
    'https://gs1.org/voc/traceability': Type.Optional(Links),
    /** Whether it, or this lot of it, is recalled. */
    'https://gs1.org/voc/recallStatus': Type.Optional(Links),
    /** All that is known of it, for machines. */
    'https://gs1.org/voc/masterData': Type.Optional(Links),
    /** The entry in the register of the company that a party or place (417, 414) belongs to. */
    'https://gs1.org/voc/registryEntry': Type.Optional(Links),
    /** The maker's public record; GS1 has no link type for it. */
    'https://schema.org/manufacturer': Type.Optional(Links),
  },
  { additionalProperties: false },
)
export type LinkContextObject = Static<typeof LinkContextObject>

/** A link type under its full name. */
export type LinkType = Exclude<keyof LinkContextObject, 'anchor' | 'itemDescription'>

/** `application/linkset+json` (RFC 9264): the thing that was asked for first, then what it is one of (2.5.9). */
export const Linkset = Type.Object(
  {
    /** In `application/ld+json` only. */
    '@context': Type.Optional(Type.Literal(linksetJsonLdContext)),
    linkset: Type.Array(LinkContextObject, { minItems: 1 }),
  },
  { additionalProperties: false },
)
export type Linkset = Static<typeof Linkset>

/** `GET /.well-known/gs1resolver` (3). */
export const ResolverDescription = Type.Object(
  {
    name: Type.String(),
    resolverRoot: Type.String({ pattern: '^https?://[^/]+$' }),
    supportedPrimaryKeys: Type.Array(Type.Enum([...primaryKeys]), { minItems: 1 }),
    supportedLinkType: Type.Array(
      Type.Object({ namespace: Type.String(), prefix: Type.String() }, { additionalProperties: false }),
    ),
    supportedContextValuesEnumerated: Type.Array(Type.Enum([...linkContexts])),
    linkTypeDefaultCanBeLinkset: Type.Boolean(),
    jsonLdContextLocation: Type.Literal(linksetJsonLdContext),
  },
  { additionalProperties: false },
)
export type ResolverDescription = Static<typeof ResolverDescription>
