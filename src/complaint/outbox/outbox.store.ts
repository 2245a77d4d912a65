import { makeAutoObservable, observableShallow, reaction, runInAction } from 'mobx'
import { ApiFailure } from '../../api/failure'
import type { Http } from '../../api/http'
import { refusalOf } from '../../api/refusal'
import type { DraftsStore } from '../../drafts/drafts.store'
import { placesOf } from '../../evidence/content'
import { KeptFiles } from '../../evidence/kept-files'
import { unsent } from '../../evidence/send-file'
import type { Clock } from '../../platform/clock/clock.port'
import type { Network } from '../../platform/network/network.port'
import type { PickedFile } from '../../platform/picker/picker.port'
import type { Pictures } from '../../platform/pictures/pictures.port'
import type { Random } from '../../platform/random/random.port'
import type { Storage } from '../../platform/storage/storage.port'
import type { Vault } from '../../platform/vault/vault.port'
import type { SessionStore } from '../../session/session.store'
import { Delivery, type Step } from './delivery'
import { Leases } from './lease'

/**
 * What a draft is doing right now; lost with the page, found again by `resume`.
 * waiting: for the network, for a sign-in, or until the next try.
 */
export type Activity =
  Step | { readonly tag: 'waiting'; readonly reason: 'network' | 'sign-in' | 'next-try' | 'other-tab' }

const firstDelayMs = 2_000
const longestDelayMs = 5 * 60_000

export interface OutboxOptions {
  readonly http: Http
  readonly drafts: DraftsStore
  readonly vault: Vault
  readonly pictures: () => Promise<Pictures>
  readonly session: SessionStore
  readonly network: Network
  readonly random: Random
  readonly clock: Clock
  readonly storage: Storage
  /** Names this page among the tabs that share the storage. */
  readonly owner: string
}

/**
 * The queue of what is to be sent. It goes on by itself after a failure, when the network returns, after signing in, and
 * on the next opening; one tab at a time.
 */
export class OutboxStore {
  readonly activities = new Map<string, Activity>()
  private readonly running = new Set<string>()
  private readonly tries = new Map<string, number>()
  private readonly alarms = new Map<string, () => void>()
  private readonly keptFiles = new Map<string, KeptFiles>()
  private readonly leases: Leases
  private readonly delivery: Delivery

  constructor(private readonly options: OutboxOptions) {
    this.leases = new Leases(options.storage, options.clock, options.owner)
    makeAutoObservable<
      this,
      'options' | 'running' | 'tries' | 'alarms' | 'keptFiles' | 'leases' | 'delivery'
    >(
      this,
      {
        activities: observableShallow,
        filesOf: false,
        options: false,
        running: false,
        tries: false,
        alarms: false,
        keptFiles: false,
        leases: false,
        delivery: false,
      },
      { autoBind: true },
    )
    this.delivery = new Delivery({ ...options, filesOf: (key) => this.filesOf(key), onStep: this.note })
  }

  /** Takes up everything that is queued, and listens from now on. Call once; the answer ends it. */
  resume(): () => void {
    const wakeAll = (): void => this.wake()
    const stopNetwork = this.options.network.onReturn(wakeAll)
    // Signing in anew, too: the server may have refused a session that this device still held for good.
    const stopSession = reaction(() => this.options.session.session, wakeAll)
    this.wake()
    return () => {
      stopNetwork()
      stopSession()
      this.alarms.forEach((cancel) => cancel())
      this.alarms.clear()
    }
  }

  /** The files of a draft, the same object each time. */
  filesOf(key: string): KeptFiles {
    const known = this.keptFiles.get(key)
    if (known) return known
    const { drafts } = this.options
    const files = new KeptFiles(this.options, {
      files: () => drafts.find(key)?.files ?? [],
      change: (change) => drafts.change(key, (draft) => ({ files: change(draft.files) })),
    })
    this.keptFiles.set(key, files)
    return files
  }

  /** Copies a picked file onto this device before anything else. Throws `VaultFull`. */
  addFile(key: string, file: PickedFile): Promise<'added' | 'twice'> {
    return this.filesOf(key).add(file)
  }

  removeFile(key: string, fileId: string): Promise<void> {
    return this.filesOf(key).remove(fileId)
  }

  /** The person has pressed send: from here on it goes by itself. */
  send(key: string): void {
    const { drafts } = this.options
    drafts.reload()
    drafts.change(key, ({ stage }) =>
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
    const places = (this.options.drafts.find(key)?.files ?? []).flatMap(placesOf)
    this.options.drafts.remove(key)
    this.activities.delete(key)
    await this.filesOf(key).clear(places)
    this.keptFiles.delete(key)
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
      // Another tab may have sent it meanwhile.
      this.options.drafts.reload()
      await this.delivery.deliver(key)
      this.leases.release(key)
      this.tries.delete(key)
      runInAction(() => this.activities.delete(key))
    } catch (error) {
      this.leases.release(key)
      if (!(error instanceof ApiFailure)) throw error
      this.settleFailure(key, error)
    }
  }

  /** Each step renews the lease: a sender that lives keeps it. */
  private note(key: string, step: Step): void {
    this.leases.take(key)
    this.activities.set(key, step)
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
    drafts.change(key, ({ form: { follows, ...form } }) => ({
      stage: 'refused',
      failure: refusalOf(failure),
      // Sent once more it is a complaint of its own.
      form: follows === undefined || failure.code === 'not-refilable' ? form : { ...form, follows },
    }))
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
}
