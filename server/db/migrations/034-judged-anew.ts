import { sql } from 'kysely'
import type { Migration } from './migration'

/**
 * The rules on the last day of a restriction, and on the penalty that an inspection follows, were mended: the next
 * sweep writes down what they make of the records that are there.
 */
export const judgedAnew: Migration = {
  name: '034-judged-anew',
  async up(db) {
    await sql`
      update credit_record set check_on = '0000-01-01'
      where kind in ('penalty', 'serious', 'inspection')`.execute(db)
  },
}
