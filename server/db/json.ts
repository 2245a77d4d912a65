/**
 * The one way in which structured values stand in a column: JSON text on every engine. PostgreSQL's jsonb would not
 * give back the very text that was stored, and hashes are over it.
 * `Json<T>` marks such a column, so that a plain string cannot be put there by mistake.
 */
export type Json<T> = string & { readonly __json: T }

/** The value as it is stored. */
export function toJson<T>(value: T): Json<T> {
  const text: unknown = JSON.stringify(value)
  return text as Json<T>
}

/** The value as it was stored. We trust our own columns: only `toJson` writes them. */
export function fromJson<T>(column: Json<T>): T {
  const value: unknown = JSON.parse(column)
  return value as T
}
