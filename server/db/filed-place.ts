import { sql, type RawBuilder } from 'kysely'

/** Where a page of what a person filed ends; the list goes newest first. */
export interface FiledPlace {
  readonly filedAt: string
  readonly id: string
}

/** Rows behind the place, of a table with `filed_at` and `id`. */
export function filedBefore({ filedAt, id }: FiledPlace): RawBuilder<boolean> {
  return sql<boolean>`(filed_at < ${filedAt} or (filed_at = ${filedAt} and id < ${id}))`
}

/**
 * Splits what was read, one row more than the page holds, into the page and the place to go on from.
 * @param rows newest first, at most `limit + 1`
 */
export function filedPage<Row extends { readonly filed_at: string; readonly id: string }>(
  rows: readonly Row[],
  limit: number,
): { readonly shown: readonly Row[]; readonly next: FiledPlace | null } {
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return { shown, next: last ? { filedAt: last.filed_at, id: last.id } : null }
}
