import type { ReadCode, Symbology } from './scanner.port'

/** A code and the middle of the place where it was seen. */
export interface Sighting {
  readonly code: ReadCode
  readonly x: number
  readonly y: number
}

/** Reed–Solomon or a comparable code guards these: a wrong read practically does not happen. */
const guarded: ReadonlySet<Symbology> = new Set(['QR_CODE', 'DATA_MATRIX', 'PDF_417'])

/** Whether one read of this code is enough. A check digit is no proof: one misread in ten passes it. */
export const isGuarded = (code: ReadCode): boolean => code.symbology !== null && guarded.has(code.symbology)

/** Each text once. */
export const distinct = (codes: readonly ReadCode[]): ReadCode[] =>
  codes.filter((code, index) => codes.findIndex((other) => other.text === code.text) === index)
