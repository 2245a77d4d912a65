import { gtinCheckDigit } from '../../../domain/codes/check-digits'

/**
 * An identifier of GS1 as the constrained canonical GS1 Digital Link of the event hash (CBV 2.0, 8.9.2): always below
 * `https://id.gs1.org`, with the key and its finest qualifier only. EPC URNs (EPC Tag Data Standard 2.0, 6.3) are
 * translated; what is neither is null.
 */
export function canonicalLink(uri: string): string | null {
  const path = uri.startsWith('urn:epc:') ? pathOfUrn(uri) : uri.startsWith('http') ? pathOfLink(uri) : null
  return path === null ? null : `https://id.gs1.org/${path}`
}

/** How the parts after the scheme make up a key: `digits` are those of company prefix and reference together. */
interface Scheme {
  readonly ai: string
  /** Digits before the check digit; null: no check digit, prefix and reference are joined as they are. */
  readonly digits: number | null
  /** The reference begins with the indicator or extension digit, which leads the key. */
  readonly hasLead?: true
  /** Before the digits. */
  readonly zero?: '0'
  /** What the rest is: joined to the key, or a qualifier of its own. */
  readonly rest?: string
  /** Parts joined to the key before the rest. */
  readonly joined?: number
}

const schemes: Readonly<Record<string, Scheme>> = {
  sgtin: { ai: '01', digits: 13, hasLead: true, rest: '21' },
  lgtin: { ai: '01', digits: 13, hasLead: true, rest: '10' },
  upui: { ai: '01', digits: 13, hasLead: true, rest: '235' },
  itip: { ai: '8006', digits: 13, hasLead: true, joined: 2, rest: '21' },
  sscc: { ai: '00', digits: 17, hasLead: true },
  sgln: { ai: '414', digits: 12, rest: '254' },
  pgln: { ai: '417', digits: 12 },
  grai: { ai: '8003', digits: 12, zero: '0', rest: 'joined' },
  gdti: { ai: '253', digits: 12, rest: 'joined' },
  sgcn: { ai: '255', digits: 12, rest: 'joined' },
  gsrn: { ai: '8018', digits: 17 },
  gsrnp: { ai: '8017', digits: 17 },
  gsin: { ai: '402', digits: 16 },
  giai: { ai: '8004', digits: null },
  ginc: { ai: '401', digits: null },
  cpi: { ai: '8010', digits: null, rest: '8011' },
}

function pathOfUrn(uri: string): string | null {
  const [, kind = '', name = '', body = ''] = /^urn:epc:(id|class|idpat):(\w+):(.+)$/.exec(uri) ?? []
  const scheme = schemes[name]
  const [company = '', reference = '', ...others] = body.split('.')
  if (!scheme || kind === '' || !/^\d{6,12}$/.test(company)) return null
  const key = keyOf(scheme, company, reference)
  if (key === null) return null
  const joined = others.splice(0, scheme.joined ?? 0).join('')
  const rest = others.join('.')
  const isWhole = rest === '' || rest === '*' || (name === 'sgln' && rest === '0')
  const tail = isWhole || scheme.rest === undefined ? '' : encoded(rest)
  if (tail === '') return `${scheme.ai}/${key}${joined}`
  return `${scheme.ai}/${key}${joined}${scheme.rest === 'joined' ? tail : `/${scheme.rest}/${tail}`}`
}

function keyOf(scheme: Scheme, company: string, reference: string): string | null {
  const { digits, hasLead } = scheme
  const zero: string = scheme.zero ?? ''
  if (digits === null) return `${company}${encoded(reference)}`
  const body = hasLead ? `${reference.slice(0, 1)}${company}${reference.slice(1)}` : `${company}${reference}`
  const check = body.length === digits ? gtinCheckDigit(`${zero}${body}`) : null
  return check === null ? null : `${zero}${body}${check}`
}

/** Characters that an EPC URN may hold as they are and a Digital Link may not. */
function encoded(text: string): string {
  return text.replace(
    /[!()*+,:]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

/** By key: what its value looks like, and the qualifiers that count, the finest first. */
const keys: Readonly<Record<string, { readonly value: RegExp; readonly qualifiers: readonly string[] }>> = {
  '00': { value: /^\d{18}$/, qualifiers: [] },
  '01': { value: /^\d{8,14}$/, qualifiers: ['21', '235', '10'] },
  '253': { value: /^\d{13}/, qualifiers: [] },
  '255': { value: /^\d{13,25}$/, qualifiers: [] },
  '401': { value: /./, qualifiers: [] },
  '402': { value: /^\d{17}$/, qualifiers: [] },
  '414': { value: /^\d{13}$/, qualifiers: ['254'] },
  '417': { value: /^\d{13}$/, qualifiers: [] },
  '8003': { value: /^\d{14}/, qualifiers: [] },
  '8004': { value: /./, qualifiers: [] },
  '8006': { value: /^\d{18}$/, qualifiers: ['21', '10'] },
  '8010': { value: /./, qualifiers: ['8011'] },
  '8017': { value: /^\d{18}$/, qualifiers: [] },
  '8018': { value: /^\d{18}$/, qualifiers: [] },
}

function pathOfLink(uri: string): string | null {
  if (!/^https?:\/\//.test(uri)) return null
  const segments = (uri.split(/[?#]/, 1)[0] ?? '').split('/')
  // Scheme, blank and domain come first; a resolver may live below a path of its own.
  for (let at = 3; at + 1 < segments.length; at += 1) {
    const ai = segments[at] ?? ''
    const value = segments[at + 1] ?? ''
    const key = keys[ai]
    if (!key?.value.test(value)) continue
    const whole = ai === '01' ? value.padStart(14, '0') : value
    const pairs = new Map<string, string>()
    for (let next = at + 2; next + 1 < segments.length; next += 2)
      pairs.set(segments[next] ?? '', segments[next + 1] ?? '')
    const finest = key.qualifiers.find((qualifier) => (pairs.get(qualifier) ?? '') !== '')
    return finest === undefined ? `${ai}/${whole}` : `${ai}/${whole}/${finest}/${pairs.get(finest) ?? ''}`
  }
  return null
}
