/** The address of every page, built in one place so that a journey can lead to another without knowing its inside. */

const withQuery = (path: string, query: Readonly<Record<string, string | null | undefined>>): string => {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}

export const homeAddress = '/home/index'
export const meAddress = '/me/index'
/** Words of the law explained; `term` is the one to begin with. */
export const glossaryAddress = (term?: string): string => withQuery('/glossary/index', { term })

/** `next` is the address to go on to after signing in. */
export const signInAddress = (next?: string): string => withQuery('/me/sign-in/index', { next })

/** `filters` as the search page writes them: names and values of the contract's query. */
export const searchAddress = (q?: string, filters: Readonly<Record<string, string>> = {}): string =>
  withQuery('/credit/search/index', { q, ...filters })
export const merchantAddress = (uscc: string): string => withQuery('/credit/merchant/index', { uscc })

/** What happened to the person's cases, and what changed about the merchants that she follows. */
export const inboxAddress = '/credit/inbox/index'
/** By which ways the person is told of it. */
export const noticesAddress = '/me/notices/index'
/** Whether a snapshot is genuine and what has changed since; `f` is the fingerprint that was printed with it. */
export const snapshotAddress = (id: string, f?: string): string =>
  withQuery('/credit/snapshot/index', { id, f })
/** Two to four merchants side by side, with all that is known or only what differs. */
export const compareAddress = (usccs: readonly string[], only?: 'different'): string =>
  withQuery('/credit/compare/index', { usccs: usccs.join(','), only })

/** How complete and timely the data of each source are. */
export const dataQualityAddress = '/credit/data-quality/index'

/** Says that what is published is wrong: one record, or the registration without `record`. */
export const newCorrectionAddress = (of: { uscc: string; record?: string | null }): string =>
  withQuery('/credit/correction/new/index', of)
export const correctionAddress = (id: string): string => withQuery('/credit/correction/request/index', { id })
export const correctionsAddress = '/credit/correction/list/index'

export const scanAddress = '/trace/scan/index'
/** The scanner reading on and on into the list. */
export const basketScanAddress = '/trace/scan/index?mode=basket'
/** What a code is, for codes that lead to no product or merchant, or that were misread. */
export const codeAddress = (text: string, symbology?: string): string =>
  withQuery('/trace/code/index', { text, symbology })
/** `dates`: the days that the code itself carries, as `domain/product/code-dates` has them. */
export const productAddress = (
  gtin: string,
  lot?: string | null,
  serial?: string | null,
  dates?: Readonly<Record<string, string>>,
): string => withQuery('/trace/product/index', { gtin, lot, serial, ...dates })

/** What this phone keeps: codes that were read, my things, the list of a purchase. */
export const scansAddress = '/trace/history/index'
export const shelfAddress = '/trace/shelf/index'
export const basketAddress = '/trace/basket/index'
/** Products side by side, each by its number and lot. */
export const productCompareAddress = (products: readonly string[]): string =>
  withQuery('/trace/compare/index', { products: products.join(',') })
/** A box or pallet by its SSCC. */
export const unitAddress = (sscc: string): string => withQuery('/trace/unit/index', { sscc })
/** How often one very item was looked up here. */
export const itemAddress = (gtin: string, serial: string): string =>
  withQuery('/trace/item/index', { gtin, serial })
/** A label held against the registry. */
export const labelAddress = (gtin?: string): string => withQuery('/trace/label/index', { gtin })

/** What a new complaint is about, as far as it is known. */
export type ComplaintOrigin = {
  readonly uscc?: string | undefined
  readonly gtin?: string | undefined
  readonly lot?: string | null | undefined
}
/** The way to a new complaint by a few questions; `at` is where one stands in them. */
export const wizardAddress = (from: ComplaintOrigin & { readonly at?: string }): string =>
  withQuery('/complaint/wizard/index', from)
/** A new complaint, prefilled; or an old draft by its key. */
export const draftAddress = (
  from: ComplaintOrigin & {
    readonly key?: string
    /** The beginning of what the person tells. */
    readonly story?: string
    /** The situation that the questions led to. */
    readonly leaf?: string
  },
): string => withQuery('/complaint/draft/index', from)
export const complaintsAddress = '/complaint/list/index'
/** The signed receipt of a case, and the page on which anyone checks one. */
export const receiptAddress = (id: string): string => withQuery('/complaint/receipt/index', { id })
export const verifyAddress = (n?: string, f?: string): string =>
  withQuery('/complaint/verify/index', { n, f })
/** A case, or a draft by its key, as the form of 12315 asks for it. */
export const nationalAddress = (of: { id?: string; key?: string }): string =>
  withQuery('/complaint/national/index', of)
export const caseAddress = (id: string): string => withQuery('/complaint/case/index', { id })
/** Published complaints, of all merchants or about one; `filters` are names and values of the contract's query. */
export const publicCasesAddress = (uscc?: string, filters: Readonly<Record<string, string>> = {}): string =>
  withQuery('/complaint/public/index', { uscc, ...filters })

/** The merchant's side of complaints. */
export const merchantSideAddress = '/merchant-side/list/index'
