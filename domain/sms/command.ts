/** What a text message asks for. */
import { parseGtin } from '../codes/gtin'
import { tidy } from '../codes/normalise'
import { recognise } from '../codes/recognise'

export type SmsCommand =
  /** `gtin` has 14 digits. */
  | { readonly kind: 'trace'; readonly gtin: string; readonly lot: string | null }
  /** A trace was asked for, with a code that contradicts itself or none. */
  | { readonly kind: 'trace-misread' }
  /** `text` is a name or a 统一社会信用代码 as it was typed. */
  | { readonly kind: 'merchant'; readonly text: string }
  /** `number` as people read it: `2026-000128`. */
  | { readonly kind: 'progress'; readonly number: string }
  | { readonly kind: 'progress-misread' }
  | { readonly kind: 'help' }

/** Longest text of a message that is read; longer ones get help. */
export const longestMessage = 500

const TRACE = /^(?:溯源|追溯|溯)[:,]?\s*(.*)$/
const LOOK_UP = /^(?:查询|查)[:,]?\s*(.+)$/
const PROGRESS = /^投诉\s*(?:的?进度|进展)[:,]?\s*(?:编号[:,]?\s*)?(.*)$/
const LOT_WORD = /^(?:批次|批号|生产批号|LOT)[:.]?\s*/i
/** Of 20 characters of GS1's AI (10), and some more for labels that do not keep to it. */
const longestLot = 40
const longestName = 60

/**
 * Reads a message. Total: every text has an answer, what is none of the commands asks for help. Full-width characters,
 * blanks within the digits and a missing blank after the word do not matter.
 * @param text as it was sent
 * @param today `YYYY-MM-DD` at UTC+08:00
 */
export function readSms(text: string, today: string): SmsCommand {
  if (text.length > longestMessage) return { kind: 'help' }
  const line = tidy(text)
    .text.replace(/[\s\u3000]+/g, ' ')
    .trim()
  const trace = TRACE.exec(line)?.[1]
  if (trace !== undefined) return readTrace(trace, today)
  const number = PROGRESS.exec(line)?.[1]
  if (number !== undefined) return readProgress(number)
  const name = LOOK_UP.exec(line)?.[1]?.slice(0, longestName)
  return name === undefined ? { kind: 'help' } : { kind: 'merchant', text: name }
}

function readTrace(rest: string, today: string): SmsCommand {
  const { digits, tail } = firstNumber(rest)
  const gtin = parseGtin(digits)
  if (gtin !== null) {
    const lot = tail.replace(LOT_WORD, '').trim()
    return { kind: 'trace', gtin, lot: lot === '' ? null : lot.slice(0, longestLot) }
  }
  // A whole GS1 text, or the address of a code, was copied into the message.
  for (const { verdict, next } of recognise(rest, { today }).candidates) {
    const step = next.find(({ kind }) => kind === 'product')
    if (verdict === 'ok' && step?.kind === 'product')
      return { kind: 'trace', gtin: step.gtin, lot: step.lot ?? null }
  }
  return { kind: 'trace-misread' }
}

/** The product code at the beginning: the first group of digits, or the longest run of groups that makes one. */
function firstNumber(rest: string): { digits: string; tail: string } {
  const groups = (/^\d+(?:[ -]\d+)*/.exec(rest)?.[0] ?? '').split(/[ -]/)
  const [first = ''] = groups
  const isWhole = [8, 12, 13, 14].includes(first.length)
  const joined = groups.map((_group, at) => groups.slice(0, groups.length - at).join(''))
  const digits = isWhole ? first : (joined.find((each) => parseGtin(each) !== null) ?? first)
  return { digits, tail: afterDigits(rest, digits.length) }
}

function afterDigits(rest: string, count: number): string {
  let seen = 0
  let at = 0
  while (at < rest.length && seen < count) if (/\d/.test(rest.charAt(at++))) seen += 1
  return rest.slice(at).trim()
}

/** `2026-000128`, also without the hyphen or with blanks. */
function readProgress(rest: string): SmsCommand {
  const match = /^(\d{4})(\d{6,9})$/.exec(rest.replace(/[\s\-—–]/g, ''))
  return match ? { kind: 'progress', number: `${match[1]}-${match[2]}` } : { kind: 'progress-misread' }
}
