import { nameKey } from '../../credit/search/normalise'
import { rowsOf, type NativeStatement } from '../../db/native'
import type { NativeConnection } from '../../db/store'
import { RowRejection } from './rejections'
import type { Row } from './row'

/**
 * Finds whom a row is about: by unified code, by the registration number of before, or by a name that only one
 * merchant has. Synchronous, for use inside `store.writeNative`.
 */
export class MerchantFinder {
  private readonly byCode: NativeStatement
  private readonly byName: NativeStatement

  constructor(connection: NativeConnection) {
    this.byCode = connection.prepare('select uscc from merchant where uscc = ?')
    this.byName = connection.prepare('select uscc from merchant where name_key = ? limit 2')
  }

  /** @throws RowRejection `natural-person`, `no-subject`, `unknown-merchant`, `ambiguous-name` */
  find(row: Row): string {
    if (/自然人/.test(row.raw('subjectClass'))) throw new RowRejection('natural-person')
    const codes = [row.raw('uscc'), row.raw('regNo')].map((code) =>
      nameKey(code).replace(/-/g, '').toUpperCase(),
    )
    const named = codes.filter((code) => /^[0-9A-Z]{13,18}$/.test(code))
    for (const code of named) {
      const [found] = rowsOf<{ uscc: string }>(this.byCode, [code])
      if (found) return found.uscc
    }
    // A code that is known to be another's is not overruled by a name.
    if (named.length > 0) throw new RowRejection('unknown-merchant')
    const name = nameKey(row.raw('name'))
    if (name === '') throw new RowRejection('no-subject')
    const [only, second] = rowsOf<{ uscc: string }>(this.byName, [name])
    if (!only) throw new RowRejection('unknown-merchant')
    if (second) throw new RowRejection('ambiguous-name')
    return only.uscc
  }
}
