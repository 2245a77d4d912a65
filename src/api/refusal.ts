import { withoutStop, type Text } from '../../domain/text'
import type { ApiFailure } from './failure'

/** Why the server refused what was sent: first what it says of single fields, which the page may find nothing wrong with. */
export function refusalOf({ problem, text }: ApiFailure): Text {
  // Rules leave the full stop out, schemas write it.
  const told = (problem?.fields ?? []).map(({ message }) => message)
  return {
    zh: told.map(({ zh }) => `${withoutStop(zh)}。`).join('') + text.zh,
    en: told.map(({ en }) => `${withoutStop(en)}. `).join('') + text.en,
  }
}
