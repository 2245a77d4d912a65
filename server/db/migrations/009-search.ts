import type { Migration } from './migration'

/** What the search knows of a merchant beside its name, and which form of the index is in the database. */
export const search: Migration = {
  name: '009-search',
  async up(db) {
    const columns = [
      { name: 'kind', fallback: 'enterprise' },
      { name: 'trade', fallback: null },
      { name: 'other_names', fallback: '[]' },
      { name: 'record_names', fallback: '[]' },
      { name: 'phone', fallback: null },
      { name: 'active_on', fallback: null },
      { name: 'penalty_ends_on', fallback: null },
      { name: 'listed_ends_on', fallback: null },
    ] as const
    for (const { name, fallback } of columns)
      await db.schema
        .alterTable('merchant')
        .addColumn(name, 'text', (column) =>
          fallback === null ? column : column.notNull().defaultTo(fallback),
        )
        .execute()
    await db.schema
      .createTable('search_index')
      .addColumn('version', 'integer', (column) => column.primaryKey())
      .execute()
  },
}
