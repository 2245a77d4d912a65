import { shades, sharedPicture as picture } from './bars.json'

export type Shade = keyof typeof shades

/**
 * What a mini-program's host draws around our pages, by shade: the same colours as in `ui/tokens.css`, which it cannot
 * read. In a JSON file, for the build makes the pictures and theme.json of it (`config/native-bars.ts`).
 */
export const barsOf = (shade: Shade) => shades[shade]

/** The native tabs in their order, by the names of their words and icons. */
export const tabs = [
  { name: 'home', path: 'home/index' },
  { name: 'me', path: 'me/index' },
] as const

/** The picture of pages that are shared without one of their own, 5:4. */
export const sharedPicture = `/${picture}`
