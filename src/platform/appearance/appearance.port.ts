import type { Language } from '../../i18n/messages'

export type Theme = 'auto' | 'light' | 'dark'

export interface Look {
  readonly theme: Theme
  readonly isElder: boolean
  readonly language: Language
}

/** The class names of the token sets in `ui/tokens.css`. */
export const lookClasses = (look: Look): string =>
  [`theme-${look.theme}`, ...(look.isElder ? ['theme-elder'] : [])].join(' ')

/** Carries the look to what lies outside the pages: the document on H5, the native bars in a mini-program. */
export interface Appearance {
  apply(look: Look): void
  /** The language that the device asks for. */
  deviceLanguage(): Language
}
