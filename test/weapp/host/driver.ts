import { shortName } from '../../../config/plugins/short-name'
import { contains, isHidden, valueOf, visibleText, type TextMatch } from './accessible-queries'
import { builtInOf, closestBuiltIn, type BuiltIn } from './built-in'
import { canvasOf } from './device-canvas'
import { untoldControls } from './controls'
import { confirmText, enterText, leaveText } from './form-controls'
import { Locator } from './locator'
import { MiniProgram, type AppError } from './mini-program'
import type { NativeBars } from './native-bars'
import { packageSizes, type MiniProgramPackage } from './package-reader'
import type { Phone } from './phone'
import { pick } from './picker'
import type { Figures } from './set-data-meter'
import { describeSituation } from './situation'
import { draw, tap } from './touches'
import { patience, waitUntil } from './wait'
import type { LaunchOptions } from './wx-api'

/** So often nothing may have been sent, 5 ms apart: Taro asks the view a tenth of a second after it is told to. */
const looksAtQuiet = 30

/** Milliseconds: a long page takes many looks. */
const scrollPatience = 30_000

/** Where to act: a locator, or a text that stands on the page. */
export type Target = Locator | TextMatch

/**
 * A person with the built mini-program in hand.
 *
 * ```ts
 * const phone = new Phone({ server: 'http://127.0.0.1:43567' }) // storage, files, network, user; outlives the app
 * const app = startApp(phone, distFolder, { path: 'credit/merchant/index', query: { uscc: '…' } }) // or just the home page
 * await app.onPage('home/index')
 * await app.type(app.byRole('textbox', '商家名称'), '福州')
 * await app.tap(app.byRole('button', '搜索')) // waits until there is exactly one, touches it
 * await app.see('福州某某食品') // a text anywhere on the page, or a RegExp; `notSee` waits until it is gone
 * await app.choose(app.byRole('button', '区县'), '鼓楼区') // picker: option text, texts per column, date or time
 * phone.user.answer('scanCode', { result: '6901234567892', scanType: 'EAN_13' }) // before or after the app asks
 * phone.network.goOffline(); phone.network.cutNext((r) => r.method === 'POST', 20_000); phone.network.hold(…)
 * const again = app.restart() // the app is ended by the system and started again on the same phone
 * app.close() // fails when the app had an error nobody asked about (`takeErrors()`)
 * phone.remove()
 * ```
 *
 * Roles are `aria-role` or the built-in component's own; names are aria-labelledby, aria-label, label, text or
 * placeholder. Every step waits for a condition with a deadline; nothing sleeps.
 */
export class Driver {
  private readonly untold = new Set<string>()

  constructor(
    readonly phone: Phone,
    private readonly folder: string,
    private readonly program: MiniProgram,
  ) {}

  /** Path of the page shown. */
  get path(): string {
    return this.program.router.top.path
  }

  get query(): Readonly<Record<string, string>> {
    return this.program.router.top.query
  }

  /** Title in the navigation bar. */
  get title(): string {
    return this.program.router.top.title
  }

  /** Paths of the stack, bottom first. */
  get stack(): string[] {
    return this.program.router.pages.map((page) => page.path)
  }

  /** Roots of the subpackages whose code has run; the main package is `''`. */
  get loadedPackages(): readonly string[] {
    return this.program.loader.loadedPackages
  }

  /** Lines the app wrote to the console. */
  get console(): readonly { readonly level: string; readonly text: string }[] {
    return this.program.logic.consoleLines
  }

  /** The document of the page shown, for what no query reaches. */
  get page(): HTMLElement {
    return this.program.router.top.element
  }

  /** What WeChat would send of this page: into a chat, or into the person's moments. Undefined where it may not. */
  shared(to: 'chat' | 'moments' = 'chat'): unknown {
    const { top } = this.program.router
    return to === 'chat' ? top.call('onShareAppMessage', { from: 'menu' }) : top.call('onShareTimeline')
  }

  byRole(role: string, name?: TextMatch): Locator {
    return this.whole().byRole(role, name)
  }

  byText(text: TextMatch): Locator {
    return this.whole().byText(text)
  }

  /** By the name that the class has in the sources. */
  byClass(name: string): Locator {
    return this.css(`.${shortName(name)}`)
  }

  css(selector: string): Locator {
    return new Locator(`element ${selector}`, () => [...this.page.querySelectorAll(selector)])
  }

  /** The data the page has been given, for a second engine to render. */
  get pageData(): unknown {
    return Reflect.get(this.program.router.top.instance, 'data')
  }

  get built(): MiniProgramPackage {
    return this.program.built
  }

  /** All text that stands on the page. */
  text(): string {
    return visibleText(this.page)
  }

  /** What stands in a text field, or an element's text. */
  async value(target: Target): Promise<string> {
    return valueOf(await this.find(target))
  }

  async attribute(target: Target, name: string): Promise<string | null> {
    return (await this.find(target)).getAttribute(name)
  }

  async tap(target: Target, deadline = patience): Promise<void> {
    await this.act('tap', target, (node) => this.touch(node), deadline)
  }

  /** Several taps before the app has come to the first of them, as of an impatient finger. */
  async tapTimes(target: Target, times: number): Promise<void> {
    await this.act(`tap ${times} times`, target, (node) => {
      for (let done = 0; done < times; done += 1) this.touch(node)
    })
  }

  /** Lets so much of the phone's time pass at once, ms; what the app has put off until then is done. */
  passTime(ms: number): void {
    this.program.logic.passTime(ms)
  }

  /** Puts a text in a field in place of what stands there. */
  async type(target: Target, text: string): Promise<void> {
    await this.act('type into', target, (node) => enterText(textField(node), text))
  }

  /** Draws a line on the canvas in the target with a finger, through places in CSS px; the app comes to each in turn. */
  async draw(target: Target, line: readonly (readonly [x: number, y: number])[]): Promise<void> {
    const canvas = (await this.find(target)).querySelector('wx-canvas')
    if (canvas === null) throw new Error('there is no canvas here')
    this.program.meter.begin('draw')
    await draw(canvas, line, () => new Promise((resolve) => setImmediate(() => setTimeout(resolve, 0))))
  }

  /** The lines that stand on the canvas in the target. */
  async drawn(target: Target): Promise<readonly (readonly number[])[]> {
    const canvas = (await this.find(target)).querySelector('wx-canvas')
    return canvas === null ? [] : canvasOf(canvas).lines
  }

  /** The key at the right bottom of the keyboard: search, done, next. */
  async confirm(target: Target): Promise<void> {
    await this.act('confirm', target, (node) => confirmText(textField(node)))
  }

  /** The cursor leaves the field. */
  async leave(target: Target): Promise<void> {
    await this.act('leave', target, (node) => leaveText(textField(node)))
  }

  /** Opens a picker (the target, or the one around or in it) and takes an option. */
  async choose(target: Target, choice: TextMatch | readonly string[]): Promise<void> {
    await this.act('choose in', target, (node) => pick(pickerAt(node), choice))
  }

  /** Taps an item of the tab bar. */
  async switchTab(text: string): Promise<void> {
    const index = this.bars.tabs.findIndex((item) => item.text === text)
    const tab = this.program.built.tabs[index]
    if (!tab) throw new Error(`no tab “${text}”`)
    this.program.meter.begin(`tab ${text}`)
    this.program.router.switchTab(`/${tab.pagePath}`)
    this.program.router.top.call('onTabItemTap', { index, ...tab, text })
    await this.onPage(tab.pagePath)
  }

  /** The back key or gesture. */
  back(): void {
    this.program.meter.begin('back')
    this.program.router.navigateBack(1)
  }

  /** Pulls the page down and waits until the dots have gone. @throws when the page may not be pulled down */
  async pullDown(): Promise<void> {
    const { router, meter } = this.program
    const { top } = router
    if (!router.canRefresh(top.path)) throw new Error(`${top.path} cannot be pulled down`)
    meter.begin('pull down')
    top.isRefreshing = true
    top.call('onPullDownRefresh')
    await this.until(() => !top.isRefreshing, 'the end of the refresh')
  }

  /** What WeChat draws around the page. */
  get bars(): NativeBars {
    return this.program.bars
  }

  reachBottom(): void {
    this.program.meter.begin('reach bottom')
    this.program.router.top.call('onReachBottom')
  }

  background(): void {
    this.program.background()
  }

  foreground(): void {
    this.program.foreground()
  }

  changeTheme(theme: 'light' | 'dark'): void {
    this.program.changeTheme(theme)
  }

  /** Scrolls the page to this height in CSS px from its top, or as far as it goes; returns where it stands then. */
  scrollTo(top: number): number {
    this.program.meter.begin('scroll')
    return this.program.router.top.scrollTo(top)
  }

  async onPage(path: string): Promise<void> {
    await this.until(() => this.path === path, `page ${path}`)
  }

  async see(text: TextMatch): Promise<void> {
    await this.until(() => contains(this.text(), text), `to see ${String(text)}`)
  }

  /** Scrolls down, half a screen at a time, until the text stands on the page. */
  async seeFurtherDown(text: TextMatch): Promise<void> {
    await this.scrollUntil(() => contains(this.text(), text), `to see ${String(text)}`)
  }

  /** Scrolls down, half a screen at a time, until there is such an element. */
  async reach(target: Locator): Promise<void> {
    await this.scrollUntil(() => target.all().length > 0, target.description)
  }

  /** Scrolls down, half a screen at a time; what the page sends by itself is sent before each. */
  async scrollUntil(isThere: () => boolean, what: string): Promise<void> {
    let top = 0
    await this.until(
      async () => {
        await this.quiet()
        if (isThere()) return true
        const next = this.scrollTo(top + 400)
        // From the end on it looks once more from the top: parts that were thrown past came meanwhile.
        top = next === top ? this.scrollTo(0) : next
        return false
      },
      `${what} further down`,
      scrollPatience,
    )
  }

  async notSee(text: TextMatch): Promise<void> {
    await this.until(() => !contains(this.text(), text), `not to see ${String(text)}`)
  }

  /** Waits until nothing is sent to the view for several looks. */
  private async quiet(): Promise<void> {
    let [sent, looks] = [-1, 0]
    await this.until(() => {
      const now = this.program.meter.calls
      looks = now === sent ? looks + 1 : 0
      sent = now
      return looks >= looksAtQuiet
    }, 'the page to be drawn')
  }

  /** A toast of the system's, since the app was installed, or one that stands on the page until it is closed. */
  async seeToast(text: TextMatch): Promise<void> {
    await this.until(
      () => {
        const kept = this.byClass('ui-toast').all().map(visibleText)
        return [...this.phone.toasts, ...kept].some((toast) => contains(toast, text))
      },
      `toast ${String(text)}`,
    )
  }

  /** Waits until exactly one element is found. */
  async find(target: Target): Promise<Element> {
    const locator = target instanceof Locator ? target : this.byText(target)
    return this.until(() => locator.one(), locator.description)
  }

  /** Waits until the condition gives something true and returns it; past the deadline the test fails. */
  until<Value>(
    condition: () => Value | Promise<Value>,
    what: string,
    deadline = patience,
  ): Promise<NonNullable<Value>> {
    return waitUntil(condition, what, () => describeSituation(this.program), deadline)
  }

  /** `setData` calls and bytes by page and by interaction; for comparison between builds, not a phone's figures. */
  figures(): Figures {
    return this.program.meter.figures()
  }

  /** Controls without a role, a name or a state, on all pages that something was done on so far and the one on screen. */
  untoldControls(): readonly string[] {
    for (const problem of untoldControls(this.program.view, this.page)) {
      this.untold.add(`${this.path}: ${problem}`)
    }
    return [...this.untold]
  }

  /** Raw bytes of the main package (`''`) and the subpackages. */
  packageSizes(): ReadonlyMap<string, number> {
    return packageSizes(this.program.built)
  }

  get setDataWarnings(): readonly string[] {
    return this.program.meter.warnings
  }

  /** What the app called, and how often. */
  get wxCalls(): ReadonlyMap<string, number> {
    return this.program.caller.calls
  }

  /** The errors so far; from here on they are the test's business. */
  takeErrors(): AppError[] {
    return this.program.errors.splice(0)
  }

  /** The system ends the app and the person starts it again: what was not kept on the phone is gone. */
  restart(launch?: Partial<LaunchOptions>): Driver {
    this.program.stop()
    return startApp(this.phone, this.folder, launch)
  }

  /** @throws when the app had an error that the test did not take */
  close(): void {
    this.program.stop()
    const errors = this.takeErrors()
    if (errors.length > 0) {
      throw new Error(
        errors.map(({ where, message, stack }) => `${where}: ${message}\n${stack ?? ''}`).join('\n'),
      )
    }
  }

  private whole(): Locator {
    return new Locator('the page', () => [this.page])
  }

  private touch(node: Element): void {
    const { phone } = this
    phone.isInTap = true
    try {
      tap(this.program.view, node)
    } finally {
      phone.isInTap = false
    }
  }

  private async act(
    verb: string,
    target: Target,
    run: (node: Element) => void,
    deadline = patience,
  ): Promise<void> {
    const locator = target instanceof Locator ? target : this.byText(target)
    const what = `${verb} ${locator.description}`
    const node = await this.until(
      () => {
        const found = locator.one()
        if (isHidden(found)) throw new Error(`${locator.description} is hidden`)
        if (found.closest('[disabled]')) throw new Error(`${locator.description} is disabled`)
        return found
      },
      what,
      deadline,
    )
    this.untoldControls()
    this.program.meter.begin(what)
    run(node)
  }
}

function textField(node: Element): BuiltIn {
  const inside = node.querySelector('wx-input, wx-textarea')
  const element = builtInOf(node)
  const field = element && ['input', 'textarea'].includes(element.tag) ? element : inside && builtInOf(inside)
  if (!field) throw new Error('this is not a text field')
  return field
}

function pickerAt(node: Element): BuiltIn {
  const inside = node.querySelector('wx-picker')
  const found = closestBuiltIn(node, 'picker') ?? (inside ? builtInOf(inside) : undefined)
  if (!found) throw new Error('there is no picker here')
  return found
}

/** Starts the mini-program in `folder` on the phone. */
export function startApp(phone: Phone, folder: string, launch?: Partial<LaunchOptions>): Driver {
  return new Driver(phone, folder, new MiniProgram(phone, folder, launch))
}
