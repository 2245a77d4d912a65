import type { Language } from '../../i18n/messages'

/** Where the server prints what it keeps; `origin` is empty on H5. */
const file = (origin: string, path: string, language: Language): string =>
  `${origin}/api/v1/${path}${language === 'en' ? '?lang=en' : ''}`

export const posterOf = (origin: string, id: string, language: Language): string =>
  file(origin, `snapshots/${id}/card.png`, language)

export const paperOf = (origin: string, id: string, language: Language): string =>
  file(origin, `snapshots/${id}.pdf`, language)

/** The picture of a merchant's shared link. */
export const shareCardOf = (origin: string, uscc: string, language: Language): string =>
  file(origin, `merchants/${uscc}/card.png`, language)
