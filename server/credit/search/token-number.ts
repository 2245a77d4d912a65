const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/**
 * The number by which PostgreSQL's index knows a token: 32 bits, signed, from FNV-1a and MurmurHash3's last step. It is
 * a third as long as the token and is compared at once. Two tokens may share a number: what the index hands out may be
 * too much, and each row is judged by its text (`Tier.matches`, `passes`).
 */
export function tokenNumber(token: string): number {
  let hash = OFFSET
  for (let place = 0; place < token.length; place += 1)
    hash = Math.imul(hash ^ token.charCodeAt(place), PRIME)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Tokens separated by blanks, as PostgreSQL reads an array of their numbers. */
export const numbersOf = (tokens: string): string => `{${tokens.split(' ').map(tokenNumber).join(',')}}`
