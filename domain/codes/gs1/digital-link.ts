/** GS1 Digital Link addresses on any domain (GS1 Digital Link Standard: URI Syntax 1.4, uncompressed form). */
import { say, type Text } from '../../text'
import { parseAddress } from '../address'
import type { Candidate } from '../recognition'
import { misread, type Fault } from './content'
import type { Element } from './elements'
import { explainElements } from './explain'
import { identifier } from './identifiers'

/** Primary keys and the qualifiers that may follow, in their order. */
const qualifiers: ReadonlyMap<string, readonly string[]> = new Map([
  ['00', []],
  ['01', ['22', '10', '21', '235']],
  ['253', []],
  ['255', []],
  ['401', []],
  ['402', []],
  ['414', ['254', '7040']],
  ['415', ['8020']],
  ['417', ['7040']],
  ['8003', []],
  ['8004', ['7040']],
  ['8006', ['22', '10', '21']],
  ['8010', ['8011']],
  ['8013', []],
  ['8017', ['8019']],
  ['8018', ['8019']],
])

/** The standard's own resolver names the canonical form. */
const CANONICAL = 'https://id.gs1.org'

const trustNote = say(
  '任何网站都能做成这种网址；这里只读取编码，不打开网站',
  'Any site can use such an address; only the code is read, the site is not opened',
)

/** The candidate for a web address that carries a GS1 key; null for any other text. */
export function readDigitalLink(text: string, today: string): Candidate | null {
  const address = parseAddress(text)
  if (!address) return null
  const { segments } = address
  // The last primary key wins: what stands before it is the site's own path.
  let at = -1
  for (let index = 0; index < segments.length - 1; index++) {
    if (
      qualifiers.has(segments[index] ?? '') &&
      looksLikeKey(segments[index] ?? '', segments[index + 1] ?? '')
    )
      at = index
  }
  if (at < 0) return null
  const primary = segments[at] ?? ''
  const faults: Fault[] = []
  const notes: Text[] = [trustNote]
  const path: Element[] = [{ ai: primary, value: padGtin(primary, segments[at + 1] ?? '') }]
  let allowed = qualifiers.get(primary) ?? []
  for (let index = at + 2; index < segments.length; index += 2) {
    const ai = segments[index] ?? ''
    const value = segments[index + 1] ?? ''
    const place = allowed.indexOf(ai)
    if (place < 0 || value === '') {
      faults.push(misread(`网址里“${ai}”的位置或内容不对`, `"${ai}" is misplaced or empty in the address`))
      break
    }
    allowed = allowed.slice(place + 1)
    path.push({ ai, value })
  }
  const attributes: Element[] = []
  for (const [key, value] of address.query) {
    if (!/^\d{2,4}$/.test(key)) continue
    if (identifier(key) === null) notes.push(say(`参数 ${key} 没有读`, `Parameter ${key} was not read`))
    else attributes.push({ ai: key, value: padGtin(key, value) })
  }
  const candidate = explainElements(
    'gs1-dl',
    { elements: [...path, ...attributes], faults, notes: [] },
    today,
    notes,
  )
  return { ...candidate, normalised: canonical(path, attributes) }
}

function canonical(path: readonly Element[], attributes: readonly Element[]): string {
  const pathText = path.map(({ ai, value }) => `/${ai}/${encode(value)}`).join('')
  const query = attributes.map(({ ai, value }) => `${ai}=${encode(value)}`).join('&')
  return CANONICAL + pathText + (query && `?${query}`)
}

/** A path of a plain site such as `/00/12` is no key: the value must have the key's characters and length, nearly. */
function looksLikeKey(ai: string, value: string): boolean {
  if (ai === '01') return /^[\dA-Za-z]{8,14}$/.test(value)
  const format = identifier(ai)?.format ?? ''
  return format.startsWith('N') ? /^\d{10,}/.test(value) : value.length > 0
}

/** GTIN-8, -12 and -13 stand for the 14 digits. */
function padGtin(ai: string, value: string): string {
  return ai === '01' && /^(\d{8}|\d{12,13})$/.test(value) ? value.padStart(14, '0') : value
}

/** Half a surrogate pair, which no address can hold, makes `encodeURIComponent` throw. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'))
}
