import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CheckedReceipt, checkReceipt } from '../../../contract/receipt'
import { toFailure, type Http } from '../../api/http'
import { idle, type Remote } from '../../api/remote'

/** A receipt by what makes it known: its number and its fingerprint, as typed or scanned. */
interface Known {
  readonly number: string
  readonly print: string
}

/** Holds the receipt that is checked now. Only the newest request may write its answer. */
export class VerifyStore {
  receipt: Remote<CheckedReceipt> = idle
  /** As they are being typed. */
  number = ''
  print = ''
  missing: 'number' | 'print' | null = null
  /** What was asked about last. */
  known: Known | null = null
  private ticket = 0

  constructor(private readonly http: Http) {
    makeAutoObservable<this, 'http' | 'ticket'>(
      this,
      { http: false, ticket: false, receipt: observableRef, known: observableRef },
      { autoBind: true },
    )
  }

  typeNumber(text: string): void {
    this.number = text
    this.missing = null
  }

  typePrint(text: string): void {
    this.print = text
    this.missing = null
  }

  /** What was typed; null when something is missing. */
  submit(): Known | null {
    const [number, print] = [this.number.trim(), this.print.trim()]
    this.missing = number === '' ? 'number' : print === '' ? 'print' : null
    return this.missing === null ? { number, print } : null
  }

  /** Back to typing. */
  startOver(): void {
    this.ticket += 1
    this.receipt = idle
  }

  async load(known: Known): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    this.known = known
    this.receipt = { tag: 'loading', stale: null }
    let next: Remote<CheckedReceipt>
    try {
      next = { tag: 'ready', value: await this.ask(known) }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: null }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.receipt = next
    })
  }

  /**
   * Whether a file is one of those that were filed.
   * @param sha256 hexadecimal
   * @throws ApiFailure
   */
  async isFiled(sha256: string): Promise<boolean> {
    return this.known !== null && (await this.ask(this.known, sha256)).isFiled === true
  }

  private ask({ number, print }: Known, sha256?: string): Promise<CheckedReceipt> {
    return this.http.call<typeof checkReceipt>({
      method: 'GET',
      path: '/receipts/{id}',
      params: { id: number },
      query: sha256 === undefined ? { f: print } : { f: print, sha256 },
    })
  }
}
