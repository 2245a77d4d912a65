import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CaseState } from '../../../contract/case-vocabulary'
import type {
  CaseExport,
  countQueue,
  exportCases,
  getQueue,
  QueueCounts,
  QueueRow,
} from '../../../contract/office'
import { stateNames } from '../../../domain/complaint/names'
import { toFailure } from '../../api/http'
import { PagedList, type Pages } from '../../api/paged-list'
import { idle, lastValue, type Remote } from '../../api/remote'
import { keptOf, textIn } from '../../drafts/read-back'
import type { DeskStore } from '../desk.store'

/** Rows of a page. */
const PAGE = 50

const owns = ['all', 'mine', 'overdue'] as const
export type OwnFilter = (typeof owns)[number]

/** Where the desk keeps what is looked for, until this officer leaves it. */
const place = 'queue'
const states = ['open', ...(Object.keys(stateNames) as CaseState[])] as const
export const kinds = ['both', 'complaint', 'report'] as const
export const channels = ['any', 'here', 'prepared', 'national'] as const

export interface ListedRow extends QueueRow {
  /** What its list was asked for with: another question's cases are another list, not this one moved about. */
  readonly asked: string
}

type ExportedCases = Pick<CaseExport, 'rows' | 'isCut'>

/** The queue with its filters, and where the keyboard stands in it. */
export class QueueStore {
  own: OwnFilter
  state: (typeof states)[number]
  kind: (typeof kinds)[number]
  channel: (typeof channels)[number]
  text: string
  isAmongPeople: boolean
  /** The row that j and k have led to, and its case; -1 before. */
  at = -1
  private stoodOn: string | null = null
  counts: QueueCounts | null = null
  exporting: Remote<ExportedCases> = idle
  readonly list: PagedList<ListedRow>
  /** The question that was put last, and the one that was answered last; null before the first. */
  private asked = ''
  private answered: string | null = null
  /** So many rows are read anew at once: who comes back from the eightieth finds it. */
  private kept = 0

  constructor(private readonly desk: DeskStore) {
    const kept = keptOf(desk.written(place)) ?? {}
    this.own = owns.find((each) => each === kept['own']) ?? 'all'
    this.state = states.find((each) => each === kept['state']) ?? 'open'
    this.kind = kinds.find((each) => each === kept['kind']) ?? 'both'
    this.channel = channels.find((each) => each === kept['channel']) ?? 'any'
    this.text = textIn(kept, 'text')
    this.isAmongPeople = kept['isAmongPeople'] === true
    this.list = new PagedList(async (cursor) => {
      const { filters, kept } = this
      const asked = JSON.stringify(filters)
      const read = async (from: string | null): Promise<Pages<ListedRow>> => {
        const { items, next } = await desk.http.call<typeof getQueue>({
          method: 'GET',
          path: '/office/cases',
          query: { ...filters, limit: PAGE, ...(from === null ? {} : { cursor: from }) },
        })
        return { items: items.map((row) => ({ ...row, asked })), next }
      }
      let pages = await read(cursor)
      while (cursor === null && pages.next !== null && pages.items.length < kept) {
        const { items, next } = await read(pages.next)
        pages = { items: [...pages.items, ...items], next }
      }
      return pages
    })
    makeAutoObservable<this, 'desk' | 'kept' | 'stoodOn'>(
      this,
      {
        desk: false,
        kept: false,
        stoodOn: false,
        list: false,
        counts: observableRef,
        exporting: observableRef,
      },
      { autoBind: true },
    )
  }

  get rows(): readonly ListedRow[] {
    return this.shown?.items ?? []
  }

  get exported(): ExportedCases | null {
    return lastValue(this.exporting)
  }

  setOwn(own: OwnFilter): void {
    this.own = own
    this.keep()
    void this.load()
  }

  setState(state: QueueStore['state']): void {
    this.state = state
    this.keep()
    void this.load()
  }

  setKind(kind: QueueStore['kind']): void {
    this.kind = kind
    this.keep()
    void this.load()
  }

  setChannel(channel: QueueStore['channel']): void {
    this.channel = channel
    this.keep()
    void this.load()
  }

  setText(text: string): void {
    this.text = text
    this.keep()
  }

  setAmongPeople(isAmongPeople: boolean): void {
    this.isAmongPeople = isAmongPeople
    this.keep()
  }

  /** The last answer came to another question: that to this one is on its way, or did not come. */
  get isOfBefore(): boolean {
    return this.list.pages.tag !== 'ready' && this.answered !== this.asked
  }

  /** Cases that were asked for otherwise keep the place while their successors come; they are no answer. */
  get shown(): Pages<ListedRow> | null {
    const { pages, loaded } = this.list
    const isOver = pages.tag === 'failed' || loaded?.items.length === 0
    return this.isOfBefore && isOver ? null : loaded
  }

  async load(): Promise<void> {
    const asked = JSON.stringify(this.filters)
    const isAgain = asked === this.answered
    this.kept = isAgain ? this.rows.length : 0
    if (!isAgain) {
      this.at = -1
      this.stoodOn = null
    }
    this.asked = asked
    if (await this.list.load()) {
      runInAction(() => {
        this.answered = asked
        this.standAgain()
      })
      this.desk.keepOrder(this.rows.map(({ id }) => id))
    }
    try {
      const counts = await this.desk.http.call<typeof countQueue>({ method: 'GET', path: '/office/counts' })
      runInAction(() => {
        this.counts = counts
      })
    } catch (error) {
      // The list says what is wrong; its figures may be missing.
      toFailure(error)
    }
  }

  async more(): Promise<void> {
    await this.list.more()
    this.desk.keepOrder(this.rows.map(({ id }) => id))
  }

  /** Moves on in the list. @returns the row that is stood on then */
  move(by: 1 | -1): QueueRow | null {
    const at = Math.min(Math.max(this.at + by, 0), this.rows.length - 1)
    this.at = at
    this.stoodOn = this.rows[at]?.id ?? null
    return this.rows[at] ?? null
  }

  /** On the same case as before; where it has gone from the list, the next step leads to what stands in its place. */
  private standAgain(): void {
    if (this.stoodOn === null) return
    const at = this.rows.findIndex(({ id }) => id === this.stoodOn)
    this.at = at === -1 ? Math.min(this.at, this.rows.length) - 1 : at
    if (at === -1) this.stoodOn = this.rows[this.at]?.id ?? null
  }

  get chosen(): QueueRow | null {
    return this.rows[this.at] ?? null
  }

  /** What was exported before is no answer to what is asked for next. */
  startExport(): void {
    this.exporting = idle
  }

  async export(withContacts: boolean): Promise<void> {
    if (this.exporting.tag === 'loading') return
    this.exporting = { tag: 'loading', stale: null }
    try {
      const { fileName, csv, ...exported } = await this.desk.http.call<typeof exportCases>({
        method: 'POST',
        path: '/office/exports',
        body: { ...this.filters, withContacts },
      })
      this.desk.device.saveFile(fileName, csv)
      runInAction(() => {
        this.exporting = { tag: 'ready', value: exported }
      })
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.exporting = { tag: 'failed', failure, stale: null }
      })
    }
  }

  private keep(): void {
    const { own, state, kind, channel, text, isAmongPeople } = this
    this.desk.keepWritten(place, { own, state, kind, channel, text, isAmongPeople })
  }

  private get filters() {
    const q = this.text.trim()
    return {
      ...(this.state === 'open' ? {} : { state: this.state }),
      ...(this.kind === 'both' ? {} : { kind: this.kind }),
      ...(this.channel === 'any' ? {} : { channel: this.channel }),
      ...(this.own === 'mine' ? { mine: 'yes' as const } : {}),
      ...(this.own === 'overdue' ? { overdue: 'yes' as const } : {}),
      ...(q === '' ? {} : { q }),
      ...(q !== '' && this.isAmongPeople ? { people: 'yes' as const } : {}),
    }
  }
}
