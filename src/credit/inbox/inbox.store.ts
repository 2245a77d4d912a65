import { makeAutoObservable } from 'mobx'
import type { getInbox, InboxItem, sawInbox } from '../../../contract/follow'
import { chinaDate } from '../../../domain/calendar/day'
import { toFailure, type Http } from '../../api/http'
import { PagedList, type Pages } from '../../api/paged-list'
import type { Remote } from '../../api/remote'

/** The changes of one calendar day at UTC+08:00, newest first. */
export interface Day {
  readonly on: string
  readonly items: readonly InboxItem[]
}

/** The inbox of one person, page by page. What is on screen counts as seen. */
export class InboxStore {
  private readonly list: PagedList<InboxItem>
  /** Up to where the first page shows the inbox. */
  private upTo: string | null = null

  constructor(private readonly http: Http) {
    this.list = new PagedList((cursor) => this.page(cursor))
    makeAutoObservable<this, 'http' | 'list' | 'upTo'>(
      this,
      { http: false, list: false, upTo: false },
      { autoBind: true },
    )
  }

  get inbox(): Remote<Pages<InboxItem>> {
    return this.list.pages
  }

  get loaded(): Pages<InboxItem> | null {
    return this.list.loaded
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

  async load(): Promise<void> {
    this.upTo = null
    await this.list.load()
    if (this.upTo !== null) await this.saw(this.upTo)
  }

  /** Reads on where the list ends. */
  more(): Promise<void> {
    return this.list.more()
  }

  private async page(cursor: string | null): Promise<Pages<InboxItem>> {
    const page = await this.http.call<typeof getInbox>({
      method: 'GET',
      path: '/inbox',
      query: cursor === null ? {} : { cursor },
    })
    if (cursor === null) this.upTo = page.upTo
    return page
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
