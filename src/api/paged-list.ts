import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { toFailure } from './http'
import { idle, lastValue, type Remote } from './remote'

export interface Pages<Item> {
  readonly items: readonly Item[]
  /** Where the list goes on; null at its end. */
  readonly next: string | null
}

/** A list that is read page by page. What is there stays while more is asked for; only the newest answer counts. */
export class PagedList<Item> {
  pages: Remote<Pages<Item>> = idle
  private ticket = 0

  /** @param ask one page, from the beginning or from a cursor */
  constructor(private readonly ask: (cursor: string | null) => Promise<Pages<Item>>) {
    makeAutoObservable<this, 'ask' | 'ticket'>(
      this,
      { ask: false, ticket: false, pages: observableRef },
      { autoBind: true },
    )
  }

  get loaded(): Pages<Item> | null {
    return lastValue(this.pages)
  }

  /** Begins anew. @returns whether this answer came and is the one that shows */
  load(): Promise<boolean> {
    return this.read(null)
  }

  /** Reads on where the list ends; begins anew where that place is no longer valid. */
  async more(): Promise<void> {
    if (this.pages.tag === 'failed' && this.pages.failure.code === 'bad-cursor') {
      await this.load()
      return
    }
    const next = this.loaded?.next
    if (next && this.pages.tag !== 'loading') await this.read(next)
  }

  private async read(cursor: string | null): Promise<boolean> {
    this.ticket += 1
    const ticket = this.ticket
    const before = cursor === null ? [] : (this.loaded?.items ?? [])
    this.pages = { tag: 'loading', stale: this.loaded }
    let answer: Remote<Pages<Item>>
    try {
      const { items, next } = await this.ask(cursor)
      answer = { tag: 'ready', value: { items: [...before, ...items], next } }
    } catch (error) {
      answer = { tag: 'failed', failure: toFailure(error), stale: this.loaded }
    }
    if (ticket !== this.ticket) return false
    runInAction(() => {
      this.pages = answer
    })
    return answer.tag === 'ready'
  }
}
