import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { getInbox, InboxItem, sawInbox } from '../../../contract/follow'
import { chinaDate } from '../../../domain/calendar/day'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'

interface Loaded {
  readonly items: readonly InboxItem[]
  readonly next: string | null
}

/** The changes of one calendar day at UTC+08:00, newest first. */
export interface Day {
  readonly on: string
  readonly items: readonly InboxItem[]
}

/** The inbox of one person, page by page. What is on screen counts as seen. */
export class InboxStore {
  inbox: Remote<Loaded> = idle
  private ticket = 0

  constructor(private readonly http: Http) {
    makeAutoObservable<this, 'http' | 'ticket'>(
      this,
      { http: false, ticket: false, inbox: observableRef },
      { autoBind: true },
    )
  }

  get loaded(): Loaded | null {
    return lastValue(this.inbox)
  }

  get days(): readonly Day[] {
    const days: { on: string; items: InboxItem[] }[] = []
    for (const item of this.loaded?.items ?? []) {
      const on = chinaDate(item.at)
      const last = days.at(-1)
      if (last?.on === on) last.items.push(item)
      else days.push({ on, items: [item] })
    }
    return days
  }

  load(): Promise<void> {
    return this.ask(null)
  }

  /** Reads on where the list ends. */
  async more(): Promise<void> {
    const next = this.loaded?.next
    if (next && this.inbox.tag !== 'loading') await this.ask(next)
  }

  private async ask(cursor: string | null): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    const before = cursor === null ? [] : (this.loaded?.items ?? [])
    this.inbox = { tag: 'loading', stale: this.loaded }
    let answer: Remote<Loaded>
    let upTo: string | null = null
    try {
      const page = await this.http.call<typeof getInbox>({
        method: 'GET',
        path: '/inbox',
        query: cursor === null ? {} : { cursor },
      })
      if (cursor === null) upTo = page.upTo
      answer = { tag: 'ready', value: { items: [...before, ...page.items], next: page.next } }
    } catch (error) {
      answer = { tag: 'failed', failure: toFailure(error), stale: this.loaded }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.inbox = answer
    })
    if (upTo !== null) await this.saw(upTo)
  }

  private async saw(upTo: string): Promise<void> {
    try {
      await this.http.call<typeof sawInbox>({ method: 'PUT', path: '/inbox/seen', body: { upTo } })
    } catch (error) {
      // Then it counts as new once more. Anything but a failed call is thrown on.
      toFailure(error)
    }
  }
}
