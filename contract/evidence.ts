import { Type, type Static } from 'typebox'
import { complaintLimits as limits } from '../domain/complaint/draft'
import { Nullable, Sha256 } from './vocabulary'

/** Files that belong to what a person filed; see `contract/upload.ts` for how they come. */

/** One finished upload, by the hash of its content. */
export const FiledAttachment = Type.Object(
  { sha256: Sha256, name: Type.String({ minLength: 1, maxLength: limits.attachmentName }) },
  { additionalProperties: false },
)

export const Evidence = Type.Object(
  {
    sha256: Sha256,
    name: Type.String(),
    type: Type.Enum(['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf']),
    bytes: Type.Integer(),
    /** Address of the shown copy (no location data), signed and good for some minutes; PDFs have none. */
    shownUrl: Nullable(Type.String()),
  },
  { additionalProperties: false },
)
export type Evidence = Static<typeof Evidence>
