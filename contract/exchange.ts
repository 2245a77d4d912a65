import { Type, type Static } from 'typebox'
import type { Operation } from './operation'
import { Strict } from './record-base'
import { PublicRecord } from './records'
import { Cursor, Instant, Nullable, TextPair, UsccText } from './vocabulary'

/** What other platforms and data providers ask: what changed, and how good the data were that came in. */

export const RecordKindName = Type.Enum([
  'licence',
  'penalty',
  'abnormal',
  'serious',
  'blacklist',
  'inspection',
  'annual-report',
  'instant',
  'encumbrance',
  'alteration',
  'commitment',
  'honour',
  'rating',
  'support',
  'online-shop',
  'society',
])

export const RecordChange = Type.Object(
  {
    at: Instant,
    change: Type.Enum(['published', 'changed', 'withdrawn']),
    uscc: UsccText,
    kind: RecordKindName,
    recordId: Type.String(),
    source: Type.String(),
    /** What ended its publication; null of what was published or changed. */
    ending: Nullable(
      Type.Enum(['lapsed', 'repaired', 'annulled', 'removed', 'withdrawn', 'deregistered', 'hidden']),
    ),
    /** As it is public today; null when it is not any more. */
    record: Nullable(PublicRecord),
  },
  Strict,
)

/** A change as other platforms read it: with what they need to hold the record themselves. */
const ExchangedChange = Type.Object(
  {
    ...RecordChange.properties,
    /**
     * The record as rows of the national formats, by the name of the column: a report has one for each correction.
     * It also says what the rules of publication ask and `record` does not; empty when the record is not public.
     */
    rows: Type.Array(Type.Record(Type.String(), Type.String())),
  },
  Strict,
)
export type ExchangedChange = Static<typeof ExchangedChange>

export const RecordChanges = Type.Object(
  {
    /** Oldest first. */
    items: Type.Array(ExchangedChange),
    /** Hand it back as `since`, now or later. */
    next: Cursor,
    /** More is there already. */
    hasMore: Type.Boolean(),
  },
  Strict,
)
export type RecordChanges = Static<typeof RecordChanges>

export const listChanges = {
  id: 'listChanges',
  method: 'GET',
  path: '/changes',
  access: 'public',
  summary: 'Records that became public, were corrected or were withdrawn, oldest first',
  query: Type.Object(
    {
      /** `next` of the answer before; from the beginning without it. */
      since: Type.Optional(Cursor),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 100 })),
    },
    Strict,
  ),
  reply: RecordChanges,
  status: 200,
} as const satisfies Operation

const Count = Type.Integer({ minimum: 0 })

/** One import of one kind from one source, counted: 数据质量反馈. */
export const ImportQuality = Type.Object(
  {
    read: Count,
    added: Count,
    updated: Count,
    unchanged: Count,
    /** Rows that say again what an earlier row of the file said. */
    duplicates: Count,
    unknownMerchants: Count,
    rejected: Count,
    /** Reasons of the rows that were not taken, duplicates and unknown merchants included; most frequent first. */
    reasons: Type.Array(Type.Object({ code: Type.String(), count: Count, text: TextPair }, Strict)),
    /** Completeness: fields the format asks for, over all rows, and those that were filled. */
    fieldsExpected: Count,
    fieldsFilled: Count,
    /** Fields that were left empty, most often first. */
    gaps: Type.Array(Type.Object({ field: Type.String(), count: Count }, Strict)),
    /** Timeliness: rows with a limit that were judged, and those published too late. */
    judged: Count,
    late: Count,
  },
  Strict,
)
export type ImportQuality = Static<typeof ImportQuality>

export const DataQuality = Type.Object(
  {
    /** The newest import of each kind of each source. */
    sources: Type.Array(
      Type.Object(
        {
          source: Type.String(),
          kind: RecordKindName,
          file: Type.String(),
          at: Instant,
          quality: ImportQuality,
        },
        Strict,
      ),
    ),
  },
  Strict,
)
export type DataQuality = Static<typeof DataQuality>

export const getDataQuality = {
  id: 'getDataQuality',
  method: 'GET',
  path: '/data-quality',
  access: 'public',
  summary: 'How complete and timely the data of each source were, by its newest import of each kind',
  reply: DataQuality,
  status: 200,
} as const satisfies Operation
