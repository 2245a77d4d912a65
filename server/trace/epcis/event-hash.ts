import { createHash } from 'node:crypto'
import type { EventJson } from '../../../contract/epcis-event'
import { canonicalLink } from './canonical-link'
import { instantMs } from './instant'
import { noFields, order, standardFields, type Order, type Shape } from './hash-order'
import { expanded, type Prefixes } from './names'

/**
 * The EPCIS event hash of CBV 2.0, 8.9: the same for the same event in any order, spelling of identifiers or zone, and
 * another for any other event.
 * @param prefixes of the document's context and the event's own
 * @returns 64 hexadecimal digits
 */
export function eventHash(event: EventJson, prefixes: Prefixes): string {
  return createHash('sha256').update(preHash(event, prefixes)).digest('hex')
}

/** The hash as an event id (RFC 6920). */
export function hashId(hash: string): string {
  return `ni:///sha-256;${hash}?ver=CBV2.0`
}

/** The text that is hashed (CBV 2.0, 8.9.2). */
export function preHash(event: EventJson, prefixes: Prefixes): string {
  const writer = new Writer(prefixes)
  const own = writer.ownFields(event, standardFields)
  const ilmd = isObject(event['ilmd']) ? `ilmd${writer.ownFields(event['ilmd'], noFields)}` : ''
  return `eventType=${event.type}${writer.fields(event, order)}${ilmd}${own}`
}

/** Writes fields one after the other; an empty one leaves no trace. */
class Writer {
  constructor(private readonly prefixes: Prefixes) {}

  /** The fields of the standard, in its order. */
  fields(object: Readonly<Record<string, unknown>>, fieldOrder: Order): string {
    return fieldOrder.map(([name, shape]) => this.field(name, object[name], shape)).join('')
  }

  /** Every other field, under its full name, sorted. */
  ownFields(object: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): string {
    return Object.keys(object)
      .filter((name) => !known.has(name))
      .flatMap((name) => this.ownField(name, object[name]))
      .sort(byCharacters)
      .join('')
  }

  private field(name: string, value: unknown, shape: Shape): string {
    if (value === undefined) return ''
    const values = Array.isArray(value) ? value : [value]
    const element = shape?.element
    const parts = values.map((each: unknown) => this.part(element ?? name, each, shape)).filter(Boolean)
    const text = parts.sort(byCharacters).join('')
    // A list says its own name once, before its elements.
    return text === '' || element === undefined ? text : `${name}${text}`
  }

  private part(name: string, value: unknown, shape: Shape): string {
    if (!shape?.order) return `${name}=${this.value(value, shape)}`
    if (!isObject(value)) return ''
    const known = new Set(shape.order.map(([each]) => each))
    const inner = `${this.fields(value, shape.order)}${shape.isOpen ? this.ownFields(value, known) : ''}`
    if (inner === '') return ''
    return shape.isNamed === false ? inner : `${name}${inner}`
  }

  private ownField(name: string, value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap((each: unknown) => this.ownField(name, each))
    const full = expanded(name, this.prefixes)
    const key = full ? `{${full.namespace}}${full.local}` : name
    if (isObject(value)) return [`${key}${this.ownFields(value, noFields)}`]
    const text = this.value(value, null)
    return [text === '' ? key : `${key}=${text}`]
  }

  private value(value: unknown, shape: Shape): string {
    if (typeof value !== 'string') return String(value)
    const text = value.trim()
    if (shape?.isTime) return utcOf(text)
    if (shape?.words !== undefined && !text.includes(':')) return `${shape.words}${text}`
    const full = /\s/.test(text) ? null : expanded(text, this.prefixes)
    if (full) return `${full.namespace}${full.local}`
    return canonicalLink(text) ?? webWordOf(text) ?? text
  }
}

/** A word of the CBV written as a URN, as its web address; null for anything else. */
function webWordOf(text: string): string | null {
  const [, kind = '', name = ''] = /^urn:epcglobal:cbv:(\w+):(\w+)$/.exec(text) ?? []
  const label = urnKinds[kind]
  return label === undefined ? null : `https://ref.gs1.org/cbv/${label}-${name}`
}

const urnKinds: Readonly<Record<string, string>> = {
  bizstep: 'BizStep',
  disp: 'Disp',
  btt: 'BTT',
  sdt: 'SDT',
  er: 'ER',
}

function utcOf(text: string): string {
  const ms = instantMs(text)
  return ms === null ? text : new Date(ms).toISOString()
}

/** By the bytes of UTF-8, which are in the order of the characters. */
function byCharacters(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
