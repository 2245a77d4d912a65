import { sql, type Kysely } from 'kysely'
import type { Migration } from './migration'
import { counting } from './portable'

/** Merchants, their public records, and the search index beside them. */
export const merchants: Migration = {
  name: '001-merchants',
  async up(db, engine) {
    await db.schema
      .createTable('merchant')
      .addColumn('seq', counting(engine), (column) => column.primaryKey())
      .addColumn('uscc', 'text', (column) => column.notNull().unique())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('name_key', 'text', (column) => column.notNull())
      .addColumn('search_rank', 'integer', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('region_code', 'text')
      .addColumn('registered_on', 'text')
      .addColumn('is_uscc_consistent', 'integer', (column) => column.notNull())
      .addColumn('type', 'text')
      .addColumn('legal_representative', 'text')
      .addColumn('registered_capital', 'text')
      .addColumn('scope', 'text')
      .addColumn('address', 'text')
      .addColumn('is_sole_trader', 'integer', (column) => column.notNull())
      .addColumn('authority', 'text')
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('as_of_at', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('merchant_name_key').on('merchant').column('name_key').execute()
    await db.schema
      .createTable('credit_record')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('uscc', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('decided_on', 'text', (column) => column.notNull())
      .addColumn('record', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('credit_record_uscc')
      .on('credit_record')
      .columns(['uscc', 'decided_on'])
      .execute()
    await makeSearchIndex[engine](db)
  },
}

/** Tokens are made by the application (server/credit/search/tokens.ts). */
const makeSearchIndex = {
  // `ascii` only splits the tokens at blanks; the row's number is the place in the order of hits.
  sqlite: <Shape>(db: Kysely<Shape>) =>
    sql`
      create virtual table merchant_search using fts5(
        tokens, content='', contentless_delete=1, detail=none, tokenize='ascii'
      )`.execute(db),
  postgres: async <Shape>(db: Kysely<Shape>) => {
    await sql`create table merchant_search (place bigint primary key, tokens text[] not null)`.execute(db)
    await sql`create index merchant_search_tokens on merchant_search using gin (tokens)`.execute(db)
  },
}
