import type { DraftFile } from '../drafts/draft'

/** What is sent of a kept file: where it lies in the vault, and how it is called. */
export interface Content {
  readonly id: string
  readonly name: string
  /** MIME type as the device says it, possibly empty. */
  readonly type: string
  readonly bytes: number
}

/** The copy, where one was made and the person does not want the picture as it was picked. */
export function contentOf(file: DraftFile): Content {
  const { id, name, type, bytes, copy, isOriginalWanted = false } = file
  if (!copy || (isOriginalWanted && !copy.isCovered)) return { id, name, type, bytes }
  return {
    id: copy.id,
    name: `${name.replace(/\.[^.]*$/, '')}.jpg`,
    type: 'image/jpeg',
    bytes: copy.bytes,
  }
}

/** Every place in the vault that a kept file takes up. */
export const placesOf = ({ id, copy }: DraftFile): readonly string[] => (copy ? [id, copy.id] : [id])

/** Of a file whose content has just changed: nothing of it has been sent. */
export const asUnsent = {
  sha256: null,
  uploadUrl: null,
  sentBytes: 0,
  state: 'kept',
  refusal: null,
} as const satisfies Partial<DraftFile>
