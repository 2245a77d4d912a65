import { createHash } from 'node:crypto'
import type { EventJson } from '../../../contract/epcis-event'
import { canonicalJson } from '../../canonical-json'
import { canonicalLink } from './canonical-link'
import { eventHash, hashId } from './event-hash'
import { instantMs } from './instant'
import { prefixesOf } from './names'

/** What of an event stands in columns of its own, for the query and to know it again. */
export interface EventColumns {
  /** The event's own id, or the one made of its hash (CBV 2.0, 8.9). */
  readonly event_id: string
  /** Tells declarations of error apart from the event whose id they carry; '' for an event. */
  readonly variant: string
  /** Equal for events of the same content, whatever their order and spelling. */
  readonly content_hash: string
  /** In UTC. */
  readonly event_at: string
  readonly type: string
  readonly action: string | null
  readonly biz_step: string | null
  readonly disposition: string | null
  readonly read_point: string | null
  readonly biz_location: string | null
}

/**
 * @param event one that `checkEvent` let through, or one of our own making
 * @param context `@context` of its document; null: none but its own
 * @throws RangeError when its time is none
 */
export function columnsOf(event: EventJson, context: unknown): EventColumns {
  const hash = eventHash(event, prefixesOf(context, event['@context']))
  const ms = instantMs(event.eventTime)
  if (ms === null) throw new RangeError(`an event without a time: ${event.eventTime}`)
  return {
    event_id: event.eventID ?? hashId(hash),
    variant: event.errorDeclaration === undefined ? '' : digest(canonicalJson(event.errorDeclaration)),
    content_hash: withCertificates(hash, event.certificationInfo),
    event_at: new Date(ms).toISOString(),
    type: event.type,
    action: textOf(event['action']),
    biz_step: textOf(event['bizStep'], wordKey),
    disposition: textOf(event['disposition'], wordKey),
    read_point: textOf(idOf(event['readPoint']), placeKey),
    biz_location: textOf(idOf(event['bizLocation']), placeKey),
  }
}

/** The hash of CBV 2.0 leaves certificates out; an event with others is still not the same. */
function withCertificates(hash: string, certificates: EventJson['certificationInfo']): string {
  return certificates === undefined ? hash : digest(`${hash}${canonicalJson([certificates].flat().sort())}`)
}

/** One spelling of a word of the CBV: bare. Words of one's own stay URIs. */
export function wordKey(word: string): string {
  const standard = /^(?:urn:epcglobal:cbv:\w+:|(?:https:\/\/ref\.gs1\.org\/cbv\/|cbv:)[A-Za-z]+-)(\w+)$/.exec(
    word,
  )
  return standard?.[1] ?? word
}

/** One spelling of a place: GLNs as canonical Digital Link. */
export function placeKey(id: string): string {
  return canonicalLink(id) ?? id
}

function idOf(place: unknown): unknown {
  return typeof place === 'object' && place !== null && 'id' in place ? place.id : undefined
}

function textOf(value: unknown, key: (text: string) => string = (text) => text): string | null {
  return typeof value === 'string' ? key(value) : null
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
