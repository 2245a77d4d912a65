import type { Migration } from './migration'

/** Cases are looked up by the ended one that they take up again. */
export const caseLinks: Migration = {
  name: '024-case-links',
  async up(db) {
    await db.schema
      .createIndex('complaint_case_follows')
      .on('complaint_case')
      .columns(['follows_id', 'filed_at'])
      .execute()
  },
}
