import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { MerchantSummary } from '../../../contract/credit'
import {
  type FollowState,
  type followMerchant,
  type getFollow,
  type grantMessage,
  type lookedAtMerchant,
  type unfollowMerchant,
} from '../../../contract/follow'
import type { ApiFailure } from '../../api/failure'
import { toFailure, type Http } from '../../api/http'
import { newUuid, type Random } from '../../platform/random/random.port'
import type { SessionStore } from '../../session/session.store'
import type { FollowWish } from './follow-wish'

interface Tools {
  readonly http: Http
  readonly session: SessionStore
  readonly random: Random
  readonly wish: FollowWish
}

type Status = MerchantSummary['status']

/**
 * Whether the person who is signed in follows this merchant, and what changed since she last looked at it. What was
 * found new stays marked as long as the page lives; the server is told at once that it was seen.
 */
export class FollowStore {
  state: FollowState | null = null
  isLoading = false
  isSaving = false
  /** Of the last press; what was only asked for in passing fails without a word. */
  failure: ApiFailure | null = null
  /** Ids of records to be marked as new. */
  fresh: ReadonlySet<string> = new Set()
  /** The registration status at the last look, where it was another. */
  statusBefore: Status | null = null
  /** Whose all this is. */
  private personId: string | null = null
  private ticket = 0

  constructor(
    private readonly tools: Tools,
    private readonly uscc: string,
  ) {
    makeAutoObservable<this, 'tools' | 'uscc' | 'ticket'>(
      this,
      {
        tools: false,
        uscc: false,
        ticket: false,
        state: observableRef,
        fresh: observableRef,
        failure: observableRef,
      },
      { autoBind: true },
    )
  }

  get isFollowed(): boolean {
    return this.isSamePerson && (this.state?.isFollowed ?? false)
  }

  /** Whether this record became public or was corrected since the last look. */
  isFresh(recordId: string): boolean {
    return this.isSamePerson && this.fresh.has(recordId)
  }

  /**
   * The page is on screen: asks anew, or does what was wished for before signing in.
   * @returns `followed` when it did that, `changed` when there is something new to be shown
   */
  async show(): Promise<'followed' | 'changed' | null> {
    const isWished = this.tools.wish.take(this.uscc)
    this.takePerson()
    if (this.personId === null) return null
    if (isWished) return (await this.follow()) ? 'followed' : null
    this.isLoading = true
    const ticket = this.newTicket()
    try {
      const state = await this.tools.http.call<typeof getFollow>({
        method: 'GET',
        path: '/merchants/{uscc}/follow',
        params: { uscc: this.uscc },
      })
      if (!this.take(ticket, state) || !state.isFollowed) return null
      await this.looked(state.upTo)
      return state.changed.length > 0 || state.statusBefore !== null ? 'changed' : null
    } catch (error) {
      // The page is about the merchant: without an answer the button is there, and what is wrong is said at a press.
      toFailure(error)
      this.giveUp(ticket)
      return null
    }
  }

  /** Pressed without being signed in. */
  wish(): void {
    this.tools.wish.keep(this.uscc)
  }

  /** @returns whether it succeeded */
  follow(): Promise<boolean> {
    return this.save(() =>
      this.tools.http.call<typeof followMerchant>({
        method: 'PUT',
        path: '/follows/{uscc}',
        params: { uscc: this.uscc },
      }),
    )
  }

  /** @returns whether it succeeded */
  unfollow(): Promise<boolean> {
    return this.save(async () => {
      await this.tools.http.call<typeof unfollowMerchant>({
        method: 'DELETE',
        path: '/follows/{uscc}',
        params: { uscc: this.uscc },
      })
      return null
    })
  }

  /** WeChat let us send one message: the server keeps it. @returns whether it is kept */
  async granted(templateId: string): Promise<boolean> {
    const idempotencyKey = await newUuid(this.tools.random)
    try {
      const { left } = await this.tools.http.call<typeof grantMessage>({
        method: 'POST',
        path: '/inbox/messages',
        idempotencyKey,
        body: { templateId },
      })
      return left > 0
    } catch (error) {
      this.fail(toFailure(error))
      return false
    }
  }

  private async save(ask: () => Promise<FollowState | null>): Promise<boolean> {
    const ticket = this.newTicket()
    this.isSaving = true
    this.failure = null
    let state: FollowState | null
    try {
      state = await ask()
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.isSaving = false
        this.failure = failure
      })
      return false
    }
    return this.take(ticket, state)
  }

  /** @returns whether the answer is still the one that is waited for */
  private take(ticket: number, state: FollowState | null): boolean {
    if (ticket !== this.ticket || !this.isSamePerson) return false
    this.isLoading = false
    this.isSaving = false
    this.state = state
    this.fresh = state === null ? new Set() : new Set([...this.fresh, ...state.changed])
    this.statusBefore = state === null ? null : (state.statusBefore ?? this.statusBefore)
    return true
  }

  private async looked(upTo: string): Promise<void> {
    try {
      await this.tools.http.call<typeof lookedAtMerchant>({
        method: 'PUT',
        path: '/follows/{uscc}/looked',
        params: { uscc: this.uscc },
        body: { upTo },
      })
    } catch (error) {
      // Then it is marked as new the next time as well.
      toFailure(error)
    }
  }

  private giveUp(ticket: number): void {
    if (ticket === this.ticket) this.isLoading = false
  }

  private fail(failure: ApiFailure): void {
    this.failure = failure
  }

  private newTicket(): number {
    this.ticket += 1
    return this.ticket
  }

  private get isSamePerson(): boolean {
    return this.personId === (this.tools.session.person?.id ?? null)
  }

  /** Somebody else, or nobody, is signed in: nothing of the person before stays. */
  private takePerson(): void {
    if (this.isSamePerson && this.personId !== null) return
    this.newTicket()
    this.personId = this.tools.session.person?.id ?? null
    this.state = null
    this.isLoading = false
    this.isSaving = false
    this.failure = null
    this.fresh = new Set()
    this.statusBefore = null
  }
}
