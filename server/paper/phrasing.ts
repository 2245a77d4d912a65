import { chinaDate } from '../../domain/calendar/day'
import type { Text } from '../../domain/text'
import type { PaperLanguage } from './paper'

/** Says pairs in one language, with what stands in their braces. */
export type Phrase = (text: Text, values?: Readonly<Record<string, string | number>>) => string

export function phrasesIn(language: PaperLanguage): Phrase {
  return ({ zh, en }, values = {}) =>
    (language === 'en' ? en : zh).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    )
}

/** An instant in China, to the minute: `2026-11-23 14:05`. */
export function chinaMinute(at: string): string {
  return `${chinaDate(at)} ${new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16)}`
}

/** In groups of five, the last of five or six, as it is read aloud and typed. */
export function inGroups(id: string): string {
  return id.replace(/(.{5})(?=.{2})/g, '$1 ')
}
