import type { Merchant } from '../../../contract/credit'
import type { Snapshot, Standing } from '../../../contract/snapshot'
import { termOfCheck, termOfRecord } from '../../../domain/credit/record-terms'
import { registrationDifferences } from './comparison.rules'
import { contentSha256, fingerprintOf, keyIdOf } from '../../signing/signature'
import type { OpenSnapshot, Told } from './snapshot.service'

/** What leaves the server of a snapshot: never the words of a record that may not be shown any more. */
export function presentSnapshot({ stored, authenticity, told, now, nowAt }: OpenSnapshot): Snapshot {
  return {
    id: stored.id,
    authenticity,
    at: stored.madeAt,
    uscc: stored.uscc,
    keyId: keyIdOf(stored.jws) ?? '',
    sha256: contentSha256(stored.jws),
    fingerprint: fingerprintOf(stored.jws),
    then: told && standingThen(told),
    now: now && standingNow(now),
    nowAt,
    registration: told && now ? registrationDifferences(told.head.registration, told.fields, now) : [],
    records: told
      ? [
          ...told.added.map(({ kind, publishedOn }) => ({
            change: 'added' as const,
            kind,
            on: publishedOn,
            why: null,
          })),
          ...told.silent.map(({ change, kind, on, why }) => ({ change, kind, on, why: why && { ...why } })),
        ]
      : [],
  }
}

/** The reasons that may still be told, in the order of the page. */
export function reasonsThen({ head, records }: Told): Standing['reasons'] {
  // What was signed has no terms; they follow from what stands beside the reason, in the oldest snapshot too.
  const termAlone = (zh: string) => {
    const check = head.checks.find(({ value }) => value.text.zh === zh)
    return check ? termOfCheck(check.value.about) : null
  }
  return [
    ...head.reasons.map(({ place, value }) => ({ place, term: termAlone(value.zh), text: { ...value } })),
    ...records.flatMap(({ record, reasons }) =>
      reasons.map(({ place, value }) => ({ place, term: termOfRecord(record), text: { ...value } })),
    ),
  ]
    .sort((a, b) => a.place - b.place)
    .map(({ term, text }) => ({ term, text }))
}

export function withheldReasons({ head, records }: Told): number {
  return head.reasonsOfRecords - records.reduce((sum, { reasons }) => sum + reasons.length, 0)
}

function standingThen(told: Told): Standing {
  const { registration, verdict, parts } = told.head
  return {
    name: registration.name,
    status: registration.status,
    level: verdict.level,
    headline: { ...verdict.headline },
    reasons: reasonsThen(told),
    withheld: withheldReasons(told),
    records: parts.filter(({ kind }) => kind !== 'registration').length,
  }
}

function standingNow({ name, status, verdict, records }: Merchant): Standing {
  return {
    name,
    status,
    level: verdict.level,
    headline: verdict.headline,
    reasons: verdict.reasons.map(({ term, text }) => ({ term, text })),
    withheld: 0,
    records: records.length,
  }
}
