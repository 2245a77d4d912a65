import { englishNumber } from '../../domain/figures'
import type { Text } from '../../domain/text'
import { dayIn, minuteIn } from './dates'
import type { Language } from './language'

export type { Language }

/** An English sentence with a number in it (`{n}`) has two forms; Chinese has one. */
export type EnglishMessage = string | { readonly one: string; readonly other: string }

/** The names between braces in a message: `'{n} of {all}, {on:day}'` → `'n' | 'all' | 'on'`. */
type ParameterOf<Message extends string> = Message extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}:${string}` ? Name : Inside) | ParameterOf<Rest>
  : never

type Arguments<Message extends string> = [ParameterOf<Message>] extends [never]
  ? []
  : [values: Readonly<Record<ParameterOf<Message>, string | number>>]

export interface Catalogue<Zh extends Readonly<Record<string, string>>> {
  readonly zh: Zh
  readonly en: { readonly [Key in keyof Zh]: EnglishMessage }
}

/** Says one message of a catalogue; parameters are demanded by the Chinese sentence's own braces. */
export type Say<Zh extends Readonly<Record<string, string>>> = <Key extends keyof Zh & string>(
  key: Key,
  ...values: Arguments<Zh[Key]>
) => string

/**
 * The catalogue of one journey. `zh` is the type of its keys: an English file that lacks one, or has one too many,
 * does not compile.
 */
export function defineMessages<const Zh extends Readonly<Record<string, string>>>(
  zh: Zh,
  en: NoInfer<{ readonly [Key in keyof Zh]: EnglishMessage }>,
): Catalogue<Zh> {
  return { zh, en }
}

/**
 * Numbers are written as the language writes them, so what only looks like one (a year, a code) comes as a string.
 * `{on:day}` is a `YYYY-MM-DD` or `YYYY-MM`, `{at:minute}` an instant (RFC 3339).
 */
const fill = (
  message: string,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string =>
  message.replace(/\{(\w+)(?::(\w+))?\}/g, (whole, name: string, form?: string) => {
    const value = values[name]
    if (value === undefined) return whole
    if (typeof value === 'number') return numberIn(value, language)
    if (form === 'day') return dayIn(value, language)
    return form === 'minute' ? minuteIn(value, language) : value
  })

/** `12345` or `12,345`. */
export const numberIn = (n: number, language: Language): string =>
  language === 'en' ? englishNumber(n) : String(n)

/** Binds a catalogue to a language. */
export function speak<Zh extends Readonly<Record<string, string>>>(
  catalogue: Catalogue<Zh>,
  language: Language,
): Say<Zh> {
  return (key, ...rest) => {
    const values: Readonly<Record<string, string | number>> = rest[0] ?? {}
    if (language === 'zh-CN') return fill(catalogue.zh[key] ?? key, values, language)
    const english: EnglishMessage = catalogue.en[key] ?? key
    if (typeof english === 'string') return fill(english, values, language)
    return fill(Number(values['n']) === 1 ? english.one : english.other, values, language)
  }
}

/** What stands side by side, in one line. */
export const listed = (words: readonly string[], language: Language): string =>
  words.join(language === 'en' ? ', ' : '、')

/** Sentences of data side by side, as the language parts what may hold commas itself. */
export const listedApart = (words: readonly string[], language: Language): string =>
  words.join(language === 'en' ? '; ' : '；')

/** The sentence of a pair (`domain/text.ts`) in a language. */
export const inLanguage = (text: Text, language: Language): string =>
  language === 'zh-CN' ? text.zh : text.en
