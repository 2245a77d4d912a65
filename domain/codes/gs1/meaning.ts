/** What the value of an element means, in words: dates, amounts, countries, yes and no. */
import { say, type Text } from '../../text'
import type { Piece } from './content'
import { countryName } from './countries'
import { currencyLetters } from './currencies'
import { gs1Date } from './dates'
import type { Identifier } from './dictionary'
import { issuerOf } from './prefixes'
import { unescapeUtf8 } from './uri'

/** Identifiers whose value begins with a GTIN. */
const WITH_GTIN = new Set(['01', '02', '03', '8006', '8026'])
/** The two digits of the temperatures after the decimal point (General Specifications 3.7). */
const TEMPERATURE_PLACES = 2

/**
 * The meaning of a value without fault; null where the value says all there is.
 * @param today `YYYY-MM-DD`, the middle of the date window.
 */
export function meaningOf(entry: Identifier, pieces: readonly Piece[], today: string): Text | null {
  const whole = pieces.map(({ text }) => text).join('')
  if (WITH_GTIN.has(entry.ai)) return joined([issuerOf(whole.slice(0, 14)), piecesOf(whole.slice(14))])
  if (entry.unit !== '') return measure(entry, pieces)
  const moments = momentsOf(pieces, today)
  if (moments !== null) return moments
  return joined(pieces.map(({ component, text }) => pieceMeaning(component.rules, text)))
}

/** A value with a unit; the last digit of a four-digit identifier tells the decimal places. */
function measure({ ai, unit }: Identifier, pieces: readonly Piece[]): Text {
  const currency = pieces.find(({ component }) => component.rules.includes('iso4217'))
  const number = (currency ? pieces[1] : pieces[0])?.text ?? ''
  if (unit === '#') return same(number.replace(/^0+(?=\d)/, ''))
  if (unit.startsWith('°')) {
    const minus = pieces.length > 1 ? '−' : ''
    return same(`${minus}${decimal(number, TEMPERATURE_PLACES)} ${unit}`)
  }
  const amount = decimal(number, Number(ai.charAt(3)))
  if (unit !== '¤') return same(`${amount} ${unit}`)
  return same(currency ? `${amount} ${currencyLetters(currency.text) ?? currency.text}` : amount)
}

/** `000189` with 3 places is `0.189`. */
function decimal(digits: string, places: number): string {
  const padded = digits.padStart(places + 1, '0')
  const whole = padded.slice(0, padded.length - places).replace(/^0+(?=\d)/, '')
  return places === 0 ? whole : `${whole}.${padded.slice(padded.length - places)}`
}

/** Dates with the times behind them, `2026-05-08 14:05` in either language, as a code is data; null when the value has none. */
function momentsOf(pieces: readonly Piece[], today: string): Text | null {
  const moments: string[] = []
  for (const { component, text } of pieces) {
    const rule = component.rules[0] ?? ''
    const last = moments.length - 1
    if (/^yymmd[d0]$/.test(rule)) moments.push(gs1Date(text, today, rule === 'yymmd0') ?? text)
    else if (/^yyyymmd[d0]$/.test(rule))
      moments.push(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
    else if (last < 0) return null
    else if (rule === 'hhmi') moments[last] += ` ${text.slice(0, 2)}:${text.slice(2)}`
    else if (rule === 'hh') moments[last] += ` ${text}:00`
    else if (rule === 'mi') moments[last] = `${moments[last]?.slice(0, -2)}${text}`
    else if (rule === 'ss') moments[last] += `:${text}`
  }
  return moments.length === 0 ? null : same(moments.join(' – '))
}

function pieceMeaning(rules: readonly string[], text: string): Text | null {
  switch (rules[0]) {
    case 'iso3166':
    case 'iso3166alpha2':
      return countryName(text)
    case 'iso3166999':
      return text === '999' ? say('多个国家', 'Several countries') : countryName(text)
    case 'yesno':
      return text === '1' ? say('是', 'Yes') : say('否', 'No')
    case 'iso5218':
      return sexes[text] ?? null
    case 'latitude':
      return degrees(text, 90, say('纬度', 'Latitude'))
    case 'longitude':
      return degrees(text, 180, say('经度', 'Longitude'))
    case 'pcenc':
      return text.includes('%') ? same(unescapeUtf8(text)) : null
    case 'posinseqslash': {
      const [position = '', end = ''] = text.split('/')
      return say(`第 ${position} 个，共 ${end} 个`, `${position} of ${end}`)
    }
    default:
      return null
  }
}

const sexes: Readonly<Record<string, Text>> = {
  0: say('未知', 'Not known'),
  1: say('男', 'Male'),
  2: say('女', 'Female'),
  9: say('未说明', 'Not applicable'),
}

/** `0102` is the first of two pieces. */
function piecesOf(text: string): Text | null {
  if (text === '') return null
  const half = text.length / 2
  const piece = Number(text.slice(0, half))
  const total = Number(text.slice(half))
  return say(`第 ${piece} 件，共 ${total} 件`, `Piece ${piece} of ${total}`)
}

/** Ten digits, ten-millionths of a degree, counted from the south pole or, for longitudes, from Greenwich eastward. */
function degrees(text: string, half: 90 | 180, name: Text): Text {
  const raw = Number(text) / 10_000_000
  const value = half === 90 ? raw - 90 : raw > 180 ? raw - 360 : raw
  const figure = String(Number(value.toFixed(6)))
  return say(`${name.zh} ${figure}°`, `${name.en} ${figure}°`)
}

function same(text: string): Text {
  return say(text, text)
}

function joined(parts: readonly (Text | null)[]): Text | null {
  const found = parts.filter((part) => part !== null)
  if (found.length === 0) return null
  return say(found.map(({ zh }) => zh).join('、'), found.map(({ en }) => en).join(', '))
}
