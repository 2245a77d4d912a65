/** Randomness that nobody can guess. */
export interface Random {
  /** `length` random bytes. */
  bytes(length: number): Promise<Uint8Array>
}

/** A UUID version 4 (RFC 9562, 5.4) in lower case. */
export async function newUuid(random: Random): Promise<string> {
  const bytes = await random.bytes(16)
  const hex = Array.from(bytes, (byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return value.toString(16).padStart(2, '0')
  }).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
