import { makeAutoObservable, runInAction } from 'mobx'
import type { HostScanner, ReadCode } from '../../platform/scanner/scanner.port'

/** The host app's scanning page, opened from ours. */
export class HostScanStore {
  state: 'waiting' | 'open' | 'failed' = 'waiting'

  constructor(
    private readonly scanner: HostScanner,
    private readonly onRead: (code: ReadCode) => void,
  ) {
    makeAutoObservable<this, 'scanner' | 'onRead'>(
      this,
      { scanner: false, onRead: false },
      { autoBind: true },
    )
  }

  /** Opens it; coming back without a code is no failure. */
  async scan(): Promise<void> {
    if (this.state === 'open') return
    this.state = 'open'
    const answer = await this.scanner.scan()
    runInAction(() => {
      this.state = answer.tag === 'failed' ? 'failed' : 'waiting'
    })
    if (answer.tag === 'read') this.onRead(answer.code)
  }
}
