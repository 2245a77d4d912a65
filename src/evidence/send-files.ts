import type { KeptFiles } from './kept-files'
import { sendFile, type SendParts } from './send-file'

/**
 * Sends all files of something that is written on one page and sent at once; what was refused before is tried again.
 * @returns whether all of them were taken
 * @throws ApiFailure when the connection or the server failed; trying again may help
 */
export async function sendFiles(parts: SendParts, kept: KeptFiles): Promise<boolean> {
  for (const { id, state } of kept.files) {
    if (state === 'sent') continue
    await kept.prepared(id)
    const file = kept.files.find((each) => each.id === id)
    if (!file) continue
    await sendFile(parts, { ...file, state: 'kept', refusal: null }, (change) => kept.note(id, change))
  }
  return kept.files.every(({ state }) => state === 'sent')
}
