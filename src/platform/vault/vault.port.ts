import type { PickedFile } from '../picker/picker.port'

/** The device has no room left, or refuses to keep anything. What was kept before is still there. */
export class VaultFull extends Error {
  override readonly name = 'VaultFull'
}

/** A kept file is not there: the browser cleared its storage, or the person did. */
export class VaultLost extends Error {
  override readonly name = 'VaultLost'
}

/** Files on this device, copied at the moment they are picked, until they have been sent. */
export interface Vault {
  /** Copies the whole content; when it answers, the picked file may vanish. Throws `VaultFull`. */
  keep(id: string, file: PickedFile): Promise<void>
  /** A kept file as it was picked, for whatever else is done with it on this device. Throws `VaultLost`. */
  open(id: string, file: Omit<PickedFile, 'handle'>): Promise<PickedFile>
  /** `length` bytes from `offset`, fewer at the end of the file. Throws `VaultLost`. */
  read(id: string, offset: number, length: number): Promise<ArrayBuffer>
  /** An address for an image element, good while the page lives; null when the file is gone. */
  preview(id: string): Promise<string | null>
  remove(id: string): Promise<void>
  /** Bytes that this device still keeps for us, as far as it says; null when it does not. */
  room(): Promise<number | null>
}
