import type { ComplaintOrigin } from '../../routes'
import { draftAddress } from '../../routes'

/** What the page was opened with; it goes along through every question into the draft. */
export const aboutOf = ({ uscc, gtin, lot }: Readonly<Record<string, string>>): ComplaintOrigin => ({
  uscc,
  gtin,
  lot,
})

/** The draft for a situation; without one, the person writes at once. */
export const writeAddress = (about: ComplaintOrigin, leaf?: string): string =>
  draftAddress(leaf === undefined ? about : { ...about, leaf })
