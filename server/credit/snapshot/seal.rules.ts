import { createHash, randomBytes } from 'node:crypto'
import type { Merchant } from '../../../contract/credit'
import { canonicalJson } from '../../canonical-json'
import { sealFormat, type SealedContent, type SealedHead, type SealedPart } from './sealed'

/** 256 bits: a digest tells nothing of a part whose salt is forgotten. */
const SALT_BYTES = 32

/** Crockford's base 32: no i, l, o, u, so that what is read from paper is what was printed. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const ID_LENGTH = 26

/** A public id of 128 random bits that nobody can guess. */
export function newSnapshotId(): string {
  let rest = BigInt(`0x${randomBytes(16).toString('hex')}`)
  let id = ''
  for (let place = 0; place < ID_LENGTH; place += 1) {
    id = (ALPHABET[Number(rest % 32n)] ?? '') + id
    rest /= 32n
  }
  return id
}

/** The id as it was typed from paper: case, blanks and hyphens do not matter, o is 0, i and l are 1. */
export function typedSnapshotId(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-–—]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
}

/** What the public page of a merchant says at this moment, taken apart for signing. */
export function seal(
  id: string,
  at: string,
  merchant: Merchant,
): { readonly head: SealedHead; readonly parts: readonly SealedPart[] } {
  const { uscc, verdict, missing, checks, records, repair, complaints, ...registered } = merchant
  const { name, status, region, registeredOn, isUsccConsistent, type, authority, source, asOfAt, ...fields } =
    registered
  const reasons = verdict.reasons.map(({ recordId, text }, place) => ({ recordId, place, value: text }))
  const placedChecks = checks.map((value, place) => ({ recordId: value.recordId, place, value }))
  // Each record keeps the step for itself: it may have to be forgotten without the others.
  const steps = repair.flatMap((step, place) =>
    step.recordIds.map((recordId) => ({ recordId, place, value: { ...step, recordIds: [recordId] } })),
  )
  const known = new Set(records.map((record) => record.id))
  // A reason whose record is not on the page stands for itself.
  const isOpen = ({ recordId }: { readonly recordId: string | null }) =>
    recordId === null || !known.has(recordId)
  const [reasonsOf, checksOf, stepsOf] = [byRecord(reasons), byRecord(placedChecks), byRecord(steps)]
  const parts: SealedPart[] = records.map((record) => ({
    recordId: record.id,
    salt: newSalt(),
    content: {
      record,
      reasons: (reasonsOf.get(record.id) ?? []).map(placed),
      checks: (checksOf.get(record.id) ?? []).map(placed),
      repair: (stepsOf.get(record.id) ?? []).map(placed),
    },
  }))
  for (const [field, value] of Object.entries(fields))
    if (value !== null) parts.push({ recordId: null, salt: newSalt(), content: { field, value } })
  return {
    parts,
    head: {
      format: sealFormat,
      id,
      at,
      uscc,
      registration: {
        name,
        status,
        region,
        registeredOn,
        isUsccConsistent,
        type,
        authority,
        source,
        asOfAt,
      },
      verdict: { level: verdict.level, headline: verdict.headline },
      reasons: reasons.filter(isOpen).map(placed),
      checks: placedChecks.filter(isOpen).map(placed),
      missing,
      complaints,
      reasonsOfRecords: reasons.filter((each) => !isOpen(each)).length,
      parts: parts.map(({ salt, content }) => ({
        kind: 'field' in content ? 'registration' : content.record.kind,
        digest: digestOf(salt, content),
      })),
    },
  }
}

/** SHA-256 over the canonical JSON of `{ salt, content }`, hexadecimal. */
export function digestOf(salt: string, content: SealedContent): string {
  return createHash('sha256').update(canonicalJson({ salt, content })).digest('hex')
}

function newSalt(): string {
  return randomBytes(SALT_BYTES).toString('base64url')
}

function byRecord<Item extends { readonly recordId: string | null }>(
  items: readonly Item[],
): ReadonlyMap<string | null, readonly Item[]> {
  const found = new Map<string | null, Item[]>()
  for (const item of items) {
    const known = found.get(item.recordId)
    if (known) known.push(item)
    else found.set(item.recordId, [item])
  }
  return found
}

function placed<Value>({ place, value }: { readonly place: number; readonly value: Value }) {
  return { place, value }
}
