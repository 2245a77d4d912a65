/** UN/CEFACT Recommendation 20 codes as people write them. */
const units: Readonly<Record<string, string>> = {
  CEL: '℃',
  FAH: '℉',
  KEL: 'K',
  P1: '%',
  A93: 'g/m³',
  LUX: 'lx',
  KGM: 'kg',
  GRM: 'g',
  TNE: 't',
  LTR: 'L',
  MLT: 'mL',
  MTQ: 'm³',
  HPA: 'hPa',
  PAL: 'Pa',
}

/** A code that is not in the table stays as it is. */
export function unitOf(code: string): string {
  return units[code] ?? code
}
