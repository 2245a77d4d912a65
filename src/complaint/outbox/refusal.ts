import type { Text } from '../../../domain/text'
import type { ApiFailure } from '../../api/failure'

/** Why the server refused a complaint: first what it says of single fields, which the page may find nothing wrong with. */
export function refusalOf({ problem, text }: ApiFailure): Text {
  const told = (problem?.fields ?? []).map(({ message }) => message)
  return {
    zh: told.map(({ zh }) => `${withoutEnd(zh)}。`).join('') + text.zh,
    en: told.map(({ en }) => `${withoutEnd(en)}. `).join('') + text.en,
  }
}

/** Rules leave the full stop out, schemas write it. */
const withoutEnd = (sentence: string): string => sentence.replace(/[。.]$/, '')
