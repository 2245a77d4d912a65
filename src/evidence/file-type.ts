import type { Attachment } from '../../domain/evidence'
import type { DraftFile } from '../drafts/draft'

const typeByEnding: Readonly<Record<string, string>> = { heic: 'image/heic', heif: 'image/heif' }

/** A kept file as the rules examine it. Some browsers do not name the type of a HEIC photo: its ending does. */
export function attachmentOf({ type, name, bytes }: DraftFile): Attachment {
  const ending = (name.split('.').pop() ?? '').toLowerCase()
  return { name, bytes, type: type === '' ? (typeByEnding[ending] ?? '') : type }
}

/** The files that are with the server, as a form names them. */
export function filedAttachments(files: readonly DraftFile[]): { sha256: string; name: string }[] {
  return files.flatMap(({ sha256, name, state }) =>
    state === 'sent' && sha256 !== null ? [{ sha256, name: name.slice(0, 120) }] : [],
  )
}
