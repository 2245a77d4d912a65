import type { NativeConnection } from './sqlite-store'

export type NativeStatement = ReturnType<NativeConnection['prepare']>
export type NativeValue = string | number | null

/**
 * All rows of a prepared query. `Row` states what the query's own text selects; nobody can check that but its author.
 */
export function rowsOf<Row>(statement: NativeStatement, values: readonly NativeValue[]): readonly Row[] {
  return statement.all([...values]) as Row[]
}
