import { makeAutoObservable, observableShallow, reaction, runInAction } from 'mobx'
import type { fileComplaint } from '../../../contract/complaint'
import { ApiFailure } from '../../api/failure'
import type { Http } from '../../api/http'
import type { Draft, DraftFile } from '../../drafts/draft'
import type { DraftsStore } from '../../drafts/drafts.store'
import { keepFile } from '../../evidence/keep-file'
import { sendFile, unsent } from '../../evidence/send-file'
import type { Clock } from '../../platform/clock/clock.port'
import type { Network } from '../../platform/network/network.port'
import type { PickedFile } from '../../platform/picker/picker.port'
import type { Random } from '../../platform/random/random.port'
import type { Storage } from '../../platform/storage/storage.port'
import type { Vault } from '../../platform/vault/vault.port'
import type { SessionStore } from '../../session/session.store'
import { filedCaseOf, formOf } from './complaint-form'
import { Leases } from './lease'

/**
 * What a draft is doing right now; lost with the page, found again by `resume`.
 * waiting: for the network, for a sign-in, or until the next try.
 */
export type Activity =
  | { readonly tag: 'sending'; readonly fileId: string }
  | { readonly tag: 'filing' }
  | { readonly tag: 'waiting'; readonly reason: 'network' | 'sign-in' | 'next-try' | 'other-tab' }

const firstDelayMs = 2_000
const longestDelayMs = 5 * 60_000

export interface OutboxOptions {
  readonly http: Http
  readonly drafts: DraftsStore
  readonly vault: Vault
  readonly session: SessionStore
  readonly network: Network
  readonly random: Random
  readonly clock: Clock
  readonly storage: Storage
  /** Names this page among the tabs that share the storage. */
  readonly owner: string
}

/**
 * Sends what is queued: each file by a resumable upload, then the case under the draft's own key. It goes on by
 * itself after a failure, when the network returns, after signing in, and on the next opening.
 */
export class OutboxStore {
  readonly activities = new Map<string, Activity>()
  private readonly running = new Set<string>()
  private readonly tries = new Map<string, number>()
  private readonly alarms = new Map<string, () => void>()
  private readonly leases: Leases

  constructor(private readonly options: OutboxOptions) {
    this.leases = new Leases(options.storage, options.clock, options.owner)
    makeAutoObservable<this, 'options' | 'running' | 'tries' | 'alarms' | 'leases'>(
      this,
      {
        activities: observableShallow,
        options: false,
        running: false,
        tries: false,
        alarms: false,
        leases: false,
      },
      { autoBind: true },
    )
  }

  /** Takes up everything that is queued, and listens from now on. Call once; the answer ends it. */
  resume(): () => void {
    const wakeAll = (): void => this.wake()
    const stopNetwork = this.options.network.onReturn(wakeAll)
    const stopSession = reaction(() => this.options.session.isSignedIn, wakeAll)
    this.wake()
    return () => {
      stopNetwork()
      stopSession()
      this.alarms.forEach((cancel) => cancel())
      this.alarms.clear()
    }
  }

  /** Copies a picked file onto this device before anything else. Throws `VaultFull`. */
  async addFile(key: string, file: PickedFile): Promise<void> {
    const { drafts, vault, random } = this.options
    const kept = await keepFile(vault, random, file)
    drafts.change(key, (draft) => ({ files: [...draft.files, kept] }))
  }

  async removeFile(key: string, fileId: string): Promise<void> {
    this.options.drafts.change(key, (draft) => ({ files: draft.files.filter(({ id }) => id !== fileId) }))
    await this.options.vault.remove(fileId)
  }

  /** The person has pressed send: from here on it goes by itself. */
  send(key: string): void {
    this.options.drafts.change(key, ({ stage }) =>
      stage === 'filing' || stage === 'filed' ? {} : { stage: 'queued', failure: null },
    )
    this.wakeOne(key)
  }

  /** Back to writing, as long as the case itself is not on its way. */
  stop(key: string): void {
    this.options.drafts.change(key, ({ stage }) => (stage === 'queued' ? { stage: 'editing' } : {}))
  }

  /** Forgets a draft or a filed case on this device, with its files. */
  async discard(key: string): Promise<void> {
    const files = this.options.drafts.find(key)?.files ?? []
    this.options.drafts.remove(key)
    this.activities.delete(key)
    await Promise.all(files.map((file) => this.options.vault.remove(file.id)))
  }

  private wake(): void {
    for (const { key, stage } of this.options.drafts.drafts) {
      if (stage === 'queued' || stage === 'filing') this.wakeOne(key)
    }
  }

  private wakeOne(key: string): void {
    this.alarms.get(key)?.()
    this.alarms.delete(key)
    if (this.running.has(key)) return
    this.running.add(key)
    void this.run(key).finally(() => {
      this.running.delete(key)
    })
  }

  private async run(key: string): Promise<void> {
    try {
      if (!this.options.session.isSignedIn) {
        this.wait(key, 'sign-in')
        return
      }
      if (!this.leases.take(key)) {
        this.wait(key, 'other-tab')
        return
      }
      this.options.drafts.reload() // another tab may have sent it meanwhile
      await this.sendFiles(key)
      await this.file(key)
      this.leases.release(key)
      this.tries.delete(key)
    } catch (error) {
      this.leases.release(key)
      if (!(error instanceof ApiFailure)) throw error
      this.settleFailure(key, error)
    }
  }

  private async sendFiles(key: string): Promise<void> {
    for (;;) {
      const draft = this.options.drafts.find(key)
      if (draft?.stage !== 'queued') return
      const file = draft.files.find(({ state }) => state === 'kept')
      if (!file) return
      runInAction(() => this.activities.set(key, { tag: 'sending', fileId: file.id }))
      await sendFile(this.options, file, (change) => {
        this.leases.take(key)
        this.changeFile(key, file.id, change)
      })
    }
  }

  private async file(key: string): Promise<void> {
    const { drafts, http } = this.options
    const draft = drafts.find(key)
    if (draft?.stage === 'queued' && draft.files.some(({ state }) => state === 'refused')) {
      // The person decides whether to file without it.
      drafts.change(key, () => ({ stage: 'refused' }))
      runInAction(() => this.activities.delete(key))
      return
    }
    if (draft?.stage !== 'queued' && draft?.stage !== 'filing') {
      runInAction(() => this.activities.delete(key))
      return
    }
    drafts.change(key, () => ({ stage: 'filing' }))
    runInAction(() => this.activities.set(key, { tag: 'filing' }))
    const filed = await http.call<typeof fileComplaint>({
      method: 'POST',
      path: '/complaints',
      body: formOf(draft),
      idempotencyKey: key,
    })
    drafts.change(key, () => ({
      stage: 'filed',
      failure: null,
      filed: filedCaseOf(filed),
    }))
    runInAction(() => this.activities.delete(key))
    await Promise.all(draft.files.map((file) => this.options.vault.remove(file.id)))
  }

  private settleFailure(key: string, failure: ApiFailure): void {
    const { drafts, network } = this.options
    if (failure.status === 401) {
      this.wait(key, 'sign-in')
      return
    }
    if (failure.isPassing) {
      drafts.change(key, () => ({ failure: failure.text }))
      this.wait(key, network.isOnline() ? 'next-try' : 'network')
      this.tryLater(key)
      return
    }
    if (failure.code === 'upload-incomplete') {
      // The server has cleared away what was sent long ago: send it again.
      drafts.change(key, ({ files }) => ({ stage: 'queued', files: files.map(unsent) }))
      this.wait(key, 'next-try')
      this.tryLater(key)
      return
    }
    drafts.change(key, () => ({ stage: 'refused', failure: failure.text }))
    this.activities.delete(key)
  }

  private wait(key: string, reason: 'network' | 'sign-in' | 'next-try' | 'other-tab'): void {
    this.activities.set(key, { tag: 'waiting', reason })
    if (reason === 'other-tab') this.tryLater(key)
  }

  private tryLater(key: string): void {
    const tries = this.tries.get(key) ?? 0
    this.tries.set(key, tries + 1)
    const delayMs = Math.min(firstDelayMs * 2 ** tries, longestDelayMs)
    this.alarms.get(key)?.()
    this.alarms.set(
      key,
      this.options.clock.later(delayMs, () => this.wakeOne(key)),
    )
  }

  private changeFile(key: string, fileId: string, change: Partial<DraftFile>): void {
    this.options.drafts.change(key, (draft: Draft) => ({
      files: draft.files.map((file) => (file.id === fileId ? { ...file, ...change } : file)),
    }))
  }
}
