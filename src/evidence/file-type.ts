import type { Attachment } from '../../domain/evidence'
import type { DraftFile } from '../drafts/draft'
import { contentOf } from './content'

/** Some browsers do not name the type of a HEIC photo or a recording: its ending does. */
const typeByEnding: Readonly<Record<string, string>> = {
  heic: 'image/heic',
  heif: 'image/heif',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  wav: 'audio/wav',
  amr: 'audio/amr',
  webm: 'audio/webm',
}

/** What is sent of a kept file, as the rules examine it. */
export function attachmentOf(file: DraftFile): Attachment {
  const { name, type, bytes } = contentOf(file)
  const ending = (name.split('.').pop() ?? '').toLowerCase()
  return { name, bytes, type: type === '' ? (typeByEnding[ending] ?? '') : type }
}

/** The files that are with the server, as a form names them, each content once. */
export function filedAttachments(files: readonly DraftFile[]): { sha256: string; name: string }[] {
  const filed = new Map<string, string>()
  for (const file of files) {
    if (file.state === 'sent' && file.sha256 !== null && !filed.has(file.sha256))
      filed.set(file.sha256, contentOf(file).name.slice(0, 120))
  }
  return [...filed].map(([sha256, name]) => ({ sha256, name }))
}
