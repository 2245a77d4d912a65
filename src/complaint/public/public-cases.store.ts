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
import type { CaseFilters } from './case-filters'

/** Published complaints of everybody, or about one merchant, page by page, with the figures beside them. */
export class PublicCasesStore {
  /** null as long as they are not known, and where they are too few to be shown. */
  figures: CaseFigures | null = null
  private readonly list: PagedList<PublicCase>
  /** What was answered last; null before the first answer. */
  answered: CaseFilters | null = null

  constructor(
    private readonly http: Http,
    readonly uscc: string | null,
    public filters: CaseFilters = {},
  ) {
    this.list = new PagedList((cursor) => this.page(cursor))
    makeAutoObservable<this, 'http' | 'list'>(
      this,
      {
        http: false,
        list: false,
        uscc: false,
        filters: observableRef,
        figures: observableRef,
        answered: observableRef,
      },
      { autoBind: true },
    )
  }

  get cases(): Remote<Pages<PublicCase>> {
    return this.list.pages
  }

  /** The last answer came to other filters: that to these is on its way, or did not come. */
  get isOfBefore(): boolean {
    return this.cases.tag !== 'ready' && this.answered !== this.filters
  }

  /** Cases of other filters keep the place while their successors come; they are no answer. */
  get loaded(): Pages<PublicCase> | null {
    const { pages, loaded } = this.list
    const isOver = pages.tag === 'failed' || loaded?.items.length === 0
    return this.isOfBefore && isOver ? null : loaded
  }

  get isNarrowed(): boolean {
    return Object.keys(this.filters).length > 0
  }

  async load(): Promise<void> {
    const { filters } = this
    if (await this.list.load())
      runInAction(() => {
        this.answered = filters
      })
  }

  /** Reads on where the list ends. */
  more(): Promise<void> {
    return this.list.more()
  }

  narrow(filters: CaseFilters): Promise<void> {
    this.filters = filters
    return this.load()
  }

  private async page(cursor: string | null): Promise<Pages<PublicCase>> {
    const { filters } = this
    const { region, trade, ...ofEach } = filters
    const place = cursor === null ? {} : { cursor }
    const page =
      this.uscc === null
        ? await this.http.call<typeof listPublicCases>({
            method: 'GET',
            path: '/cases',
            query: { ...filters, ...place },
          })
        : await this.http.call<typeof listPublicMerchantCases>({
            method: 'GET',
            path: '/merchants/{uscc}/cases',
            params: { uscc: this.uscc },
            query: { ...ofEach, ...place },
          })
    // A late answer to other filters says nothing of these.
    if (cursor === null && filters === this.filters)
      runInAction(() => {
        this.figures = page.figures
      })
    return page
  }
}
