import { complaintLimits } from '../domain/complaint/limits'

/**
 * Resumable uploads by tus 1.0 (core, creation, checksum, termination) below `/api/v1/uploads`.
 * PATCH does not exist in a mini-program: send POST with `X-HTTP-Method-Override: PATCH`.
 * Both targets do so, so that there is one way. Access: signed-in; an upload is only its owner's.
 *
 * `Upload-Metadata` carries base64 values of: `filename`, `filetype`, `sha256` (hexadecimal, of the whole file).
 * When the server holds that very file for this person already, creation answers 201 with
 * `Upload-Offset` equal to `Upload-Length`: nothing needs to be sent again.
 * The content is examined when its last byte arrives; a refused file answers that last chunk with a problem
 * (`file-empty`, `file-type-refused`, `file-damaged`, `picture-too-large`, `checksum-mismatch`).
 */
export const uploadPath = '/api/v1/uploads'

export const tusVersion = '1.0.0'

/** The largest single file, bytes. */
export const maxUploadBytes = complaintLimits.attachmentBytes

/** The size of one piece on the wire, bytes: small enough that a lost one costs little on 1.6 Mbit/s. */
export const uploadChunkBytes = 256 * 1024

/** The size to which the app brings a photo before it is sent, bytes, unless the person wants the original sent. */
export const sentPictureBytes = 500_000

/** The most pixels a picture may have before it is decoded. */
export const maxPicturePixels = 50_000_000
