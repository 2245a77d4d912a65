import type { BrowserContext, Locator, Page } from 'playwright-core'
import type { Session } from '../../../contract/account'
import { chinaDate, shiftDay } from '../../../domain/calendar/day'
import { addPhotos, photoOf, tell } from '../complaint-page'
import { FaultyLine } from './faulty-line'
import { MortalBrowser } from './mortal-browser'
import type { Mishap, Schedule } from './schedule'

const dayMs = 86_400_000
/** How far the person waits at a time, ms of the page's clock: as long as the longest pause between two tries. */
const patienceMs = 5 * 60_000
/** Real ms between two looks at the page. */
const lookMs = 50
const mostLooks = 1200

interface Place {
  readonly server: string
  /** Whom they complain about. */
  readonly uscc: string
  readonly session: Session
  /** Address that the server takes the person to come from. */
  readonly visitor: string
}

/** A person who files one complaint through the form, and whatever happens goes on until it is received. */
export class PersonUnderFaults {
  private readonly browser = new MortalBrowser()
  private context: BrowserContext | null = null
  private page: Page | null = null
  private starts = 0
  /** Restarts that a mishap has begun. */
  private mishap: Promise<void> = Promise.resolve()

  private constructor(
    private readonly schedule: Schedule<Mishap>,
    private readonly place: Place,
    private readonly line: FaultyLine,
  ) {}

  /** @returns what the person's page says of the case in the end */
  static async file(schedule: Schedule<Mishap>, place: Place): Promise<void> {
    let person: PersonUnderFaults | null = null
    const line = await FaultyLine.to(place.server, place.visitor, schedule.requests, async (index) => {
      const kind = schedule.mishaps.get(index)
      if (kind !== undefined && person) await person.befall(kind)
    })
    person = new PersonUnderFaults(schedule, place, line)
    try {
      await person.write()
      await person.send()
      await person.goOnUntilReceived()
    } finally {
      await person.browser.remove()
      line.close()
    }
  }

  private async write(): Promise<void> {
    const { schedule, place } = this
    await this.start()
    await this.goto(`/complaint/draft/index?uscc=${place.uscc}`)
    const page = this.shown
    await page.getByText('已从登记信息中选定').waitFor()
    await tell(page)
    // A day that has been, whatever the phone takes today for.
    const day = shiftDay(chinaDate(new Date().toISOString()), -3)
    await page.getByLabel('购买或接受服务的日期').fill(day)
    const photos = []
    for (let index = 0; index < schedule.photos; index += 1) photos.push(await photoOf(index + 1))
    await addPhotos(page, photos)
    // From here on nothing may be lost: so the page has told the person.
    await page.getByText(`文字和 ${schedule.photos} 份材料都已存在这台手机`).waitFor()
    if (schedule.whileWriting === null) return
    await this.befall(schedule.whileWriting)
    await this.mishap
    await this.goto('/complaint/list/index')
    await this.shown.getByRole('link', { name: '继续' }).click()
    await this.sendButton.waitFor()
  }

  /**
   * As often in one go as the schedule says. There is no button where the draft is on its way already: after an
   * accident the page shows what the storage had, and a moment later what its second copy knows.
   */
  private async send(): Promise<void> {
    const onItsWay = this.shown.getByText('已保存在这台手机', { exact: true })
    await this.sendButton.or(onItsWay).first().waitFor()
    await this.sendButton.evaluateAll((elements, taps) => {
      for (const element of elements) for (let tap = 0; tap < taps; tap += 1) (element as HTMLElement).click()
    }, this.schedule.taps)
  }

  private get sendButton(): Locator {
    return this.shown.getByRole('button', { name: '提交投诉' })
  }

  private get shown(): Page {
    if (this.page === null) throw new Error('the browser is not open')
    return this.page
  }

  /** Looks again and again: waits where the app waits, and does what a person would do to go on. */
  private async goOnUntilReceived(): Promise<void> {
    for (let look = 0; look < mostLooks; look += 1) {
      await this.mishap
      try {
        if (await this.goOn()) return
      } catch (error) {
        // The page went away under the look: a mishap. Anything else is the test's failure.
        const page = this.page
        await this.mishap
        if (page !== null && page === this.page && !isOfReload(error)) throw error
      }
      await new Promise((next) => setTimeout(next, lookMs))
    }
    throw new Error(`not received: ${await this.shown.locator('body').innerText()}`)
  }

  /** @returns whether it is received */
  private async goOn(): Promise<boolean> {
    const page = this.shown
    const drafts = await page.evaluate(() =>
      Object.keys(localStorage)
        .filter((name) => name.startsWith('draft/'))
        .map((name) => JSON.parse(localStorage.getItem(name) ?? '{}') as { key?: string; stage?: string }),
    )
    if (drafts.length === 1 && drafts[0]?.stage === 'filed') return true
    // It was ended before it could write down that send had been pressed: the draft is there, and the person sends it.
    const unsent = drafts.find(({ stage }) => stage === 'editing')
    if (unsent !== undefined) {
      await this.goto(`/complaint/draft/index?key=${unsent.key ?? ''}`)
      await this.send()
    }
    // A part of the app was cut off on its way: the page says so, and the person loads it anew.
    const again = page.getByRole('link', { name: '再试一次' })
    if ((await again.count()) > 0) {
      // To press it again before that has come would begin anew, without end on a slow machine.
      await Promise.all([page.waitForEvent('load'), again.first().click()])
    }
    // Or the page came, and what it opens with did not.
    const retry = page.getByRole('button', { name: '重试' })
    if ((await retry.count()) > 0) await retry.first().click()
    // Minutes in which a part of the app does not come would be a fault of their own, at every look on a slow machine.
    if (!page.isClosed() && this.line.isStill) await page.clock.fastForward(patienceMs)
    return false
  }

  /** Something happens to the app. What takes a restart goes on by itself, and the next look waits for it. */
  private async befall(kind: Mishap): Promise<void> {
    const { shown: page, context } = this
    switch (kind) {
      case 'offline':
        await context?.setOffline(true)
        this.mishap = this.after(async () => {
          await context?.setOffline(false)
        })
        return
      case 'reload':
        this.mishap = this.after(async () => {
          await page.reload()
        })
        return
      case 'second-tab':
        this.mishap = this.after(async () => {
          const other = await context?.newPage()
          await other?.goto(`${this.line.origin}/complaint/list/index`)
        })
        return
      case 'closed':
        await page.close()
        this.mishap = this.after(async () => {
          this.page = (await context?.newPage()) ?? null
          await this.goto('/complaint/list/index')
        })
        return
      case 'killed':
        await this.browser.kill()
        this.mishap = this.after(async () => {
          await this.start()
          await this.goto('/complaint/list/index')
        })
    }
  }

  private async after(next: () => Promise<void>): Promise<void> {
    await this.mishap
    try {
      await next()
    } catch (error) {
      // Where the page is gone another mishap came upon this one, and goes on from there.
      if (this.page?.isClosed() === false) throw error
    }
  }

  private async start(): Promise<void> {
    const context = await this.browser.start()
    const days = this.schedule.clockDays[this.starts] ?? 0
    this.starts += 1
    await context.clock.install({ time: Date.now() + days * dayMs })
    // Signed in, also where the browser was ended before it wrote the session down: nobody is asked twice here.
    await context.addInitScript((session) => {
      const kept = { session, preferences: { language: 'zh-CN', theme: 'light' } }
      for (const [name, value] of Object.entries(kept))
        if (localStorage.getItem(name) === null) localStorage.setItem(name, JSON.stringify(value))
    }, this.place.session)
    this.context = context
    this.page = context.pages()[0] ?? (await context.newPage())
    await this.page.setViewportSize({ width: 390, height: 844 })
    this.page.on('filechooser', () => undefined)
  }

  private async goto(address: string): Promise<void> {
    await this.shown.goto(`${this.line.origin}${address}`)
  }
}

/** A look that fell into a page that was just being replaced. */
function isOfReload(error: unknown): boolean {
  return error instanceof Error && /context was destroyed|navigation|closed/i.test(error.message)
}
