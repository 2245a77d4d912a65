/** The EPC schemes whose numbers are GS1 keys (GS1 EPC Tag Data Standard, sections 6.3 and 7), as a table. */

export interface EpcScheme {
  readonly name: string
  /** Identifier of the key. */
  readonly ai: string
  /** Digits of company prefix and reference together, without the check digit; 0 where the reference is free text. */
  readonly digits: number
  /** The first digit of the reference stands before the company prefix: indicator or extension digit. */
  readonly leads: boolean
  /** What the key begins with beside. */
  readonly before: string
  /** Two further fields of two digits each: piece and total. */
  readonly pieces: boolean
  /** Identifier of the last field; `+` when it is a part of the key; null when there is none. */
  readonly serial: string | null
}

/** Name, identifier, digits, and what differs from the plain case. */
const rows: readonly (readonly [name: string, ai: string, digits: number, rest?: Partial<EpcScheme>])[] = [
  ['sgtin', '01', 13, { leads: true, serial: '21' }],
  ['lgtin', '01', 13, { leads: true, serial: '10' }],
  ['upui', '01', 13, { leads: true, serial: '235' }],
  ['itip', '8006', 13, { leads: true, pieces: true, serial: '21' }],
  ['sscc', '00', 17, { leads: true }],
  ['gsrn', '8018', 17],
  ['gsrnp', '8017', 17],
  ['sgln', '414', 12, { serial: '254' }],
  ['pgln', '417', 12],
  ['grai', '8003', 12, { before: '0', serial: '+' }],
  ['gdti', '253', 12, { serial: '+' }],
  ['sgcn', '255', 12, { serial: '+' }],
  ['gsin', '402', 16],
  ['giai', '8004', 0],
  ['ginc', '401', 0],
  ['cpi', '8010', 0, { serial: '8011' }],
]

/** Binary encodings that only hold a number as the last field, and the bits they have for it. */
export const numericTags: Readonly<Record<string, number>> = {
  'sgtin-96': 38,
  'sgln-96': 41,
  'grai-96': 38,
  'gdti-96': 41,
  'cpi-96': 31,
  'sgcn-96': 41,
  'itip-110': 38,
}

/** The scheme of that name; null when it is none of GS1's keys. */
export function epcScheme(name: string): EpcScheme | null {
  const row = rows.find(([own]) => own === name)
  if (!row) return null
  const [own, ai, digits, rest] = row
  return { name: own, ai, digits, leads: false, before: '', pieces: false, serial: null, ...rest }
}
