/** GS1 Digital Link addresses on any domain (GS1 Digital Link Standard: URI Syntax), read. */
import { say } from '../../text'
import { decompress } from './compressed'
import { identifier } from './dictionary'
import { checkContent, misread, type Fault } from './content'
import type { Element, Forgiven } from './elements'
import { bestChain, inPath, pathAllows } from './link-path'
import { readQuery } from './link-query'
import { aiOf, lookUp, valueOf } from './link-terms'

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
  const found =
    plainPath(segments, forgiven) ?? packedPath(segments, forgiven) ?? crowdedPath(segments, forgiven)
  const primary = found?.path[0]
  if (!found || !primary) return null
  const names = found.path.map(({ ai }) => ai)
  if (!pathAllows(names)) faults.push(misplaced(names))

  const { attributes, ignored } = readQuery(query, names, faults, forgiven)
  attributes.unshift(...found.attributes)
  const ownPath = segments.slice(0, found.start).map((segment) => `/${segment}`)
  return {
    primary,
    qualifiers: found.path.slice(1),
    attributes,
    elements: [...found.path, ...attributes],
    ignored,
    stem: `${scheme}://${authority}${ownPath.join('')}`,
    faults,
    forgiven,
  }
}

/** The GS1 part of a path: where it starts, key and qualifiers, and attributes that were packed with them. */
interface Found {
  readonly start: number
  readonly path: readonly Element[]
  readonly attributes: readonly Element[]
}

function plainPath(segments: readonly string[], forgiven: Forgiven[]): Found | null {
  const start = keyAt(segments)
  if (start < 0) return null
  const path: Element[] = []
  for (let index = start; index < segments.length; index += 2) {
    const ai = aiOf(segments[index] ?? '', forgiven)
    path.push({ ai, value: valueOf(ai, segments[index + 1] ?? '', 'path', forgiven) })
  }
  return path[0] && plausible(path[0]) ? { start, path, attributes: [] } : null
}

/** A site may put pages of its own behind the key: then the key counts when its check digit holds, and what follows it. */
function crowdedPath(segments: readonly string[], forgiven: Forgiven[]): Found | null {
  const from = Math.max(0, segments.length - 2 * MAX_ELEMENTS)
  for (let start = segments.length - 2; start >= from; start--) {
    const entry = lookUp(segments[start] ?? '')
    if (!entry?.qualifiers || entry.components[0]?.set !== 'N') continue
    let end = start + 2
    while (end + 1 < segments.length && inPath(lookUp(segments[end] ?? '')?.ai ?? '')) end += 2
    const noted: Forgiven[] = [morePath]
    const found = plainPath(segments.slice(0, end), noted)
    const key = found?.path[0]
    if (!found || !key || checkContent(key.value, entry).faults.length > 0) continue
    forgiven.push(...noted)
    return found
  }
  return null
}

/** A compressed address packs everything into its last segment, or everything behind the key. */
function packedPath(segments: readonly string[], forgiven: Forgiven[]): Found | null {
  const last = segments[segments.length - 1] ?? ''
  const beforeLast = segments.slice(0, -1)
  const entry = lookUp(beforeLast[beforeLast.length - 2] ?? '')
  const key = entry?.qualifiers ? plainPath(beforeLast, forgiven) : null
  const elements = decompress(last, key?.path[0] ?? null)
  if (!elements) return null
  forgiven.push(compressed)
  const primary = elements.find(({ ai }) => identifier(ai)?.qualifiers)
  if (!primary) return null
  const chain = bestChain(primary.ai, new Set(elements.map(({ ai }) => ai)))
  const qualifiers = chain.flatMap((name) => elements.filter(({ ai }) => ai === name))
  return {
    start: key?.start ?? beforeLast.length,
    path: [primary, ...qualifiers],
    attributes: elements.filter((element) => element !== primary && !qualifiers.includes(element)),
  }
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
const morePath: Forgiven = {
  kind: 'more-path',
  note: say('编码后面是网站自己的页面，没有读', 'Behind the code the address goes on to a page of the site'),
}
const compressed: Forgiven = {
  kind: 'compressed',
  note: say('这是压缩写法的网址，已还原', 'The address was written in compressed form and has been unpacked'),
}
