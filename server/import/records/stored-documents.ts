import type { CreditRecord } from '../../../domain/credit/record'
import { fromJson } from '../../db/json'
import type { Db } from '../../db/schema'
import { documentOf } from './document-number'

/**
 * Records that are stored of the same document. Those that came in before numbers were compared without their brackets,
 * width and blanks have an id of their own writing: they keep it, for links and logs name it.
 */
export class StoredDocuments {
  constructor(private readonly tx: Db) {}

  /** Of the merchant, the kind and the day of the record; the one of its id first, then those that stand. */
  async sameAs(uscc: string, record: CreditRecord): Promise<readonly CreditRecord[]> {
    const document = documentOf(record)
    if (document === null) return []
    const rows = await this.tx
      .selectFrom('credit_record')
      .select('record')
      .where('uscc', '=', uscc)
      .where('decided_on', '=', record.decidedOn)
      .where('kind', '=', record.kind)
      .orderBy('id')
      .execute()
    const place = (each: CreditRecord) => (each.id === record.id ? 0 : isStanding(each) ? 1 : 2)
    return rows
      .map((row) => fromJson(row.record))
      .filter((each) => documentOf(each) === document)
      .sort((a, b) => place(a) - place(b))
  }
}

export const isStanding = ({ withdrawnOn = null }: CreditRecord): boolean => withdrawnOn === null
