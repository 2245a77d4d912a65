/** Calls a minute from one address. Tests raise them; a text message costs money and a code can be guessed. */
export interface RateLimits {
  readonly perMinute: number
  readonly codesPerMinute: number
  readonly signInsPerMinute: number
}

export const rateLimits: RateLimits = { perMinute: 1200, codesPerMinute: 10, signInsPerMinute: 20 }
