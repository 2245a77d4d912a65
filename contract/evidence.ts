import { Type, type Static } from 'typebox'
import { complaintLimits as limits } from '../domain/complaint/limits'
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
    type: Type.Enum([
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/heic',
      'application/pdf',
      'audio/mpeg',
      'audio/mp4',
      'audio/aac',
      'audio/wav',
      'audio/amr',
      'audio/webm',
    ]),
    bytes: Type.Integer(),
    /** Address of the shown copy of a picture (no location data), signed and good for some minutes; else null. */
    shownUrl: Nullable(Type.String()),
    /** Address of a PDF or a recording, signed and good for some minutes; null for pictures, which stay sealed. */
    fileUrl: Nullable(Type.String()),
  },
  { additionalProperties: false },
)
export type Evidence = Static<typeof Evidence>
