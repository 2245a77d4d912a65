/** Calls a minute from one address. Tests raise them; a text message costs money and a code can be guessed. */
export interface RateLimits {
  readonly perMinute: number
  readonly codesPerMinute: number
  readonly signInsPerMinute: number
}

/** @param factor how many times the usual */
export function rateLimits(factor: number): RateLimits {
  return { perMinute: 1200 * factor, codesPerMinute: 10 * factor, signInsPerMinute: 20 * factor }
}
