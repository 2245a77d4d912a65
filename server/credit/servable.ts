import { Compile } from 'typebox/compile'
import { PublicRecord } from '../../contract/records'
import { publicity } from '../../domain/credit/publicity'
import type { CreditRecord } from '../../domain/credit/record'
import { presentRecord } from './record.presenter'

/** The record does not fit the contract; nothing of it may be stored. */
export class UnservableRecord extends Error {
  override readonly name = 'UnservableRecord'
}

const validator = Compile(PublicRecord)

/**
 * Holds a record to the contract before it is stored, so that what is stored can be served.
 * @throws UnservableRecord naming the field
 */
export function checkServable(record: CreditRecord): void {
  const served = presentRecord(record, publicity(record, record.decidedOn), null)
  if (validator.Check(served)) return
  const first = validator.Errors(served).at(-1)
  throw new UnservableRecord(
    `${record.kind} ${record.id}: ${first?.instancePath ?? ''} ${first?.message ?? ''}`,
  )
}
