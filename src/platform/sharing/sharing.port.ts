/** What came of keeping a picture. `refused`: the person or the host does not allow the album. */
export type Kept = 'saved' | 'refused' | 'cancelled' | 'failed'

/** A file that was put together on this device. */
export interface MadeFile {
  readonly name: string
  readonly bytes: number
  /** A Blob on H5, a path in a mini-program. */
  readonly handle: unknown
}

/** Giving something to others, or keeping it on the device. Addresses of files are whole, or on our own origin. */
export interface Sharing {
  /** How a link goes to others: by a sheet of the device or its clipboard, or by the host's own button. */
  readonly by: 'page' | 'host-button'
  /** `copied`: the device has no sheet, the address is on the clipboard. Only where links go by the page. */
  share(link: { readonly title: string; readonly address: string }): Promise<'shared' | 'copied' | 'failed'>
  /** To the album where there is one, else to the downloads. */
  savePicture(address: string, name: string): Promise<Kept>
  /** Opens a PDF. False when it could not be fetched or shown. */
  openDocument(address: string): Promise<boolean>
  /**
   * Puts a file together, piece by piece, in place of the one made before.
   * @throws what `write` throws, and what the device says when it has no room
   */
  makeFile(
    name: string,
    type: string,
    write: (append: (bytes: Uint8Array) => Promise<void>) => Promise<void>,
  ): Promise<MadeFile>
  /** To the downloads, or into a chat where the host knows no downloads: there it must be called within a press. */
  giveFile(file: MadeFile): Promise<Kept>
  /** Leads to where a refused permission is given. */
  openSettings(): Promise<void>
}
