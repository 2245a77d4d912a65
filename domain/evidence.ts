/** Photos and papers that go with what a person files. */
import { say, type Text } from './text'

export interface Attachment {
  readonly name: string
  /** MIME type. */
  readonly type: string
  readonly bytes: number
}

/** Largest single file, bytes: 20 MiB, larger than any phone's photo. */
export const maxAttachmentBytes = 20 * 1_024 * 1_024

/** MIME types that may be attached; the server judges by content, not by this. */
const attachmentTypes: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/heif',
  'application/pdf',
]

/** Names that devices give to the sound recordings we take: MP3, M4A/AAC, WAV, AMR, WebM of browsers. */
const soundTypes: readonly string[] = [
  'audio/mpeg',
  'audio/mp3',
  'audio/mp4',
  'audio/m4a',
  'audio/x-m4a',
  'audio/aac',
  'audio/x-aac',
  'audio/aacp',
  'audio/vnd.dlna.adts',
  'audio/wav',
  'audio/x-wav',
  'audio/wave',
  'audio/vnd.wave',
  'audio/amr',
  'audio/amr-wb',
  'audio/3gpp',
  'audio/webm',
]

export const isPicture = (type: string): boolean => type.startsWith('image/')
export const isSound = (type: string): boolean => type.startsWith('audio/')

export interface AttachmentFault {
  readonly code: 'too-many' | 'bad-type' | 'bad-format' | 'too-big'
  readonly message: Text
}

/** What is wrong with these files, each said once; empty when all may be sent. */
export function attachmentFaults(attachments: readonly Attachment[], most: number): AttachmentFault[] {
  const faults: AttachmentFault[] = []
  if (attachments.length > most) {
    faults.push({ code: 'too-many', message: say(`最多 ${most} 个附件`, `At most ${most} attachments`) })
  }
  for (const { name, type, bytes } of attachments) {
    if (!attachmentTypes.includes(type) && !soundTypes.includes(type)) {
      const message = say(
        `“${name}”不是照片、PDF 或录音`,
        `“${name}” is neither a photo, nor a PDF, nor a sound recording`,
      )
      faults.push({ code: 'bad-type', message })
    } else if (bytes === 0) {
      faults.push({ code: 'bad-format', message: say(`“${name}”是空文件`, `“${name}” is empty`) })
    } else if (bytes > maxAttachmentBytes) {
      const message = say(`“${name}”超过 20 MB`, `“${name}” is larger than 20 MB`)
      faults.push({ code: 'too-big', message })
    }
  }
  return faults
}
