import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type {
  CaseFigures,
  listPublicMerchantCases,
  listPublicCases,
  PublicCase,
} from '../../../contract/public-cases'
import type { Http } from '../../api/http'
import { PagedList, type Pages } from '../../api/paged-list'
import type { Remote } from '../../api/remote'
import type { CaseFilters, FilterName } from './case-filters'

/** Published complaints of everybody, or about one merchant, page by page, with the figures beside them. */
export class PublicCasesStore {
  filters: CaseFilters = {}
  /** null as long as they are not known, and where they are too few to be shown. */
  figures: CaseFigures | null = null
  private readonly list: PagedList<PublicCase>

  constructor(
    private readonly http: Http,
    readonly uscc: string | null,
  ) {
    this.list = new PagedList((cursor) => this.page(cursor))
    makeAutoObservable<this, 'http' | 'list'>(
      this,
      { http: false, list: false, uscc: false, filters: observableRef, figures: observableRef },
      { autoBind: true },
    )
  }

  get cases(): Remote<Pages<PublicCase>> {
    return this.list.pages
  }

  get loaded(): Pages<PublicCase> | null {
    return this.list.loaded
  }

  get isNarrowed(): boolean {
    return Object.keys(this.filters).length > 0
  }

  async load(): Promise<void> {
    await this.list.load()
  }

  /** Reads on where the list ends. */
  more(): Promise<void> {
    return this.list.more()
  }

  /** @param value undefined: any */
  narrow<Name extends FilterName>(name: Name, value: CaseFilters[Name] | undefined): Promise<void> {
    const { [name]: _before, ...others } = this.filters
    this.filters = value === undefined ? others : { ...others, [name]: value }
    return this.load()
  }

  clear(): Promise<void> {
    this.filters = {}
    return this.load()
  }

  private async page(cursor: string | null): Promise<Pages<PublicCase>> {
    const { region, trade, ...ofEach } = this.filters
    const place = cursor === null ? {} : { cursor }
    const page =
      this.uscc === null
        ? await this.http.call<typeof listPublicCases>({
            method: 'GET',
            path: '/cases',
            query: { ...this.filters, ...place },
          })
        : await this.http.call<typeof listPublicMerchantCases>({
            method: 'GET',
            path: '/merchants/{uscc}/cases',
            params: { uscc: this.uscc },
            query: { ...ofEach, ...place },
          })
    if (cursor === null)
      runInAction(() => {
        this.figures = page.figures
      })
    return page
  }
}
