import { englishNumber } from '../../domain/figures'
import { filled, type Filling } from '../../domain/filling'
import type { Text } from '../../domain/text'
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

/** `12345` or `12,345`. */
export const numberIn = (n: number, language: Language): string =>
  language === 'en' ? englishNumber(n) : String(n)

/** Binds a catalogue to a language. */
export function speak<Zh extends Readonly<Record<string, string>>>(
  catalogue: Catalogue<Zh>,
  language: Language,
): Say<Zh> {
  return (key, ...rest) => {
    const values: Filling = rest[0] ?? {}
    if (language === 'zh-CN') return filled(catalogue.zh[key] ?? key, values, 'zh')
    const english: EnglishMessage = catalogue.en[key] ?? key
    if (typeof english === 'string') return filled(english, values, 'en')
    return filled(Number(values['n']) === 1 ? english.one : english.other, values, 'en')
  }
}

/** What stands side by side, in one line. */
export const listed = (words: readonly string[], language: Language): string =>
  words.join(language === 'en' ? ', ' : '、')

/** Sentences of data side by side, as the language parts what may hold commas itself. */
export const listedApart = (words: readonly string[], language: Language): string =>
  words.join(language === 'en' ? '; ' : '；')

/** What is heard as one name: a field, its error, its value. */
export const heardAsOne = (words: readonly string[], language: Language): string =>
  words.join(language === 'en' ? ', ' : '，')

/** The sentence of a pair (`domain/text.ts`) in a language. */
export const inLanguage = (text: Text, language: Language): string =>
  language === 'zh-CN' ? text.zh : text.en
