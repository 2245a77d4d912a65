import { makeAutoObservable, runInAction } from 'mobx'
import { toFailure } from '../api/http'
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
    await this.fetched()
  }

  async savePicture(address: string, name: string): Promise<void> {
    if (this.busy !== null) return
    this.begin('picture')
    const sharing = this.sharing ?? (await this.fetched())
    const outcomes = { saved: 'saved', refused: 'refused', cancelled: null, failed: 'saveFailed' } as const
    this.end(outcomes[(await sharing?.savePicture(address, name)) ?? 'failed'])
  }

  async openPaper(address: string): Promise<void> {
    if (this.busy !== null) return
    this.begin('paper')
    const sharing = this.sharing ?? (await this.fetched())
    this.end((await sharing?.openDocument(address)) ? null : 'openFailed')
  }

  async share(title: string, address: string): Promise<void> {
    this.outcome = null
    const sharing = this.sharing ?? (await this.fetched())
    const outcomes = { shared: null, copied: 'copied', failed: 'shareFailed' } as const
    this.end(outcomes[(await sharing?.share({ title, address })) ?? 'failed'])
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

  /** null: that part of the app did not come, and the next press asks again. */
  private async fetched(): Promise<Sharing | null> {
    try {
      const sharing = await this.load()
      runInAction(() => {
        this.sharing = sharing
        this.by = sharing.by
      })
      return sharing
    } catch (error) {
      toFailure(error)
      return null
    }
  }
}
