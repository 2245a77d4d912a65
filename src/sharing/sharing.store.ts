import { makeAutoObservable, runInAction } from 'mobx'
import type { Sharing } from '../platform/sharing/sharing.port'

/** What the last press came to, to be said in words. */
export type ShareOutcome = 'saved' | 'refused' | 'saveFailed' | 'openFailed' | 'copied' | 'shareFailed'

/** Keeping the picture, opening the paper and giving the link away. */
export class SharingStore {
  /** null until the part is loaded; then how links go to others. */
  by: Sharing['by'] | null = null
  busy: 'picture' | 'paper' | null = null
  outcome: ShareOutcome | null = null
  private sharing: Sharing | null = null

  constructor(private readonly load: () => Promise<Sharing>) {
    makeAutoObservable<this, 'sharing' | 'load'>(this, { sharing: false, load: false }, { autoBind: true })
  }

  /** Before anything is pressed: a browser lets a file be saved only in the very turn of the press. */
  async prepare(): Promise<void> {
    const sharing = await this.load()
    runInAction(() => {
      this.sharing = sharing
      this.by = sharing.by
    })
  }

  async savePicture(address: string, name: string): Promise<void> {
    if (this.sharing === null || this.busy !== null) return
    this.begin('picture')
    const kept = await this.sharing.savePicture(address, name)
    const outcomes = { saved: 'saved', refused: 'refused', cancelled: null, failed: 'saveFailed' } as const
    this.end(outcomes[kept])
  }

  async openPaper(address: string): Promise<void> {
    if (this.sharing === null || this.busy !== null) return
    this.begin('paper')
    this.end((await this.sharing.openDocument(address)) ? null : 'openFailed')
  }

  async share(title: string, address: string): Promise<void> {
    if (this.sharing === null) return
    this.outcome = null
    const done = await this.sharing.share({ title, address })
    this.end(done === 'copied' ? 'copied' : done === 'failed' ? 'shareFailed' : null)
  }

  async openSettings(): Promise<void> {
    await this.sharing?.openSettings()
    this.end(null)
  }

  private begin(busy: 'picture' | 'paper'): void {
    this.busy = busy
    this.outcome = null
  }

  private end(outcome: ShareOutcome | null): void {
    this.busy = null
    this.outcome = outcome
  }
}
