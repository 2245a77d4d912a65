import { createContext, useContext } from 'react'
import {
  heardAsOne,
  inLanguage,
  listed,
  listedApart,
  speak,
  type Catalogue,
  type Say,
} from '../i18n/messages'
import type { Text } from '../../domain/text'
import type { PreferencesStore } from './preferences.store'

export const PreferencesContext = createContext<PreferencesStore | null>(null)

export function usePreferences(): PreferencesStore {
  const preferences = useContext(PreferencesContext)
  if (preferences === null) throw new Error('no PreferencesContext above this component')
  return preferences
}

/** The messages of a catalogue in the language in force. Use it in an `observer`. */
export function useMessages<Zh extends Readonly<Record<string, string>>>(catalogue: Catalogue<Zh>): Say<Zh> {
  return speak(catalogue, usePreferences().language)
}

/** Picks the sentence of a pair in the language in force. Use it in an `observer`. */
export function useText(): (text: Text) => string {
  const { language } = usePreferences()
  return (text) => inLanguage(text, language)
}

/** Puts words side by side in the language in force. Use it in an `observer`. */
export function useListed(): (words: readonly string[]) => string {
  const { language } = usePreferences()
  return (words) => listed(words, language)
}

/** As `useListed`, for sentences and what may hold commas itself. */
export function useListedApart(): (words: readonly string[]) => string {
  const { language } = usePreferences()
  return (words) => listedApart(words, language)
}

/** As `useListed`, for the parts of one accessible name. */
export function useHeardAsOne(): (...words: readonly string[]) => string {
  const { language } = usePreferences()
  return (...words) => heardAsOne(words, language)
}
