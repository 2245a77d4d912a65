import type { Text } from '../../domain/text'

export type Language = 'zh-CN' | 'en'

/** An English sentence with a number in it (`{n}`) has two forms; Chinese has one. */
export type EnglishMessage = string | { readonly one: string; readonly other: string }

/** The names between braces in a message: `'{n} of {all}'` → `'n' | 'all'`. */
type ParameterOf<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterOf<Rest>
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

const fill = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : String(value)
  })

/** Binds a catalogue to a language. */
export function speak<Zh extends Readonly<Record<string, string>>>(
  catalogue: Catalogue<Zh>,
  language: Language,
): Say<Zh> {
  return (key, ...rest) => {
    const values: Readonly<Record<string, string | number>> = rest[0] ?? {}
    if (language === 'zh-CN') return fill(catalogue.zh[key] ?? key, values)
    const english: EnglishMessage = catalogue.en[key] ?? key
    if (typeof english === 'string') return fill(english, values)
    return fill(Number(values['n']) === 1 ? english.one : english.other, values)
  }
}

/** What stands side by side, in one line. */
export const listed = (words: readonly string[], language: Language): string =>
  words.join(language === 'en' ? ', ' : '、')

/** The sentence of a pair (`domain/text.ts`) in a language. */
export const inLanguage = (text: Text, language: Language): string =>
  language === 'zh-CN' ? text.zh : text.en
