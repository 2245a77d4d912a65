import { filled, type Filling } from '../../domain/filling'
import type { Text } from '../../domain/text'
import type { PaperLanguage } from './paper'

/** Says pairs in one language, with what stands in their braces (`domain/filling.ts`). */
export type Phrase = (text: Text, values?: Filling) => string

export function phrasesIn(language: PaperLanguage): Phrase {
  const spoken = language === 'en' ? 'en' : 'zh'
  return (text, values = {}) => filled(text[spoken], values, spoken)
}

/** In groups of five, the last of five or six, as it is read aloud and typed. */
export function inGroups(id: string): string {
  return id.replace(/(.{5})(?=.{2})/g, '$1 ')
}
