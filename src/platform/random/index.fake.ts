import type { Random } from './random.port'

/** The same bytes in every run, another sequence for every seed. */
export function fakeRandom(seed = 1): Random {
  let state = seed
  return {
    bytes: (length) =>
      Promise.resolve(
        Uint8Array.from({ length }, () => {
          state = (state * 48271) % 2147483647
          return state & 0xff
        }),
      ),
  }
}
