import type { CreditRecord, RecordKind } from '../../domain/credit/record'
import { placeItem } from './home.rules'
import type { OtherName } from './registration'

/** What its records say of a merchant to the search. */
export interface Standing {
  readonly penaltyEndsOn: string | null
  readonly listedEndsOn: string | null
  readonly activeOn: string | null
  readonly names: readonly OtherName[]
}

const lists: readonly RecordKind[] = ['abnormal', 'serious', 'blacklist']
/** Kinds that show a merchant doing business. */
const doings: readonly RecordKind[] = [
  'licence',
  'inspection',
  'annual-report',
  'instant',
  'alteration',
  'commitment',
  'honour',
  'rating',
]
const WITHOUT_END = '9999-12-31'

/** A record that shows today, and the next day on which time alone changes that. */
interface Shown {
  readonly record: CreditRecord
  readonly checkOn: string | null
}

/** The standing that follows from the records that show today. */
export function standingOf(shown: readonly Shown[], todayOn: string): Standing {
  const endOf = (kinds: readonly RecordKind[]) =>
    latest(
      shown.filter(({ record }) => kinds.includes(record.kind)).map(({ checkOn }) => checkOn ?? WITHOUT_END),
    )
  const records = shown.map(({ record }) => record)
  return {
    penaltyEndsOn: endOf(['penalty']),
    listedEndsOn: endOf(lists),
    activeOn: latest(
      records
        .filter(({ kind, decidedOn }) => doings.includes(kind) && decidedOn <= todayOn)
        .map(({ decidedOn }) => decidedOn),
    ),
    names: formerNames(records),
  }
}

const latest = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null

/** Names before a 名称变更; one that changed together with the place is written in one value with it. */
function formerNames(records: readonly CreditRecord[]): OtherName[] {
  const names = records.flatMap((record) =>
    record.kind === 'alteration' &&
    /名称|字号/.test(record.item) &&
    !placeItem.test(record.item) &&
    record.before.trim() !== ''
      ? [record.before.trim()]
      : [],
  )
  return [...new Set(names)].sort().map((name) => ({ field: 'former-name', name }))
}
