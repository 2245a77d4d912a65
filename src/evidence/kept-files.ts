import { sentPictureBytes } from '../../contract/upload'
import { isPicture } from '../../domain/evidence'
import type { DraftFile, FileCopy } from '../drafts/draft'
import type { Clock } from '../platform/clock/clock.port'
import type { PickedFile } from '../platform/picker/picker.port'
import type { Area, Pictures } from '../platform/pictures/pictures.port'
import { newUuid, type Random } from '../platform/random/random.port'
import { VaultFull, VaultLost, type Vault } from '../platform/vault/vault.port'
import { asUnsent, placesOf } from './content'
import { fileDigest } from './file-digest'
import { attachmentOf } from './file-type'

export interface KeptFilesParts {
  readonly vault: Vault
  readonly random: Random
  readonly clock: Clock
  readonly pictures: () => Promise<Pictures>
}

/** Where the list of files stands: in a draft, in a request. What is changed is written down at once. */
export interface FileShelf {
  files(): readonly DraftFile[]
  change(change: (files: readonly DraftFile[]) => readonly DraftFile[]): void
}

/**
 * The files of one thing that is being written, from the moment they are picked: kept on this device as they are, each
 * once; then a picture gets a smaller copy, which is what will be sent.
 */
export class KeptFiles {
  private readonly preparing = new Map<string, Promise<void>>()
  /** One picture is unpacked at a time: each takes tens of megabytes. */
  private turn: Promise<void> = Promise.resolve()

  constructor(
    private readonly parts: KeptFilesParts,
    private readonly shelf: FileShelf,
  ) {}

  get files(): readonly DraftFile[] {
    return this.shelf.files()
  }

  /**
   * Copies a picked file onto this device before anything else is done with it. Its smaller copy is made afterwards.
   * @returns `twice` when the very same file is there already: one is kept
   * @throws VaultFull
   */
  async add(file: PickedFile): Promise<'added' | 'twice'> {
    const { vault, random } = this.parts
    const id = await newUuid(random)
    await vault.keep(id, file)
    if (await this.isThere(id, file.bytes)) {
      await vault.remove(id)
      return 'twice'
    }
    const { name, type, bytes } = file
    this.shelf.change((files) => [...files, { id, name, type, bytes, ...asUnsent }])
    void this.prepared(id)
    return 'added'
  }

  async remove(id: string): Promise<void> {
    const file = this.find(id)
    this.shelf.change((files) => files.filter((each) => each.id !== id))
    if (file) await this.clear(placesOf(file))
  }

  /** Whether a picture is sent as it was picked: heavier, with the place and time that the camera wrote into it. */
  wantOriginal(id: string, isOriginalWanted: boolean): void {
    this.note(id, { ...asUnsent, isOriginalWanted })
  }

  /**
   * Makes places of a picture unreadable in the copy that is sent; with none, the copy is a plain one again. What was
   * picked stays as it is on this device.
   * @returns false where this device cannot read the picture: nothing has changed then
   * @throws VaultFull, VaultLost
   */
  async cover(id: string, areas: readonly Area[]): Promise<boolean> {
    await this.prepared(id)
    const file = this.find(id)
    if (!file) return false
    const pictures = await this.parts.pictures()
    const copied =
      areas.length === 0
        ? await this.smallerCopy(pictures, file)
        : await this.copyOf(file, (picked) => pictures.covered(picked, areas, sentPictureBytes))
    if (copied === null && areas.length > 0) return false
    const copy = copied && { ...copied, isCovered: areas.length > 0 }
    this.note(id, { ...asUnsent, copy, isPrepared: true, isOriginalWanted: false })
    if (file.copy) await this.clear([file.copy.id])
    return true
  }

  /** When it answers, the file is ready to be sent, whatever came of its copy. */
  prepared(id: string): Promise<void> {
    const running = this.preparing.get(id)
    if (running) return running
    const file = this.find(id)
    if (!file || file.isPrepared) return Promise.resolve()
    const preparing = this.turn.then(() => this.prepare(id)).finally(() => this.preparing.delete(id))
    this.turn = preparing
    this.preparing.set(id, preparing)
    return preparing
  }

  /** Writes down what became of a file. @returns false when it was removed meanwhile */
  note(id: string, change: Partial<DraftFile>): boolean {
    if (!this.find(id)) return false
    this.shelf.change((files) => files.map((file) => (file.id === id ? { ...file, ...change } : file)))
    return true
  }

  /** Frees what a list of files takes up on this device. */
  async clear(places: readonly string[]): Promise<void> {
    await Promise.all(places.map((place) => this.parts.vault.remove(place)))
  }

  private async prepare(id: string): Promise<void> {
    const file = this.find(id)
    if (!file || file.isPrepared) return
    const pictures = await this.parts.pictures().catch(() => null)
    // That part of the app did not load (no network): tried again before sending.
    if (pictures === null) return
    const copy = await this.smallerCopy(pictures, file)
    const isStillThere = this.note(id, { copy, isPrepared: true })
    if (!isStillThere && copy) await this.clear([copy.id])
  }

  private async smallerCopy(pictures: Pictures, file: DraftFile): Promise<FileCopy | null> {
    if (!isPicture(attachmentOf(file).type) || file.bytes <= sentPictureBytes) return null
    try {
      return await this.copyOf(file, (picked) => pictures.smaller(picked, sentPictureBytes))
    } catch (error) {
      // Gone, or no room for a second one: the file as it was picked is sent, or says for itself that it is gone.
      if (error instanceof VaultFull || error instanceof VaultLost) return null
      throw error
    }
  }

  private async copyOf(
    file: DraftFile,
    make: (picked: PickedFile) => Promise<PickedFile | null>,
  ): Promise<FileCopy | null> {
    const { vault, random } = this.parts
    const { name, type, bytes } = file
    const made = await make(await vault.open(file.id, { name, type, bytes }))
    if (made === null) return null
    const id = await newUuid(random)
    await vault.keep(id, made)
    return { id, bytes: made.bytes, isCovered: false }
  }

  /** Only what is as long can be the same; then the bytes decide, by their SHA-256. */
  private async isThere(id: string, bytes: number): Promise<boolean> {
    const alike = this.files.filter((file) => file.bytes === bytes && bytes > 0)
    if (alike.length === 0) return false
    const { vault, clock } = this.parts
    const digest = await fileDigest(vault, clock, id, bytes)
    for (const file of alike) {
      try {
        if ((await fileDigest(vault, clock, file.id, bytes)) === digest) return true
      } catch (error) {
        if (!(error instanceof VaultLost)) throw error
        // The one that is there has lost its content: the new one is welcome.
      }
    }
    return false
  }

  private find(id: string): DraftFile | undefined {
    return this.files.find((file) => file.id === id)
  }
}
