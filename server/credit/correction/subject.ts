import type { CorrectionSubject, CorrectionTarget } from '../../../contract/correction'
import type { Merchant } from '../../../contract/credit'
import type { PublicRecord } from '../../../contract/records'
import type { RegistrationField, TargetFacts } from '../../../domain/credit/correction/correction'
import { statusNames } from '../../../domain/credit/status'

/** What a request is about, and what the rules ask of it. */
export interface Subject {
  readonly subject: CorrectionSubject
  readonly facts: TargetFacts
}

/**
 * The fact as it is public today.
 * @param merchant as it is served: what is not public is not in it
 * @returns null when it is not, or not any more
 */
export function subjectOf(merchant: Merchant, target: CorrectionTarget): Subject | null {
  const of = { uscc: merchant.uscc, merchantName: merchant.name }
  if (target.type === 'registration') {
    const shown = registered(merchant, target.field)
    if (shown === null) return null
    const { authority, source, asOfAt } = merchant
    const { field } = target
    const about = { recordKind: null, field, recordId: null, title: '' }
    return {
      subject: { ...of, ...about, shown, authority, source, asOfAt },
      facts: { about: 'registration' },
    }
  }
  const record = merchant.records.find(({ id }) => id === target.recordId)
  if (record === undefined) return null
  const { kind, id, authority, source, asOfAt, publishedOn } = record
  const about = { recordKind: kind, field: null, recordId: id }
  return {
    subject: { ...of, ...about, ...words(record), authority, source, asOfAt },
    facts: kind === 'abnormal' ? { about: kind, ground: record.ground, publishedOn } : { about: kind },
  }
}

/** A fact that was public once, as it may be served today: of a record that is not public any more, nothing it said. */
export function servedSubject(subject: CorrectionSubject, merchant: Merchant | null): CorrectionSubject {
  const { recordId } = subject
  const isPublic = recordId === null || merchant?.records.some(({ id }) => id === recordId) === true
  return isPublic ? subject : { ...subject, title: '', shown: '' }
}

function registered(merchant: Merchant, field: RegistrationField): string | null {
  switch (field) {
    case 'status':
      return statusNames[merchant.status].zh
    case 'region':
      return merchant.region && merchant.region.names.join('')
    default:
      return merchant[field]
  }
}

/** What names a record, and what it says, in its own words. */
function words(record: PublicRecord): Pick<CorrectionSubject, 'title' | 'shown'> {
  switch (record.kind) {
    case 'licence':
      return { title: `${record.certificate} ${record.number}`, shown: record.content }
    case 'penalty':
      return { title: `${record.violation} ${record.docNo}`, shown: record.content }
    case 'abnormal':
      return { title: record.reason, shown: '' }
    case 'serious':
      return { title: record.reason, shown: record.docNo ?? '' }
    case 'blacklist':
      return { title: record.title, shown: record.reason }
    case 'inspection':
      return { title: record.item, shown: record.finding }
    case 'annual-report':
      return { title: String(record.year), shown: '' }
    case 'instant':
      return { title: record.party, shown: record.content }
    case 'encumbrance':
      return { title: record.docNo, shown: record.content }
    case 'alteration':
      return {
        title: record.item,
        shown: record.placeWithheld === true ? '' : `${record.before} → ${record.after}`,
      }
    case 'rating':
      return { title: record.title, shown: record.grade }
    case 'online-shop':
      return { title: record.title, shown: record.address }
    case 'commitment':
    case 'honour':
    case 'support':
    case 'society':
      return { title: record.title, shown: record.content }
  }
}
