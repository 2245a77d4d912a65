import type { TSchema } from 'typebox'

/**
 * Who may call: anyone; a signed-in person; a person and then only for what is theirs; someone who acts for a merchant,
 * and only for its cases; an officer, and only for the cases of the own office; a supervisor there; whoever is signed in
 * in any of these ways; or the program of a partner with the key of this installation.
 */
export type Access =
  'public' | 'signed-in' | 'own' | 'merchant' | 'officer' | 'supervisor' | 'session' | 'partner'

/**
 * One call of the API as data: the server registers its route from it, `openapi.json` is generated from it, and tests
 * walk all of them. `path` is below `/api/v1`, with `{name}` for path parameters.
 */
export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly access: Access
  readonly summary: string
  /** A POST that creates must carry an `Idempotency-Key` header. */
  readonly creates?: true
  readonly params?: TSchema
  readonly query?: TSchema
  readonly body?: TSchema
  /** A body of many kinds that the handler reads and checks itself. */
  readonly document?: { readonly types: readonly string[]; readonly schema: TSchema }
  /** The successful answer; problems are the same everywhere (`contract/problems.ts`). */
  readonly reply: TSchema
  readonly status: 200 | 201 | 202 | 204
}
