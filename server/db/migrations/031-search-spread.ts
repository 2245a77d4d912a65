import { sql } from 'kysely'
import type { Migration } from './migration'

/**
 * Where the common words of the search are, in PostgreSQL (server/credit/search/postgres-spread.ts). An index that was
 * made without it is made anew by the next start.
 */
export const searchSpread: Migration = {
  name: '031-search-spread',
  async up(db, engine) {
    if (engine !== 'postgres') return
    await sql`create table search_common (token text primary key, is_spread boolean not null)`.execute(db)
    await sql`
      create table search_spread (
        token text not null, rank integer not null, page integer not null, spans bit(16384) not null,
        primary key (token, rank, page)
      )`.execute(db)
    await sql`create table search_fresh (place bigint primary key)`.execute(db)
    await sql`delete from search_index`.execute(db)
  },
}
