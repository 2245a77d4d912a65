import type { CreditRecord, ListEntry } from '../../../domain/credit/record'
import { mergedReport } from './kinds/merged-report'

/** States in which a licence, a pledge or a commitment has come to its end. */
const finalStates: readonly string[] = ['withdrawn', 'revoked', 'cancelled', 'released', 'kept', 'broken']

/**
 * What is kept of a record that is told again: the content of the later telling, and every ending that either knows.
 * A row that is silent about a repair, a removal or a withdrawal does not undo it; one that names another day does.
 * @param isStateTold whether the row itself names the state of the licence, pledge or commitment
 */
export function mergedRecord(told: CreditRecord, known: CreditRecord, isStateTold: boolean): CreditRecord {
  const age = Date.parse(told.asOfAt) - Date.parse(known.asOfAt)
  if (age < 0) return withEndings(known, told)
  return withEndings(isStateTold && age > 0 ? told : withFinalState(told, known), known)
}

function withEndings(newer: CreditRecord, older: CreditRecord): CreditRecord {
  const withdrawnOn = newer.withdrawnOn ?? older.withdrawnOn
  const record = typeof withdrawnOn === 'string' ? { ...newer, withdrawnOn } : newer
  switch (record.kind) {
    case 'penalty':
      if (older.kind !== 'penalty') return record
      return {
        ...record,
        repairedOn: record.repairedOn ?? older.repairedOn,
        annulledOn: record.annulledOn ?? older.annulledOn,
        repairRevokedOn: record.repairRevokedOn ?? older.repairRevokedOn ?? null,
        ...reorganisation(record, older),
      }
    case 'abnormal':
    case 'serious':
    case 'blacklist':
      if (older.kind !== record.kind) return record
      return { ...record, ...removal(record, older), ...reorganisation(record, older) }
    case 'annual-report':
      return mergedReport(record, older)
    default:
      return record
  }
}

function removal(newer: ListEntry, older: ListEntry): Pick<ListEntry, 'removedOn' | 'removedReason'> {
  const { removedOn, removedReason } = newer.removedOn === null ? older : newer
  if (removedOn !== older.removedOn) return { removedOn, removedReason }
  return { removedOn, removedReason: newer.removedReason ?? older.removedReason }
}

type Reorganisable = Pick<ListEntry, 'reorganisation'>

function reorganisation(newer: Reorganisable, older: Reorganisable): Reorganisable {
  const plan = newer.reorganisation ?? older.reorganisation
  return plan ? { reorganisation: plan } : {}
}

/** The row with the end that is known, where it does not say one itself. */
function withFinalState(told: CreditRecord, known: CreditRecord): CreditRecord {
  if (!('state' in told) || !('state' in known)) return told
  if (finalStates.includes(told.state) || !finalStates.includes(known.state)) return told
  if (told.kind === 'licence' && known.kind === 'licence') return { ...told, state: known.state }
  if (told.kind === 'commitment' && known.kind === 'commitment') return { ...told, state: known.state }
  if (told.kind === 'encumbrance' && known.kind === 'encumbrance')
    return { ...told, state: known.state, releasedOn: known.releasedOn }
  return told
}
