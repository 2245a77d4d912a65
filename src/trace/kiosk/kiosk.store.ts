import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { getMerchant, Merchant } from '../../../contract/credit'
import { recognise } from '../../../domain/codes/recognise'
import type { NextStep, Recognition } from '../../../domain/codes/recognition'
import { toFailure, type Http } from '../../api/http'
import type { Remote } from '../../api/remote'
import { today, type Clock } from '../../platform/clock/clock.port'
import { CodeStore } from '../code/code.store'
import { codeDatesOf, type CodeDates } from '../../../domain/product/code-dates'
import { ProductStore } from '../product/product.store'

/** How long nobody has to be there for the screen to return to its start. */
export const idleSeconds = 60
/** How long before that it is said. */
export const warnSeconds = 10
/** A licence number is the longest that is typed here. */
const mostTyped = 24

/** What is on the screen. */
export type KioskView =
  | { readonly tag: 'start' }
  | { readonly tag: 'product'; readonly store: ProductStore }
  | { readonly tag: 'merchant'; readonly uscc: string; readonly merchant: Remote<Merchant> }
  /** A code that leads to neither, or is wrong: what it is, in words. */
  | { readonly tag: 'code'; readonly store: CodeStore }

/**
 * One screen for whoever stands before it. It is given no storage: nothing that is asked here can be kept, and what
 * was asked is gone after a minute without anybody.
 */
export class KioskStore {
  view: KioskView = { tag: 'start' }
  typed = ''
  /** Seconds until the screen returns to its start; null while it is too early to say. */
  secondsLeft: number | null = null
  private touchedMs: number
  private cancelTick: (() => void) | null = null
  private request = 0

  constructor(
    private readonly http: Http,
    private readonly clock: Clock,
    /** What lies outside this store goes back to its start too. */
    private readonly onReset: () => void,
  ) {
    this.touchedMs = clock.nowMs()
    makeAutoObservable<this, 'http' | 'clock' | 'onReset' | 'touchedMs' | 'cancelTick' | 'request'>(
      this,
      {
        http: false,
        clock: false,
        onReset: false,
        touchedMs: false,
        cancelTick: false,
        request: false,
        view: observableRef,
      },
      { autoBind: true },
    )
  }

  /** Somebody is there. */
  touch(): void {
    this.touchedMs = this.clock.nowMs()
    this.secondsLeft = null
    this.wait(idleSeconds - warnSeconds)
  }

  press(key: string): void {
    if (this.typed.length < mostTyped) this.typed += key
  }

  erase(): void {
    this.typed = this.typed.slice(0, -1)
  }

  submit(): void {
    if (this.typed !== '') void this.look(this.typed)
  }

  /** Back to the start, as if nobody had been here. */
  reset(): void {
    this.request += 1
    this.view = { tag: 'start' }
    this.typed = ''
    this.secondsLeft = null
    this.cancelTick?.()
    this.cancelTick = null
    this.onReset()
  }

  /** The page is left: nothing falls due any more. */
  stop(): void {
    this.request += 1
    this.cancelTick?.()
    this.cancelTick = null
  }

  /** Looks up what was scanned or typed. */
  async look(text: string): Promise<void> {
    this.touch()
    this.typed = ''
    const request = ++this.request
    const recognition = recognise(text, { today: today(this.clock) })
    const step = certainStep(recognition)
    if (step !== null) return this.show(step, codeDatesOf(recognition.candidates[0]?.parts ?? []))
    const store = new CodeStore(this.http, this.clock, text, null)
    this.view = { tag: 'code', store }
    await store.load()
    if (request !== this.request || store.answer.tag !== 'ready') return
    const { product, merchant } = store.answer.value
    // A licence number is its holder's; an organisation code its merchant's.
    if (product) return this.show({ kind: 'product', gtin: product.gtin })
    if (merchant) return this.show({ kind: 'merchant', uscc: merchant.uscc })
  }

  async retry(): Promise<void> {
    const { view } = this
    if (view.tag === 'product') await view.store.load()
    if (view.tag === 'code') await view.store.load()
    if (view.tag === 'merchant') await this.show({ kind: 'merchant', uscc: view.uscc })
  }

  /** @param dates the days that the code itself carries */
  private async show(step: Certain, dates: CodeDates = {}): Promise<void> {
    const request = ++this.request
    if (step.kind === 'product') {
      const { gtin, lot = null, serial = null } = step
      const store = new ProductStore(this.http, this.clock, { gtin, lot, serial }, null, dates)
      this.setView({ tag: 'product', store })
      return store.load()
    }
    const { uscc } = step
    this.setView({ tag: 'merchant', uscc, merchant: { tag: 'loading', stale: null } })
    let merchant: Remote<Merchant>
    try {
      const value = await this.http.call<typeof getMerchant>({
        method: 'GET',
        path: '/merchants/{uscc}',
        params: { uscc },
      })
      merchant = { tag: 'ready', value }
    } catch (error) {
      merchant = { tag: 'failed', failure: toFailure(error), stale: null }
    }
    if (request === this.request) this.setView({ tag: 'merchant', uscc, merchant })
  }

  private setView(view: KioskView): void {
    runInAction(() => {
      this.view = view
    })
  }

  private wait(seconds: number): void {
    this.cancelTick?.()
    this.cancelTick = this.clock.later(seconds * 1000, this.tick)
  }

  /** Counts by the clock, not by its own calls: a screen that slept has been idle all the while. */
  private tick(): void {
    const left = idleSeconds - Math.floor((this.clock.nowMs() - this.touchedMs) / 1000)
    if (left <= 0) {
      this.reset()
      return
    }
    // At the start there is nothing to lose: it goes back without a word.
    const isAtStart = this.view.tag === 'start' && this.typed === ''
    this.secondsLeft = isAtStart || left > warnSeconds ? null : left
    this.wait(1)
  }
}

type Certain = Extract<NextStep, { kind: 'product' | 'merchant' }>

/** The one product or merchant that a code can mean; null when it can mean several, none, or holds a fault. */
function certainStep({ verdict, candidates }: Recognition): Certain | null {
  if (verdict !== 'ok') return null
  const steps = candidates
    .filter((candidate) => candidate.verdict === 'ok')
    .flatMap(({ next }) => next)
    .filter((step): step is Certain => step.kind === 'product' || step.kind === 'merchant')
  const keys = new Set(steps.map((step) => (step.kind === 'product' ? step.gtin : step.uscc)))
  return keys.size === 1 ? (steps[0] ?? null) : null
}
