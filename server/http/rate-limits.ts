/** Calls a minute from one address. Tests raise them; a text message costs money and a code can be guessed. */
export interface RateLimits {
  readonly perMinute: number
  /** Nine files of 30 MB in pieces of 256 KiB are about a thousand calls. */
  readonly piecesPerMinute: number
  readonly codesPerMinute: number
  readonly signInsPerMinute: number
}

/** @param factor how many times the usual */
export function rateLimits(factor: number): RateLimits {
  return {
    perMinute: 1200 * factor,
    piecesPerMinute: 3000 * factor,
    codesPerMinute: 10 * factor,
    signInsPerMinute: 20 * factor,
  }
}
