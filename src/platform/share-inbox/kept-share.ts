/** A shared thing as it lies in the database `shared`, in the store `things`, under its id. */
export interface KeptShare {
  readonly title: string
  readonly text: string
  readonly url: string
  readonly files: readonly { readonly name: string; readonly type: string; readonly content: ArrayBuffer }[]
  /** Milliseconds since 1970. */
  readonly atMs: number
}
