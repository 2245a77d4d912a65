import { ProblemError } from '../../http/problem'

/** Deeper than any real document; recursion over what was read stays far from the end of the stack. */
const maxDepth = 64

/**
 * The JSON in bytes from outside.
 * @throws ProblemError `epcis-not-json` for XML, `epcis-unreadable`, `epcis-too-deep`
 */
export function readJson(bytes: Uint8Array): unknown {
  if (isXml(bytes)) throw new ProblemError('epcis-not-json')
  if (isTooDeep(bytes)) throw new ProblemError('epcis-too-deep')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return JSON.parse(text, finite)
  } catch (cause) {
    throw new ProblemError('epcis-unreadable', { cause })
  }
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket, less] = [
  34, 92, 123, 125, 91, 93, 60,
]

/** Whether the first character that is no blank (or byte order mark) is `<`. */
function isXml(bytes: Uint8Array): boolean {
  const at = bytes.findIndex((byte) => byte > 32 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)
  return bytes[at] === less
}

/** Counts brackets outside of strings, before anything is built from them. */
function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0
  let isInString = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (isInString) {
      if (byte === backslash) at += 1
      else if (byte === quote) isInString = false
    } else if (byte === quote) isInString = true
    else if (byte === openBrace || byte === openBracket) {
      depth += 1
      if (depth > maxDepth) return true
    } else if (byte === closeBrace || byte === closeBracket) depth -= 1
  }
  return false
}

/** `1e999` is no number that could be given back; `__proto__` is no field of anyone's. */
function finite(name: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('a number is too large')
  if (name === '__proto__') throw new SyntaxError('__proto__ is no field')
  return value
}
