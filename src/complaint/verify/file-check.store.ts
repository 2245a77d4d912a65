import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { Text } from '../../../domain/text'
import type { ApiFailure } from '../../api/failure'
import { toFailure } from '../../api/http'
import { LoadedStore } from '../../api/loaded.store'
import { fileDigest } from '../../evidence/file-digest'
import type { Clock } from '../../platform/clock/clock.port'
import type { PickedFile, Picker } from '../../platform/picker/picker.port'
import { newUuid, type Random } from '../../platform/random/random.port'
import { VaultFull, VaultLost, type Vault } from '../../platform/vault/vault.port'

interface Loaded {
  readonly vault: Vault
  readonly picker: Picker
}

interface Parts {
  readonly evidence: () => Promise<Loaded>
  readonly clock: Clock
  readonly random: Random
  /** @throws ApiFailure */
  readonly isFiled: (sha256: string) => Promise<boolean>
}

export type FileAnswer =
  | { readonly tag: 'filed' | 'not-filed'; readonly name: string }
  /** `why`: null when the device could not read it. */
  | { readonly tag: 'failed'; readonly name: string; readonly why: Text | null }

/** Checks one file after the other; each stays on this device, only its fingerprint is asked about. */
export class FileCheckStore {
  isBusy = false
  answer: FileAnswer | null = null
  private readonly loaded: LoadedStore<Loaded>

  constructor(private readonly parts: Parts) {
    this.loaded = new LoadedStore(parts.evidence)
    makeAutoObservable<this, 'parts' | 'loaded'>(
      this,
      { parts: false, loaded: false, answer: observableRef },
      { autoBind: true },
    )
  }

  /** Nothing can be chosen yet: a part of the app did not come. */
  get failure(): ApiFailure | null {
    return this.loaded.failure
  }

  /** Before anything is pressed: a browser opens its chooser only in the very turn of the press. */
  async prepare(): Promise<void> {
    await this.loaded.load()
  }

  async choose(what: 'photos' | 'documents'): Promise<void> {
    if (this.isBusy) return
    const loaded = this.loaded.value ?? (await this.fetched())
    if (loaded === null) return
    const { vault, picker } = loaded
    const [file] = await picker[what](1)
    if (!file) return
    runInAction(() => {
      this.isBusy = true
      this.answer = null
    })
    const answer = await this.check(vault, file)
    runInAction(() => {
      this.isBusy = false
      this.answer = answer
    })
  }

  /** null: that part of the app did not come. It is said, and the next press asks again. */
  private async fetched(): Promise<Loaded | null> {
    await this.loaded.load()
    return this.loaded.value
  }

  private async check(vault: Vault, file: PickedFile): Promise<FileAnswer> {
    const { clock, random, isFiled } = this.parts
    const id = await newUuid(random)
    const { name } = file
    try {
      // The vault is what reads files on either device; this one leaves it at once.
      await vault.keep(id, file)
      const isOne = await isFiled(await fileDigest(vault, clock, id, file.bytes))
      return { tag: isOne ? 'filed' : 'not-filed', name }
    } catch (error) {
      const isOfDevice = error instanceof VaultFull || error instanceof VaultLost
      return { tag: 'failed', name, why: isOfDevice ? null : toFailure(error).text }
    } finally {
      await vault.remove(id)
    }
  }
}
