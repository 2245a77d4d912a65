/** The free texts of a record, without what names or numbers a natural person. */
import { withoutPersonNumbers } from './person-name'
import { withoutPersonNames } from './person-text'
import type { CreditRecord } from './record'

/** By kind, the fields in which a source writes sentences; parties and names of lists have rules of their own. */
const textFields = {
  licence: ['content'],
  penalty: ['violation', 'facts', 'content'],
  abnormal: ['reason', 'removedReason'],
  serious: ['reason', 'removedReason'],
  blacklist: ['reason', 'removedReason'],
  inspection: ['item', 'finding'],
  'annual-report': [],
  instant: ['content'],
  encumbrance: ['content'],
  alteration: ['before', 'after'],
  commitment: ['content'],
  honour: ['content'],
  rating: [],
  support: ['content'],
  'online-shop': [],
  society: ['title', 'content'],
} as const satisfies { readonly [Kind in CreditRecord['kind']]: readonly string[] }

/**
 * The record as it may be stored and served. Done twice it changes nothing more.
 * @param known full names that the source gives beside it: legal representative, party
 * @param kept the merchant's name, which is never changed
 */
export function withoutPeople<Record extends CreditRecord>(
  record: Record,
  known: readonly string[] = [],
  kept: readonly string[] = [],
): Record {
  const fields: readonly string[] = textFields[record.kind]
  const texts = fields.map((field) => textOf(record, field))
  const clean = withoutPersonNames(texts.map(withoutPersonNumbers), known, kept)
  // Most records name nobody, and a merchant may have hundreds: those are handed on as they are.
  if (clean.every((text, at) => text === texts[at])) return record
  return {
    ...record,
    ...Object.fromEntries(fields.flatMap((field, at) => changeOf(field, texts[at], clean[at]))),
  }
}

function textOf(record: CreditRecord, field: string): string {
  const value: unknown = Reflect.get(record, field)
  return typeof value === 'string' ? value : ''
}

const changeOf = (field: string, before?: string, after?: string): [string, string | undefined][] =>
  before === after ? [] : [[field, after]]
