import { IsUri } from 'typebox/format'
import { Type } from 'typebox'
import type { EventQuery } from '../../../contract/epcis'
import { eventSchemas } from '../../../contract/epcis-event'
import { bizSteps, dispositions } from '../../../contract/epcis-words'
import { say } from '../../../domain/text'
import { cursorReader } from '../../db/cursor'
import { fieldProblem } from '../../http/field-problems'
import { ProblemError } from '../../http/problem'
import { itemKey } from '../items.rules'
import type { EventFilter, EventOrder, EventPlace, ThingFilter } from './event.repository'
import { instantMs } from './instant'
import { placeKey, wordKey } from './stored-event'

/** Values of one parameter: what a person writes, and what a statement carries. */
const maxValues = 100

/** A query with its values in the spelling of the database. */
export interface ReadQuery {
  readonly filter: EventFilter
  readonly order: EventOrder
  readonly after: EventPlace | null
  /** How many events of `eventCountLimit` are left; null: no limit. */
  readonly left: number | null
  readonly perPage: number
}

const defaultPerPage = 100

const readPlace = cursorReader(
  Type.Object(
    { at: Type.String(), seq: Type.Integer(), left: Type.Union([Type.Integer(), Type.Null()]) },
    { additionalProperties: false },
  ),
)

/**
 * Without `orderBy`, events come in the order they were recorded, so that who asks on from the last page misses none.
 * @throws ProblemError `invalid-input` naming the parameter, `bad-cursor`
 */
export function readQuery(query: EventQuery): ReadQuery {
  const place = readPlace(query.nextPageToken)
  const ways = query.orderBy === undefined ? 'asc' : query.orderDirection === 'ASC' ? 'asc' : 'desc'
  const direction = query.orderBy === undefined && query.orderDirection === 'DESC' ? 'desc' : ways
  return {
    filter: {
      eventIds: uris(query, 'EQ_eventID'),
      types: words(query, 'eventType', Object.keys(eventSchemas)),
      actions: words(query, 'EQ_action', ['ADD', 'OBSERVE', 'DELETE'], false),
      bizSteps: words(query, 'EQ_bizStep', bizSteps),
      dispositions: words(query, 'EQ_disposition', dispositions),
      readPoints: uris(query, 'EQ_readPoint')?.map(placeKey) ?? null,
      bizLocations: uris(query, 'EQ_bizLocation')?.map(placeKey) ?? null,
      eventAt: [instant(query, 'GE_eventTime'), instant(query, 'LT_eventTime')],
      recordAt: [instant(query, 'GE_recordTime'), instant(query, 'LT_recordTime')],
      things: thingFilters(query),
    },
    order: { column: query.orderBy === 'eventTime' ? 'event_at' : 'record_at', direction },
    after: place === null ? null : { at: place.at, seq: place.seq },
    left: place === null ? (query.eventCountLimit ?? null) : place.left,
    perPage: query.perPage ?? defaultPerPage,
  }
}

type Name = keyof EventQuery

/** Where the things of a parameter stand in an event (EPCIS 2.0, 8.2.7.1). */
const places = {
  EQ_transformationID: { roles: ['process'], inTransformation: null, as: null },
  MATCH_epc: { roles: ['thing'], inTransformation: false, as: 'epc' },
  MATCH_anyEPC: { roles: ['thing', 'input', 'parent'], inTransformation: null, as: 'epc' },
  MATCH_parentID: { roles: ['parent'], inTransformation: null, as: null },
  MATCH_inputEPC: { roles: ['input'], inTransformation: true, as: 'epc' },
  MATCH_outputEPC: { roles: ['thing'], inTransformation: true, as: 'epc' },
  MATCH_epcClass: { roles: ['thing'], inTransformation: false, as: 'class' },
} as const satisfies Record<string, Pick<ThingFilter, 'roles' | 'inTransformation' | 'as'>>

function thingFilters(query: EventQuery): ThingFilter[] {
  return (Object.keys(places) as (keyof typeof places)[]).flatMap((name) => {
    const values = uris(query, name)
    if (values === null) return []
    const isPattern = (value: string) => /^urn:epc:idpat:sgtin:.*\.\*$/.test(value)
    const keysOf = (list: readonly string[]) => list.map(itemKey)
    return [
      {
        ...places[name],
        keys: keysOf(values.filter((value) => !isPattern(value))),
        products: keysOf(values.filter(isPattern)),
      },
    ]
  })
}

/** The values of a parameter, which stand between `|`; null when it is not given. */
function valuesOf(query: EventQuery, name: Name): string[] | null {
  const text = query[name]
  if (typeof text !== 'string') return null
  const values = text.split('|').map((value) => value.trim())
  if (values.length > maxValues || values.includes(''))
    throw refusal(
      name,
      'maxItems',
      say('1 到 100 个值，之间用 | 隔开。', '1 to 100 values, with | between them.'),
    )
  return values
}

function uris(query: EventQuery, name: Name): string[] | null {
  const values = valuesOf(query, name)
  if (values?.some((value) => !IsUri(value)))
    throw refusal(
      name,
      'format',
      say('应当是 URI；几个值之间用 | 隔开。', 'This must be a URI; several stand with | between them.'),
    )
  return values
}

function words(query: EventQuery, name: Name, known: readonly string[], hasOwn = true): string[] | null {
  const values = valuesOf(query, name)?.map(wordKey) ?? null
  if (values?.some((value) => !known.includes(value) && !(hasOwn && IsUri(value))))
    throw refusal(
      name,
      'enum',
      say(
        '标准里没有这个词；几个词之间用 | 隔开。',
        'The standard has no such word; several stand with | between them.',
      ),
    )
  return values
}

function instant(query: EventQuery, name: Name): string | null {
  const text = query[name]
  if (typeof text !== 'string') return null
  const ms = instantMs(text)
  if (ms === null) throw refusal(name, 'format', say('没有这样的时间。', 'There is no such time.'))
  return new Date(ms).toISOString()
}

function refusal(name: Name, code: string, message: ReturnType<typeof say>): ProblemError {
  return new ProblemError('invalid-input', { fields: [fieldProblem(name, code, message)] })
}
