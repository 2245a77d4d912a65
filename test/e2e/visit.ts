import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { Session } from '../../contract/account'
import { apiOf } from './api'
import { moveClock } from './moved-clock'

export const artefacts = resolve(__dirname, '../../.artefacts/e2e')

export interface VisitOptions {
  /** Another server than the stage's. */
  readonly origin?: string
  readonly context?: BrowserContextOptions
  /** Complaints of the console that belong to the test, such as a refusal that it provokes. */
  readonly expects?: readonly RegExp[]
  /** Whoever is signed in from the start. */
  readonly phone?: string
  readonly look?: Look
  /** Milliseconds by which the phone's clock is moved. */
  readonly clockOffset?: number
}

/** What `preferences` in the browser's storage say. */
export interface Look {
  readonly language?: 'zh-CN' | 'en'
  readonly theme?: 'light' | 'dark'
  readonly isElder?: boolean
}

let visitors = 0
/** Every visitor comes from an address of their own, so that nobody uses up another's turns (`TRUST_PROXY=on`). */
const nextAddress = (): string => {
  visitors += 1
  return `10.0.${Math.floor(visitors / 250)}.${(visitors % 250) + 1}`
}

/** A phone gets one code a minute: whoever comes again is still signed in. */
const sessions = new Map<string, Promise<Session>>()
const sessionOf = (origin: string, phone: string, address: string): Promise<Session> => {
  const key = `${origin} ${phone}`
  const session = sessions.get(key) ?? apiOf(origin, address).signIn(phone)
  sessions.set(key, session)
  return session
}

/** A fresh phone, 390 × 844, that has the app open. It notes everything that went wrong unnoticed. */
export class Visit {
  readonly faults: string[] = []
  /** Requests that are under way. */
  private asked = 0

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly origin: string,
  ) {}

  static async open(browser: Browser, origin: string, options: VisitOptions = {}): Promise<Visit> {
    const address = nextAddress()
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      // What a test sees comes from the server, unless the test is about opening without one.
      serviceWorkers: 'block',
      extraHTTPHeaders: { 'X-Forwarded-For': address },
      ...options.context,
    })
    const saved: Record<string, unknown> = {}
    if (options.look) saved['preferences'] = { language: 'zh-CN', theme: 'light', ...options.look }
    if (options.phone !== undefined) {
      saved['session'] = await sessionOf(origin, options.phone, address)
    }
    if (Object.keys(saved).length > 0) {
      // Once: what the person changes later must survive a reload.
      await context.addInitScript((values) => {
        if (window.localStorage.getItem('put') !== null) return
        window.localStorage.setItem('put', 'once')
        for (const [key, value] of Object.entries(values)) {
          window.localStorage.setItem(key, JSON.stringify(value))
        }
      }, saved)
    }
    if (options.clockOffset !== undefined) await context.addInitScript(moveClock, options.clockOffset)
    const page = await context.newPage()
    // Choosers are caught from the start: caught only when one is awaited, a key press may be faster.
    page.on('filechooser', () => undefined)
    const visit = new Visit(context, page, origin)
    visit.watch(options.expects ?? [])
    return visit
  }

  readonly goto = async (address: string): Promise<void> => {
    await this.page.goto(`${this.origin}${address}`)
    // What the server has painted hands presses over to the app, a moment later than a test expects.
    await this.page.waitForFunction(
      () =>
        document.getElementById('shell-painted') === null ||
        document.querySelector('#shell [role="alert"]') !== null,
    )
  }

  /** Resolves when all that the page has asked for is answered and drawn. */
  async isDrawn(): Promise<void> {
    for (let still = 0; still < 2; still = this.asked <= 0 ? still + 1 : 0) {
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
  }

  /** A picture among the test's artefacts. */
  async shoot(name: string): Promise<string> {
    mkdirSync(artefacts, { recursive: true })
    const path = join(artefacts, `${name}.png`)
    await this.page.screenshot({ path })
    return path
  }

  /** Whoever is signed in now. */
  async session(): Promise<Session> {
    const session: Session = JSON.parse(
      await this.page.evaluate(() => window.localStorage.getItem('session') ?? 'null'),
    )
    return session
  }

  close(): Promise<void> {
    return this.context.close()
  }

  private watch(expects: readonly RegExp[]): void {
    const note = (fault: string): void => {
      if (!expects.some((expected) => expected.test(fault))) this.faults.push(fault)
    }
    this.page.on('pageerror', (error) => note(`page error: ${error.stack ?? error.message}`))
    this.page.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`)
    })
    this.page.on('requestfinished', () => void (this.asked -= 1))
    this.page.on('requestfailed', () => void (this.asked -= 1))
    this.page.on('request', (request) => {
      this.asked += 1
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== this.origin) note(`another host: ${request.url()}`)
    })
  }
}
