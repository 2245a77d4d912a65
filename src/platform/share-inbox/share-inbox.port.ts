import type { PickedFile } from '../picker/picker.port'
import type { PictureAnswer } from '../scanner/scanner.port'

/** What another app gave to ours. */
export interface Shared {
  readonly title: string
  readonly text: string
  readonly url: string
  readonly files: readonly PickedFile[]
}

/** What other apps have shared and nobody has decided on yet; it lies on this device alone. */
export interface ShareInbox {
  /** null when it is not there: never was, or no longer. */
  read(id: string): Promise<Shared | null>
  remove(id: string): Promise<void>
  /** Every code in one of its pictures. */
  codesIn(file: PickedFile): Promise<PictureAnswer>
}
