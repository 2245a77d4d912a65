import type { Language } from '../../i18n/messages'

export type Theme = 'auto' | 'light' | 'dark'

export interface Look {
  readonly theme: Theme
  readonly isElder: boolean
  /** Points, of `textSizes`. Holds in the elder edition. */
  readonly textSize: number
  readonly language: Language
}

/** Sizes of the main text that the elder edition offers, in points: from the least to the most that 工信部 asks for. */
export const textSizes: readonly number[] = [18, 21, 24, 27, 30]

/** The class names of the token sets in `ui/tokens.css`. */
export const lookClasses = (look: Look): string => `theme-${look.theme}${look.isElder ? ' theme-elder' : ''}`

/** `--grow` of `ui/tokens.css`. */
export const growthOf = (look: Look): number => (look.isElder ? look.textSize / 18 : 1)

/** Carries the look to what lies outside the pages: the document on H5, the native bars in a mini-program. */
export interface Appearance {
  /** To what is on screen: a mini-program's bars belong to each page, and each page that comes asks for it again. */
  apply(look: Look): void
  /** The language that the device asks for. */
  deviceLanguage(): Language
}
