import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { ApiFailure } from '../../api/failure'
import { toFailure } from '../../api/http'
import { today } from '../../platform/clock/clock.port'
import { FeedCopy, type Copy } from '../../shelf-watch/feed-copy'
import { ShelfItems, type ShelfItem } from '../../shelf-watch/shelf-items'
import { isOld, type ShelfWatchParts } from '../../shelf-watch/shelf-watch'
import { warningsOf, type ShelfWarning } from '../../shelf-watch/warnings.rules'

/** My things and what is known against them, matched on this device. */
export class ShelfStore {
  items: readonly ShelfItem[]
  /** null until the copy on this device is read. */
  copy: Copy | null = null
  isRefreshing = false
  failure: ApiFailure | null = null
  /** Not looked at before this visit. */
  private readonly seenBefore: ReadonlySet<string>
  private readonly shelf: ShelfItems
  private readonly feed: FeedCopy

  constructor(private readonly parts: ShelfWatchParts) {
    this.shelf = new ShelfItems(parts.storage)
    this.feed = new FeedCopy(parts.http, parts.archive, parts.clock)
    this.items = this.shelf.read()
    this.seenBefore = this.shelf.seenWarnings()
    makeAutoObservable<this, 'parts' | 'shelf' | 'feed' | 'seenBefore'>(
      this,
      {
        parts: false,
        shelf: false,
        feed: false,
        seenBefore: false,
        items: observableRef,
        copy: observableRef,
        failure: observableRef,
      },
      { autoBind: true },
    )
  }

  get warnings(): readonly ShelfWarning[] {
    return warningsOf(this.items, this.copy?.entries ?? [], today(this.parts.clock))
  }

  warningsOn(item: ShelfItem): readonly ShelfWarning[] {
    return this.warnings.filter((warning) => warning.item.id === item.id)
  }

  isNew({ id }: ShelfWarning): boolean {
    return !this.seenBefore.has(id)
  }

  /** Shows what is here at once, then asks for what is new where that is old. */
  async load(): Promise<void> {
    if (this.items.length === 0) return
    const copy = await this.feed.read()
    runInAction(() => {
      this.copy = copy
    })
    this.saw()
    if (isOld(copy, this.parts.clock)) await this.refresh()
  }

  async refresh(): Promise<void> {
    if (this.isRefreshing) return
    this.isRefreshing = true
    this.failure = null
    let copy: Copy | null = null
    let failure: ApiFailure | null = null
    try {
      copy = await this.feed.refresh(this.copy ?? (await this.feed.read()))
    } catch (error) {
      failure = toFailure(error)
    }
    runInAction(() => {
      this.isRefreshing = false
      this.failure = failure
      if (copy) this.copy = copy
    })
    this.saw()
  }

  remove(id: string): void {
    this.shelf.remove(id)
    this.items = this.shelf.read()
  }

  clear(): void {
    this.shelf.clear()
    this.items = this.shelf.read()
  }

  /** They stand on the screen: the home page mentions them no more. */
  private saw(): void {
    this.shelf.sawWarnings(this.warnings.map(({ id }) => id))
  }
}
