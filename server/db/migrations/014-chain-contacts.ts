import type { Migration } from './migration'

/** Telephone of an enterprise or of its place, as the directory of places and parties gives it. */
export const chainContacts: Migration = {
  name: '014-chain-contacts',
  async up(db) {
    await db.schema.alterTable('chain_actor').addColumn('contact', 'text').execute()
  },
}
