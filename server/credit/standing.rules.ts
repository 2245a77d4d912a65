import { nextChangeOn, publicity } from '../../domain/credit/publicity'
import type { CreditRecord, MerchantStatus, RecordKind } from '../../domain/credit/record'
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

/** The standing that follows from the records that show today. */
export function standingOf(
  records: readonly CreditRecord[],
  merchantStatus: MerchantStatus,
  todayOn: string,
): Standing {
  const context = { merchantStatus, records }
  const shown = records.filter((record) => publicity(record, todayOn, context).shown)
  const endOf = (kinds: readonly RecordKind[]) =>
    latest(
      shown
        .filter(({ kind }) => kinds.includes(kind))
        .map((record) => nextChangeOn(record, todayOn, context) ?? WITHOUT_END),
    )
  return {
    penaltyEndsOn: endOf(['penalty']),
    listedEndsOn: endOf(lists),
    activeOn: latest(
      shown
        .filter(({ kind, decidedOn }) => doings.includes(kind) && decidedOn <= todayOn)
        .map(({ decidedOn }) => decidedOn),
    ),
    names: formerNames(shown),
  }
}

const latest = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null

/** Names before a 名称变更. */
function formerNames(records: readonly CreditRecord[]): OtherName[] {
  const names = records.flatMap((record) =>
    record.kind === 'alteration' && /名称|字号/.test(record.item) && record.before.trim() !== ''
      ? [record.before.trim()]
      : [],
  )
  return [...new Set(names)].sort().map((name) => ({ field: 'former-name', name }))
}
