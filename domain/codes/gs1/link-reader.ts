/** GS1 Digital Link addresses on any domain (GS1 Digital Link Standard: URI Syntax), read. */
import { say } from '../../text'
import { identifier, type Identifier } from './dictionary'
import { checkContent, misread, type Fault } from './content'
import { entryFor, type Element, type Forgiven } from './elements'
import { inPath, pathAllows, shouldStandInPath } from './link-path'
import { unescapeBytes } from './uri'

export interface DigitalLink {
  /** The key that names the thing. */
  readonly primary: Element
  /** Narrow the key down, in the order of the address. */
  readonly qualifiers: readonly Element[]
  /** From the query. */
  readonly attributes: readonly Element[]
  /** All of them: key, qualifiers, attributes. */
  readonly elements: readonly Element[]
  /** Query parameters that are no GS1 data, as written. */
  readonly ignored: readonly string[]
  /** What stands before the key: scheme, host and the site's own path. */
  readonly stem: string
  /** What is wrong with the address; the values themselves are not looked into. */
  readonly faults: readonly Fault[]
  readonly forgiven: readonly Forgiven[]
}

/** Names that addresses used instead of digits until 2023 (Digital Link 1.0 and 1.1). */
const letterNames: Readonly<Record<string, string>> = {
  cpid: '8010',
  cpsn: '8011',
  cpv: '22',
  gcn: '255',
  gdti: '253',
  giai: '8004',
  ginc: '401',
  gln: '414',
  glnx: '254',
  gmn: '8013',
  grai: '8003',
  gsin: '402',
  gsrn: '8018',
  gsrnp: '8017',
  gtin: '01',
  itip: '8006',
  lot: '10',
  party: '417',
  refno: '8020',
  ser: '21',
  srin: '8019',
  sscc: '00',
}

/** More data than any address carries; a bound against hostile input. */
const MAX_ELEMENTS = 64

/** RFC 3986: the characters an address may hold. */
const ILLEGAL = /[^0-9A-Za-z\-._~:/?#[\]@!$&'()*+,;=%]/

/**
 * Reads an address.
 * @returns null for any text that is no web address, and for an address without a GS1 key in its path.
 */
export function parseDigitalLink(text: string): DigitalLink | null {
  const match = /^(https?):\/\/([^/?#]+)(\/[^?#]*)(?:\?([^#]*))?/i.exec(text)
  if (!match) return null
  const [, scheme = '', authority = '', path = '', query = ''] = match
  const forgiven: Forgiven[] = []
  const faults: Fault[] = [...illegalCharacters(text, forgiven), ...hostFaults(authority, forgiven)]
  if (scheme !== scheme.toLowerCase() && scheme !== scheme.toUpperCase()) forgiven.push(mixedScheme)

  const segments = path.split('/').slice(1)
  if (segments[segments.length - 1] === '') {
    segments.pop()
    forgiven.push(trailingSlash)
  }
  const start = keyAt(segments)
  if (start < 0) return null
  const inPathElements: Element[] = []
  for (let index = start; index < segments.length; index += 2) {
    const ai = aiOf(segments[index] ?? '', forgiven)
    inPathElements.push({ ai, value: valueOf(ai, segments[index + 1] ?? '', 'path', forgiven) })
  }
  const [primary, ...qualifiers] = inPathElements
  if (!primary || !plausible(primary)) return null
  const names = inPathElements.map(({ ai }) => ai)
  if (!pathAllows(names)) faults.push(misplaced(names))

  const { attributes, ignored } = readQuery(query, names, faults, forgiven)
  const stem = `${scheme}://${authority}${segments
    .slice(0, start)
    .map((segment) => `/${segment}`)
    .join('')}`
  const elements = [...inPathElements, ...attributes]
  return { primary, qualifiers, attributes, elements, ignored, stem, faults, forgiven }
}

/**
 * Where the key stands: pairs of identifier and value are walked from the end, as a site's own path may look like data.
 * -1 when there is none.
 */
function keyAt(segments: readonly string[]): number {
  const last = segments.length - 2
  for (let index = last; index >= 0 && last - index < 2 * MAX_ELEMENTS; index -= 2) {
    const entry = lookUp(segments[index] ?? '')
    if (!entry) return -1
    if (entry.qualifiers !== null) return index
  }
  return -1
}

function lookUp(segment: string): Identifier | null {
  return entryFor(letterName(segment) ?? segment)
}

function letterName(segment: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(letterNames, segment) ? letterNames[segment] : undefined
}

function aiOf(segment: string, forgiven: Forgiven[]): string {
  const ai = letterName(segment)
  if (ai === undefined) return segment
  forgiven.push({
    kind: 'letter-name',
    note: say(`“${segment}”是旧写法，现在写作 ${ai}`, `"${segment}" is an old name, now written ${ai}`),
  })
  return ai
}

/** Unescaped; a GTIN-8, -12 or -13 stands for the 14 digits. */
function valueOf(ai: string, raw: string, where: 'path' | 'query', forgiven: Forgiven[]): string {
  const value = unescapeBytes(raw, where)
  if (ai !== '01' || !/^(\d{8}|\d{12,13})$/.test(value)) return value
  forgiven.push({
    kind: 'short-gtin',
    note: say(
      `网址里的 ${value} 补足为 14 位`,
      `${value} in the address was filled up with zeros to 14 digits`,
    ),
  })
  return value.padStart(14, '0')
}

/**
 * An ordinary address may hold `/00/12` or `/401/news`: the value must be of the key's kind, if not of its length, and
 * hold entirely where the key is letters.
 */
function plausible({ ai, value }: Element): boolean {
  if (ai === '01') return /^[\dA-Za-z]{8,14}$/.test(value)
  const entry = identifier(ai)
  if (!entry) return false
  if (entry.components[0]?.set === 'N') return /^\d{10,}/.test(value)
  return checkContent(value, entry).faults.length === 0
}

function readQuery(
  query: string,
  names: readonly string[],
  faults: Fault[],
  forgiven: Forgiven[],
): { attributes: Element[]; ignored: string[] } {
  const attributes: Element[] = []
  const ignored: string[] = []
  const seen = new Set(names)
  for (const pair of query.split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const key = equals < 0 ? '' : pair.slice(0, equals)
    if (!/^\d+$/.test(key)) {
      ignored.push(pair)
      continue
    }
    const entry = entryFor(key)
    if (!entry || attributes.length >= MAX_ELEMENTS) {
      forgiven.push(unknownAttribute(key.slice(0, 8)))
      ignored.push(pair)
      continue
    }
    const value = valueOf(key, pair.slice(equals + 1), 'query', forgiven)
    faults.push(...attributeFaults(key, value, names, seen))
    if (identifier(key) === null) forgiven.push(unknownAttribute(key))
    else if (!entry.attribute) faults.push(notAnAttribute(key))
    seen.add(key)
    attributes.push({ ai: key, value })
  }
  return { attributes, ignored }
}

function attributeFaults(
  ai: string,
  value: string,
  names: readonly string[],
  seen: ReadonlySet<string>,
): Fault[] {
  if (value === '') return [misread(`参数 ${ai} 没有内容`, `Parameter ${ai} is empty`, 'EMPTY')]
  if (seen.has(ai)) return [misread(`(${ai}) 出现多次`, `(${ai}) occurs more than once`, 'DUPLICATE')]
  if (identifier(ai)?.attribute && shouldStandInPath(ai, names)) return [notAnAttribute(ai)]
  return []
}

function illegalCharacters(text: string, forgiven: Forgiven[]): Fault[] {
  if (!ILLEGAL.test(text)) return []
  // People paste addresses with Chinese paths; a browser escapes them.
  if (!/[\u0000-\u0020"<>\\^`{|}\u007f]/.test(text)) {
    forgiven.push(foreignCharacters)
    return []
  }
  return [
    misread('网址里有不允许的字符', 'The address holds characters it cannot hold', 'ILLEGAL_CHARACTERS'),
  ]
}

function hostFaults(authority: string, forgiven: Forgiven[]): Fault[] {
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  if (host !== authority) forgiven.push(userInfo)
  if (!/[_~!$&'()*+,;=%]/.test(host)) return []
  return [misread('网址的域名不对', 'The domain name is not right', 'ILLEGAL_HOST')]
}

function misplaced(names: readonly string[]): Fault {
  const list = names.map((ai) => `(${ai})`).join(' ')
  return misread(
    `网址路径里不能这样排列：${list}`,
    `These cannot follow each other in the path: ${list}`,
    'SEQUENCE',
  )
}

function notAnAttribute(ai: string): Fault {
  return inPath(ai)
    ? misread(`(${ai}) 应写在网址路径里`, `(${ai}) belongs in the path`, 'BELONGS_IN_PATH')
    : misread(`(${ai}) 不能写在网址里`, `(${ai}) cannot be an attribute`, 'NOT_AN_ATTRIBUTE')
}

function unknownAttribute(ai: string): Forgiven {
  return {
    kind: 'attribute-unknown',
    note: say(`参数 ${ai} 不在本应用的表里`, `Parameter ${ai} is not in our table`),
  }
}

const mixedScheme: Forgiven = {
  kind: 'scheme',
  note: say('网址开头大小写混写', 'The beginning of the address mixes capitals and small letters'),
}
const trailingSlash: Forgiven = {
  kind: 'trailing-slash',
  note: say('网址末尾多一条斜线', 'The address ends in a needless slash'),
}
const foreignCharacters: Forgiven = {
  kind: 'characters',
  note: say('网址里有没转义的文字', 'The address holds letters that were not escaped'),
}
const userInfo: Forgiven = {
  kind: 'user-info',
  note: say(
    '网址的域名前面带有用户名，请看清真正的域名',
    'A user name stands before the domain; look at the real domain',
  ),
}
