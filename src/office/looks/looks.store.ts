import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { listLooks, listOfficers, Look, Officers } from '../../../contract/office'
import { toFailure } from '../../api/http'
import { PagedList } from '../../api/paged-list'
import type { DeskStore } from '../desk.store'

/** Rows of a page. */
const PAGE = 50

/** The log of looks with its filters. */
export class LooksStore {
  /** Whose looks; null: everybody's. */
  officerId: string | null = null
  /** Of a case, as typed. */
  number = ''
  /** `YYYY-MM-DD`; null: any day. */
  on: string | null = null
  officers: Officers['items'] = []
  readonly list: PagedList<Look>

  constructor(private readonly desk: DeskStore) {
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
    void this.list.load()
  }

  setNumber(number: string): void {
    this.number = number
  }

  setOn(on: string | null): void {
    this.on = on
    void this.list.load()
  }

  clear(): void {
    this.officerId = null
    this.number = ''
    this.on = null
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

  private get filters() {
    const number = this.number.trim()
    return {
      ...(this.officerId === null ? {} : { officer: this.officerId }),
      ...(number === '' ? {} : { number }),
      ...(this.on === null ? {} : { on: this.on }),
    }
  }
}
