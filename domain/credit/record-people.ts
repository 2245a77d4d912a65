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
  const values = new Map<string, unknown>(Object.entries(record))
  const written = textFields[record.kind].flatMap((field): [string, string][] => {
    const value = values.get(field)
    return typeof value === 'string' && value !== '' ? [[field, value]] : []
  })
  if (written.length === 0) return record
  const clean = withoutPersonNames(
    written.map(([, text]) => withoutPersonNumbers(text)),
    known,
    kept,
  )
  return { ...record, ...Object.fromEntries(written.map(([field], index) => [field, clean[index]])) }
}
