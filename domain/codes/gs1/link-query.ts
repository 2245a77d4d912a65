/** The query of a Digital Link: attributes of the thing, between parameters that are none of ours. */
import { say } from '../../text'
import { misread, type Fault } from './content'
import { identifier } from './dictionary'
import { entryFor, type Element, type Forgiven } from './elements'
import { inPath, shouldStandInPath } from './link-path'
import { valueOf } from './link-terms'

/** More attributes than any address carries; a bound against hostile input. */
const MAX_ATTRIBUTES = 64

/**
 * Attributes and the parameters that are no GS1 data, as written.
 * @param names identifiers of the path.
 */
export function readQuery(
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
    if (!entry || attributes.length >= MAX_ATTRIBUTES) {
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
