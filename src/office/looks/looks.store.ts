import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { listLooks, listOfficers, Look, Officers } from '../../../contract/office'
import { toFailure } from '../../api/http'
import { PagedList } from '../../api/paged-list'
import { keptOf, textIn } from '../../drafts/read-back'
import type { DeskStore } from '../desk.store'

/** Rows of a page. */
const PAGE = 50

/** Where the desk keeps what is looked for, until this officer leaves it. */
const place = 'looks'

/** The log of looks with its filters. */
export class LooksStore {
  /** Whose looks; null: everybody's. */
  officerId: string | null
  /** Of a case, as typed. */
  number: string
  /** `YYYY-MM-DD`; null: any day. */
  on: string | null
  officers: Officers['items'] = []
  readonly list: PagedList<Look>

  constructor(private readonly desk: DeskStore) {
    const kept = keptOf(desk.written(place)) ?? {}
    this.officerId = textIn(kept, 'officerId') || null
    this.number = textIn(kept, 'number')
    this.on = textIn(kept, 'on') || null
    this.list = new PagedList((cursor) =>
      desk.http.call<typeof listLooks>({
        method: 'GET',
        path: '/office/looks',
        query: { ...this.filters, limit: PAGE, ...(cursor === null ? {} : { cursor }) },
      }),
    )
    makeAutoObservable<this, 'desk'>(
      this,
      { desk: false, list: false, officers: observableRef },
      { autoBind: true },
    )
  }

  get isFiltered(): boolean {
    return Object.keys(this.filters).length > 0
  }

  setOfficer(officerId: string | null): void {
    this.officerId = officerId
    this.keep()
    void this.list.load()
  }

  setNumber(number: string): void {
    this.number = number
    this.keep()
  }

  setOn(on: string | null): void {
    this.on = on
    this.keep()
    void this.list.load()
  }

  clear(): void {
    this.officerId = null
    this.number = ''
    this.on = null
    this.keep()
    void this.list.load()
  }

  async load(): Promise<void> {
    await this.list.load()
    try {
      const { items } = await this.desk.http.call<typeof listOfficers>({
        method: 'GET',
        path: '/office/officers',
      })
      runInAction(() => {
        this.officers = items
      })
    } catch (error) {
      // The list says what is wrong; without names one filters by case and day.
      toFailure(error)
    }
  }

  private keep(): void {
    const { officerId, number, on } = this
    this.desk.keepWritten(place, { officerId, number, on })
  }

  private get filters() {
    const number = this.number.trim()
    return {
      ...(this.officerId === null ? {} : { officer: this.officerId }),
      ...(number === '' ? {} : { number }),
      ...(this.on === null ? {} : { on: this.on }),
    }
  }
}
