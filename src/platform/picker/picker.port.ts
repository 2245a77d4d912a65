/** A file the person chose, not yet kept: on some devices its content is gone with the page. */
export interface PickedFile {
  readonly name: string
  /** MIME type as the device says it, possibly empty; the server decides by content. */
  readonly type: string
  readonly bytes: number
  /** A Blob on H5, a temporary path in a mini-program: only the vault of the same target reads it. */
  readonly handle: unknown
}

/** Lets the person choose evidence. Cancelling answers an empty list. */
export interface Picker {
  /** At most `count` photos, from the camera or the album. */
  photos(count: number): Promise<readonly PickedFile[]>
  /** At most `count` PDF files and sound recordings. */
  documents(count: number): Promise<readonly PickedFile[]>
}
