import type { Random } from './random.port'

export const random: Random = {
  bytes: (length) => Promise.resolve(window.crypto.getRandomValues(new Uint8Array(length))),
}
