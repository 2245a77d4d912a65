import { makeAutoObservable, runInAction } from 'mobx'
import type { HostScanner, ReadCode } from '../../platform/scanner/scanner.port'

/** The host app's scanning page, opened from ours. */
export class HostScanStore {
  state: 'waiting' | 'open' | 'failed' = 'waiting'

  constructor(
    private readonly scanner: HostScanner,
    /** Answers whether the next code is to be read at once. */
    private readonly onRead: (code: ReadCode) => boolean,
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
    let answer = await this.scanner.scan()
    while (answer.tag === 'read' && this.onRead(answer.code)) answer = await this.scanner.scan()
    const { tag } = answer
    runInAction(() => {
      this.state = tag === 'failed' ? 'failed' : 'waiting'
    })
  }
}
