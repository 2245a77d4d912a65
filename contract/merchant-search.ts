import { Type, type Static } from 'typebox'
import { merchantKinds } from '../domain/credit/merchant-kind'
import { tradeIds } from '../domain/credit/trades'
import { MerchantStatus, MerchantSummary } from './credit'
import type { Operation } from './operation'
import { Nullable, PageOf, pageQuery } from './vocabulary'

/** Finding merchants: the list, its filters with their counts, and what is suggested while typing. */

const Strict = { additionalProperties: false } as const

export const MerchantKind = Type.Enum([...merchantKinds])
export const Trade = Type.Enum([...tradeIds])

/** What a merchant was found by when that is not its name or its code. */
export const FoundBy = Type.Object(
  {
    field: Type.Enum(['former-name', 'brand', 'phone', 'address', 'representative', 'similar-name']),
    /** As it is public. */
    text: Type.String(),
  },
  Strict,
)

export const MerchantHit = Type.Object(
  {
    ...MerchantSummary.properties,
    kind: MerchantKind,
    trade: Nullable(Trade),
    /** A penalty of it shows today. */
    hasPenalty: Type.Boolean(),
    /** It is on 经营异常名录, 严重违法失信名单 or a blacklist today. */
    isListed: Type.Boolean(),
    foundBy: Nullable(FoundBy),
  },
  Strict,
)
export type MerchantHit = Static<typeof MerchantHit>

export const MerchantPage = PageOf(MerchantHit)
export type MerchantPage = Static<typeof MerchantPage>

/** What a person types: a name, pinyin, initials, a code, an address. Longer than any real name is refused. */
const SearchText = Type.String({ minLength: 1, maxLength: 200 })

const filters = {
  /** The beginning of a GB/T 2260 code: province (two digits), prefecture (four) or county (six). */
  region: Type.Optional(Type.String({ pattern: '^\\d{2}(\\d{2}(\\d{2})?)?$' })),
  kind: Type.Optional(MerchantKind),
  status: Type.Optional(MerchantStatus),
  trade: Type.Optional(Trade),
  penalty: Type.Optional(Type.Literal('yes')),
  listed: Type.Optional(Type.Literal('yes')),
}

export const searchMerchants = {
  id: 'searchMerchants',
  method: 'GET',
  path: '/merchants',
  access: 'public',
  summary: 'Merchants by name, pinyin, initials, code, other name, telephone or address; best match first',
  query: Type.Object(
    {
      q: SearchText,
      ...filters,
      /** By match, or by the day of registration. */
      sort: Type.Optional(Type.Enum(['match', 'newest', 'oldest'])),
      ...pageQuery,
    },
    Strict,
  ),
  reply: MerchantPage,
  status: 200,
} as const satisfies Operation

/** How many; `isMore`: there are more, counting stopped there. */
export const Count = Type.Object({ n: Type.Integer({ minimum: 0 }), isMore: Type.Boolean() }, Strict)
export type Count = Static<typeof Count>

export const MerchantCounts = Type.Object(
  {
    total: Count,
    /** The divisions below the chosen one that have hits. */
    regions: Type.Array(
      Type.Object(
        { code: Type.String({ pattern: '^\\d{2,6}$' }), name: Type.String(), count: Count },
        Strict,
      ),
    ),
    kinds: Type.Array(Type.Object({ value: MerchantKind, count: Count }, Strict)),
    statuses: Type.Array(Type.Object({ value: MerchantStatus, count: Count }, Strict)),
    trades: Type.Array(Type.Object({ value: Trade, count: Count }, Strict)),
    penalty: Count,
    listed: Count,
  },
  Strict,
)
export type MerchantCounts = Static<typeof MerchantCounts>

export const countMerchants = {
  id: 'countMerchants',
  method: 'GET',
  path: '/merchants/counts',
  access: 'public',
  summary: 'How many merchants a search finds, and how many each choice of a filter would leave',
  query: Type.Object({ q: SearchText, ...filters }, Strict),
  reply: MerchantCounts,
  status: 200,
} as const satisfies Operation

export const Suggestions = Type.Object({ items: Type.Array(MerchantHit, { maxItems: 10 }) }, Strict)
export type Suggestions = Static<typeof Suggestions>

export const suggestMerchants = {
  id: 'suggestMerchants',
  method: 'GET',
  path: '/merchants/suggest',
  access: 'public',
  summary: 'At most ten merchants while typing',
  query: Type.Object({ q: SearchText }, Strict),
  reply: Suggestions,
  status: 200,
} as const satisfies Operation
