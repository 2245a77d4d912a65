import type { Db } from './db/schema'

/**
 * Published telephones of enterprises by their code, for those that stand in a product's chain. A sole trader's is a
 * person's and not among them. Stands here because credit and trace know nothing of each other.
 */
export async function enterprisePhones(db: Db, usccs: readonly string[]): Promise<Map<string, string>> {
  if (usccs.length === 0) return new Map()
  const rows = await db
    .selectFrom('merchant')
    .select(['uscc', 'phone'])
    .where('uscc', 'in', usccs)
    .where('is_sole_trader', '=', 0)
    .where('phone', 'is not', null)
    .execute()
  return new Map(rows.flatMap(({ uscc, phone }) => (phone === null ? [] : [[uscc, phone] as const])))
}
