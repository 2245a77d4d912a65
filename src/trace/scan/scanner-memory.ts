import { makeAutoObservable } from 'mobx'
import { isRecord } from '../../platform/storage/kept-forms'
import type { Storage } from '../../platform/storage/storage.port'

const key = 'scanner'

/** What a person chose at the scanner, remembered on this device. */
export class ScannerMemory {
  /** On unless switched off: who does not see the screen hears that a code was read. */
  isSoundOn = true
  lensId: string | null = null

  constructor(private readonly storage: Storage) {
    const saved = storage.read(key)
    if (isRecord(saved)) {
      this.isSoundOn = saved['isSoundOn'] !== false
      this.lensId = typeof saved['lensId'] === 'string' ? saved['lensId'] : null
    }
    makeAutoObservable<this, 'storage'>(this, { storage: false }, { autoBind: true })
  }

  setSound(isOn: boolean): void {
    this.isSoundOn = isOn
    this.keep()
  }

  setLens(id: string): void {
    this.lensId = id
    this.keep()
  }

  private keep(): void {
    this.storage.write(key, { isSoundOn: this.isSoundOn, lensId: this.lensId })
  }
}
