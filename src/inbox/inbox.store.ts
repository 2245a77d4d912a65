import { makeAutoObservable } from 'mobx'
import { chinaDate } from '../../domain/calendar/day'
import { toFailure } from '../api/http'
import { PagedList, type Pages } from '../api/paged-list'
import type { Remote } from '../api/remote'

/** The news of one calendar day at UTC+08:00, newest first. */
export interface Day<Item> {
  readonly on: string
  readonly items: readonly Item[]
}

interface InboxPage<Item> extends Pages<Item> {
  /** The newest place there is; said back, all up to it counts as seen. */
  readonly upTo: string
}

/** How an inbox is read and what was seen of it is said. */
export interface InboxCalls<Item> {
  page(cursor: string | null): Promise<InboxPage<Item>>
  saw(upTo: string): Promise<unknown>
}

/** The inbox of one reader, page by page. What is on screen counts as seen. */
export class InboxStore<Item extends { readonly id: string; readonly at: string; readonly isNew: boolean }> {
  private readonly list: PagedList<Item>
  /** What was new when it was first shown stays marked here: a mark that goes would move the lines being read. */
  private readonly fresh = new Set<string>()
  /** Up to where the first page shows the inbox. */
  private upTo: string | null = null

  constructor(private readonly calls: InboxCalls<Item>) {
    this.list = new PagedList((cursor) => this.page(cursor))
    makeAutoObservable<this, 'calls' | 'list' | 'fresh' | 'upTo'>(
      this,
      { calls: false, list: false, fresh: false, upTo: false },
      { autoBind: true },
    )
  }

  get inbox(): Remote<Pages<Item>> {
    return this.list.pages
  }

  get loaded(): Pages<Item> | null {
    return this.list.loaded
  }

  get days(): readonly Day<Item>[] {
    const days: { on: string; items: Item[] }[] = []
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

  private async page(cursor: string | null): Promise<Pages<Item>> {
    const page = await this.calls.page(cursor)
    if (cursor === null) this.upTo = page.upTo
    for (const { id, isNew } of page.items) if (isNew) this.fresh.add(id)
    const items = page.items.map((item) => (this.fresh.has(item.id) ? { ...item, isNew: true } : item))
    return { items, next: page.next }
  }

  private async saw(upTo: string): Promise<void> {
    try {
      await this.calls.saw(upTo)
    } catch (error) {
      // Then it counts as new once more. Anything but a failed call is thrown on.
      toFailure(error)
    }
  }
}
