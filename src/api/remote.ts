import type { ApiFailure } from './failure'

/** Server data as a store holds it. `stale` is the last answer, kept while a newer one is on its way or failed. */
export type Remote<Value> =
  | { readonly tag: 'idle' }
  | { readonly tag: 'loading'; readonly stale: Value | null }
  | { readonly tag: 'ready'; readonly value: Value }
  | { readonly tag: 'failed'; readonly failure: ApiFailure; readonly stale: Value | null }

export const idle = { tag: 'idle' } as const

/** What may still be shown of the last answer. */
export const lastValue = <Value>(remote: Remote<Value>): Value | null => {
  switch (remote.tag) {
    case 'idle':
      return null
    case 'ready':
      return remote.value
    case 'loading':
    case 'failed':
      return remote.stale
  }
}
