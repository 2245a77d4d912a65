import { nameKey } from '../../credit/search/normalise'
import { inPieces } from '../../db/pieces'
import type { Db } from '../../db/schema'
import { RowRejection } from './rejections'
import type { Row } from './row'

/**
 * Finds whom rows are about: by unified code, by the registration number of before, or by a name that only one
 * merchant has. The merchants of some rows are loaded at once.
 */
export class MerchantFinder {
  private readonly codes = new Set<string>()
  private readonly codesOfName = new Map<string, string[]>()

  constructor(private readonly tx: Db) {}

  async load(rows: readonly Row[]): Promise<void> {
    for (const codes of inPieces([...new Set(rows.flatMap(codesIn))])) {
      const found = await this.tx.selectFrom('merchant').select('uscc').where('uscc', 'in', codes).execute()
      for (const { uscc } of found) this.codes.add(uscc)
    }
    const nameless = rows.filter((row) => codesIn(row).length === 0)
    for (const names of inPieces([...new Set(nameless.map(nameIn))])) {
      const found = await this.tx
        .selectFrom('merchant')
        .select(['uscc', 'name_key'])
        .where('name_key', 'in', names)
        .execute()
      for (const { uscc, name_key } of found)
        this.codesOfName.set(name_key, [...(this.codesOfName.get(name_key) ?? []), uscc])
    }
  }

  /**
   * @param row one of those that were loaded
   * @throws RowRejection `natural-person`, `no-subject`, `unknown-merchant`, `ambiguous-name`
   */
  find(row: Row): string {
    if (/自然人/.test(row.raw('subjectClass'))) throw new RowRejection('natural-person')
    const codes = codesIn(row)
    const known = codes.find((code) => this.codes.has(code))
    if (known !== undefined) return known
    // A code that is known to be another's is not overruled by a name.
    if (codes.length > 0) throw new RowRejection('unknown-merchant')
    const name = nameIn(row)
    if (name === '') throw new RowRejection('no-subject')
    const [only, second] = this.codesOfName.get(name) ?? []
    if (only === undefined) throw new RowRejection('unknown-merchant')
    if (second !== undefined) throw new RowRejection('ambiguous-name')
    return only
  }
}

function codesIn(row: Row): string[] {
  return [row.raw('uscc'), row.raw('regNo')]
    .map((code) => nameKey(code).replace(/-/g, '').toUpperCase())
    .filter((code) => /^[0-9A-Z]{13,18}$/.test(code))
}

const nameIn = (row: Row) => nameKey(row.raw('name'))
