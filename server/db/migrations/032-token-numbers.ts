import { sql } from 'kysely'
import type { Migration } from './migration'

/**
 * PostgreSQL's search index has numbers for its tokens (server/credit/search/token-number.ts). The next start makes it
 * anew.
 */
export const tokenNumbers: Migration = {
  name: '032-token-numbers',
  async up(db, engine) {
    if (engine !== 'postgres') return
    for (const table of ['merchant_search', 'search_common', 'search_spread', 'search_fresh'])
      await sql`drop table ${sql.table(table)}`.execute(db)
    await sql`create table merchant_search (place bigint primary key, tokens integer[] not null)`.execute(db)
    await sql`create index merchant_search_tokens on merchant_search using gin (tokens)`.execute(db)
    await sql`create table search_common (token integer primary key, is_spread boolean not null)`.execute(db)
    await sql`
      create table search_spread (
        token integer not null, rank integer not null, page integer not null, spans bit(16384) not null,
        primary key (token, rank, page)
      )`.execute(db)
    await sql`create table search_fresh (place bigint primary key)`.execute(db)
    await sql`delete from search_index`.execute(db)
  },
}
