/**
 * Compressed Digital Links (GS1 Digital Link Standard: Compression): identifiers and values packed into bits, written
 * as one base64url segment of the path.
 *
 * An identifier is its digits, four bits each; common sequences have a code of their own; `F` leads a parameter that is
 * no GS1 data. Numbers of fixed length are binary in as many bits as their digits need; otherwise the length, and for
 * text one of five encodings, stand before the value.
 */
import { checkAssociations } from './associations'
import { checkContent } from './content'
import { identifier, identifierLength, type Component } from './dictionary'
import type { Element } from './elements'
import { issuerOf } from './prefixes'

/** Codes of sequences (table Opt of the standard); decimal digits at the end of an identifier follow the code's own. */
const sequences: Readonly<Record<string, string>> = {
  '0A': '01 22',
  '0B': '01 10',
  '0C': '01 21',
  '0D': '01 17',
  '0E': '01 7003',
  '0F': '01 30',
  '1A': '01 10 21 17',
  '1B': '01 15',
  '1C': '01 11',
  '1D': '01 16',
  '1E': '01 91',
  '1F': '01 10 15',
  '2A': '01 3100',
  '2B': '01 3101',
  '2C': '01 3102',
  '2D': '01 3103',
  '2E': '01 3104',
  '2F': '01 3105',
  '3A': '01 3200',
  '3B': '01 3201',
  '3C': '01 3202',
  '3D': '01 3203',
  '3E': '01 3204',
  '3F': '01 3205',
  '9A': '8010 8011',
  '9B': '8017 8019',
  '9C': '8018 8019',
  '9D': '414 254',
  CA: '255 3940',
  CB: '255 3941',
  CC: '255 3942',
  CD: '255 3943',
}
/** Rows of ten: `A0` to `A9`, `C0` to `C9`. */
const numbered: Readonly<Record<string, string>> = { A: '01 392', C: '255 390' }

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Shorter segments hold no key, longer ones are no address anybody prints. */
const SEGMENT = /^[-0-9A-Z_a-z]{8,400}$/
/** Words of an ordinary address; packed bits mix small letters and capitals, but for one in two hundred. */
const SLUG = /^[-0-9_a-z]+$|^[-0-9_A-Z]+$/

/**
 * The elements packed into a segment.
 * @param key what stands in the path before the segment, when only the rest is compressed.
 * @returns null unless the bits come out even, every value holds, and a check digit vouches for the key: an ordinary
 * segment must not be taken for data.
 */
export function decompress(segment: string, key: Element | null): Element[] | null {
  if (!SEGMENT.test(segment) || SLUG.test(segment)) return null
  const bits = new Bits(segment)
  const packed: Element[] = []
  while (bits.left >= 8) {
    const next = readGroup(bits)
    if (!next) return null
    packed.push(...next)
  }
  if (bits.take(bits.left) !== 0) return null
  const elements = key ? [key, ...packed] : packed
  return packed.length > 0 && vouchedFor(elements) ? elements : null
}

function vouchedFor(elements: readonly Element[]): boolean {
  const names = new Set(elements.map(({ ai }) => ai))
  const primary = elements.find(({ ai }) => identifier(ai)?.qualifiers)
  const checked = primary && identifier(primary.ai)?.components.some(({ rules }) => /csum/.test(rules.join()))
  // Of random bits whose check digit holds, half have a prefix that no organisation was given.
  const issued = primary && (primary.ai !== '01' || issuerOf(primary.value) !== null)
  const valid = elements.every(({ ai, value }) => {
    const entry = identifier(ai)
    return entry !== null && checkContent(value, entry).faults.length === 0
  })
  return (
    checked === true &&
    issued === true &&
    valid &&
    names.size === elements.length &&
    checkAssociations(elements).length === 0
  )
}

/** One identifier or sequence with its values; none for a parameter that is no GS1 data; null for nonsense. */
function readGroup(bits: Bits): Element[] | null {
  const first = bits.take(4).toString(16).toUpperCase()
  if (first === 'F') return skipParameter(bits)
  const code = first + bits.take(4).toString(16).toUpperCase()
  const ais = /^\d\d$/.test(code) ? identifierAt(bits, code) : sequenceOf(code)
  const elements: Element[] = []
  for (const ai of ais ?? []) {
    const value = readValue(bits, identifier(ai)?.components ?? [])
    if (value === null) return null
    elements.push({ ai, value })
  }
  return elements.length > 0 ? elements : null
}

function identifierAt(bits: Bits, start: string): string[] | null {
  let ai = start
  for (let more = identifierLength(start) - 2; more > 0; more--) ai += String(bits.take(4))
  return identifier(ai) ? [ai] : null
}

function sequenceOf(code: string): string[] | null {
  const row = numbered[code.charAt(0)]
  if (row !== undefined && /\d$/.test(code)) return (row + code.charAt(1)).split(' ')
  return sequences[code]?.split(' ') ?? null
}

function skipParameter(bits: Bits): Element[] | null {
  bits.take(bits.take(7) * 6)
  const encoding = bits.take(3)
  return readText(bits, encoding, bits.take(7)) === null ? null : []
}

/** Neighbouring components of one kind are packed as one: those of fixed length, then the rest. */
function readValue(bits: Bits, components: readonly Component[]): string | null {
  let value = ''
  let index = 0
  while (index < components.length) {
    const isNumber = components[index]?.set === 'N'
    let fixed = 0
    let variable = 0
    for (; index < components.length; index++) {
      const component = components[index]
      if (!component || (component.set === 'N') !== isNumber) break
      if (component.optional || component.min !== component.max) variable += component.max
      else fixed += component.max
    }
    const part = isNumber ? readNumbers(bits, fixed, variable) : readTexts(bits, fixed, variable)
    if (part === null) return null
    value += part
  }
  return bits.exhausted ? null : value
}

function readNumbers(bits: Bits, fixed: number, variable: number): string | null {
  const head = fixed === 0 ? '' : bits.digits(fixed)
  if (variable === 0 || head === null) return head
  const tail = bits.digits(bits.take(lengthBits(variable)))
  return tail === null ? null : head + tail
}

function readTexts(bits: Bits, fixed: number, variable: number): string | null {
  const encoding = bits.take(3)
  return readText(bits, encoding, variable === 0 ? fixed : bits.take(lengthBits(fixed + variable)))
}

/** 0 digits, 1 and 2 hexadecimal, 3 base64url, 4 seven-bit characters. */
function readText(bits: Bits, encoding: number, length: number): string | null {
  if (bits.exhausted || encoding > 4) return null
  if (encoding === 0) return bits.digits(length)
  let text = ''
  for (let index = 0; index < length; index++) {
    if (encoding === 4) text += String.fromCharCode(bits.take(7))
    else if (encoding === 3) text += BASE64.charAt(bits.take(6))
    else text += bits.take(4).toString(16)
  }
  if (bits.exhausted) return null
  return encoding === 2 ? text.toUpperCase() : text
}

/** Bits of the length of a value of at most `max` characters, as the standard rounds. */
function lengthBits(max: number): number {
  return Math.ceil(Math.log(max) / Math.LN2 + 0.01)
}

/** The bits of a base64url text, from the left. Past the end they are zero, and `exhausted`. */
class Bits {
  private position = 0

  constructor(private readonly text: string) {}

  get left(): number {
    return Math.max(0, this.text.length * 6 - this.position)
  }

  get exhausted(): boolean {
    return this.position > this.text.length * 6
  }

  /** The number in the next bits; what does not fit 31 bits only tells zero from not zero. */
  take(count: number): number {
    let number = 0
    for (let index = 0; index < count && this.position <= this.text.length * 6; index++) {
      number = number * 2 + this.bit()
    }
    return number
  }

  /** As many digits, from as many bits as they need; null when the bits hold a larger number. */
  digits(count: number): string | null {
    const bits = Math.ceil((count * Math.LN10) / Math.LN2 + 0.01)
    // The number in base 10 million, lowest first: 18 digits do not fit a double.
    const limbs = Array.from({ length: Math.ceil(count / 7) + 1 }, () => 0)
    for (let index = 0; index < bits && !this.exhausted; index++) {
      let carry = this.bit()
      for (let limb = 0; limb < limbs.length; limb++) {
        const doubled = (limbs[limb] ?? 0) * 2 + carry
        limbs[limb] = doubled % 10_000_000
        carry = doubled >= 10_000_000 ? 1 : 0
      }
    }
    const number = limbs
      .reverse()
      .map((limb) => String(limb).padStart(7, '0'))
      .join('')
    const head = number.slice(0, number.length - count)
    return this.exhausted || /[1-9]/.test(head) ? null : number.slice(number.length - count)
  }

  private bit(): number {
    const value = BASE64.indexOf(this.text.charAt(Math.floor(this.position / 6)))
    const bit = (value >> (5 - (this.position % 6))) & 1
    this.position++
    return value < 0 || this.position > this.text.length * 6 ? 0 : bit
  }
}
