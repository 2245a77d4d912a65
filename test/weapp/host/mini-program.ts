import { adapter, easel } from './outer-modules'
import { defineBuiltIns } from './built-in-components'
import { LogicVm } from './logic-vm'
import { ModuleLoader } from './module-loader'
import { NativeBars } from './native-bars'
import { readPackage, type MiniProgramPackage } from './package-reader'
import type { Phone } from './phone'
import { PrivacyGate } from './privacy'
import { Router } from './router'
import { SetDataMeter } from './set-data-meter'
import { View } from './view'
import { createWx, type LaunchOptions } from './wx-api'
import { isRecord, WxCaller } from './wx-call'
import { WxEvents } from './wx-events'
import { compileTemplates } from './wxml-compiler'

/** Something that WeChat would write into the console in red. */
export interface AppError {
  readonly where: string
  readonly message: string
  readonly stack: string | undefined
}

const messageOf = (error: unknown): string =>
  isRecord(error) && typeof error['message'] === 'string' ? error['message'] : String(error)

const packages = new Map<string, MiniProgramPackage>()

/** Reads each folder once per test file: a build does not change while tests run. */
function packageAt(folder: string): MiniProgramPackage {
  const known = packages.get(folder) ?? readPackage(folder)
  packages.set(folder, known)
  return known
}

/** The mini-program while it runs on a phone: both layers, its pages, and what went wrong. */
export class MiniProgram {
  readonly errors: AppError[] = []
  readonly built: MiniProgramPackage
  readonly view = new View()
  readonly meter = new SetDataMeter()
  readonly logic: LogicVm
  readonly caller: WxCaller
  readonly router: Router
  readonly loader: ModuleLoader
  readonly bars: NativeBars
  readonly privacy: PrivacyGate
  private readonly events: WxEvents
  private readonly launchOptions: LaunchOptions
  private running = true
  private app: Record<string, unknown> = {}
  private readonly onViewError = (error: unknown, method?: string): false => {
    this.report(`view ${method ?? ''}`.trim(), error)
    return false
  }

  /**
   * Starts it: app.js, App.onLaunch and onShow, the first page.
   * @throws when the package would not get past WeChat's checks or its code does not run
   */
  constructor(
    readonly phone: Phone,
    folder: string,
    launch: Partial<LaunchOptions> = {},
  ) {
    const report = (where: string, error: unknown): void => this.report(where, error)
    this.logic = new LogicVm(phone.clock, report)
    this.caller = new WxCaller(this.logic, report, () => this.running)
    this.events = new WxEvents(this.logic, report)
    this.built = packageAt(folder)
    const templates = compileTemplates(this.built)
    const problems = [...this.built.problems, ...templates.problems]
    if (problems.length > 0) {
      throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'))
    }
    this.launchOptions = { path: this.built.pages[0] ?? '', query: {}, scene: 1001, ...launch }

    easel.addGlobalErrorListener(this.onViewError)
    const environment = new adapter.MiniProgramEnv()
    const space = environment.createCodeSpace('app', true)
    for (const [path, content] of Object.entries(templates.groups)) {
      space.addCompiledTemplate(path, { groupList: templates.groups, content })
    }
    for (const [path, { component, usingComponents }] of this.built.configs) {
      space.addComponentStaticConfig(path, {
        component: component ?? false,
        usingComponents: { ...usingComponents },
      })
    }
    const context = {
      backend: environment.associateBackend(this.view.backend),
      space,
      view: this.view,
      logic: this.logic,
      meter: this.meter,
      report,
    }
    this.loader = new ModuleLoader(this.built, this.logic, space, this.meter)
    this.router = new Router(this.built, context, (path) => this.loader.ensurePage(path))
    this.bars = new NativeBars(this.built, this.router, () => this.phone.theme)
    this.privacy = new PrivacyGate(this.phone, this.logic, report)
    this.phone.camera.askLeave = () =>
      this.privacy.pass('camera').then(
        () => true,
        () => false,
      )
    defineBuiltIns(space.getComponentSpace(), templates.attributes, {
      navigate: (openType, url, delta) => this.followLink(openType, url, delta),
      camera: this.phone.camera,
      agree: (buttonId) => this.privacy.press(buttonId),
    })
    this.logic.define(
      'wx',
      createWx({
        ...this,
        events: this.events,
        launchOptions: this.launchOptions,
        background: () => this.background(),
        foreground: () => this.foreground(),
      }),
    )
    this.logic.define('getApp', () => this.app)
    this.logic.define('getCurrentPages', () => this.currentPages())
    this.phone.network.onChange((online) =>
      this.events.tell('NetworkStatusChange', { isConnected: online, networkType: online ? 'wifi' : 'none' }),
    )
    try {
      this.start()
    } catch (error) {
      this.stop()
      throw error
    }
  }

  background(): void {
    if (!this.running) return
    this.router.top.call('onHide')
    this.callApp('onHide')
    this.events.tell('AppHide', { reason: 0 })
  }

  foreground(): void {
    if (!this.running) return
    this.callApp('onShow')
    this.events.tell('AppShow', { ...this.launchOptions })
    this.router.top.call('onShow')
  }

  changeTheme(theme: 'light' | 'dark'): void {
    this.phone.theme = theme
    this.events.tell('ThemeChange', { theme })
  }

  report(where: string, error: unknown): void {
    const stack = isRecord(error) && typeof error['stack'] === 'string' ? error['stack'] : undefined
    this.errors.push({ where, message: messageOf(error), stack })
  }

  /** WeChat ends the app: no life cycle, timers and requests gone, temporary files too. */
  stop(): void {
    if (!this.running) return
    this.running = false
    this.logic.stop()
    this.phone.network.dropAll()
    this.phone.user.dismissAll()
    this.phone.disk.clearTemporary()
    this.router.discardAll()
    easel.removeGlobalErrorListener(this.onViewError)
    this.view.close()
  }

  private start(): void {
    this.loader.require('app.js')
    if (!this.loader.app) throw new Error('app.js does not call App()')
    this.app = this.loader.app
    this.watchAppErrors()
    this.callApp('onLaunch')
    this.callApp('onShow')
    this.router.launch(this.launchOptions.path, this.launchOptions.query)
  }

  /** Taro's error boundary swallows what a component throws and tells `App.onError` only. */
  private watchAppErrors(): void {
    const own = this.app['onError']
    this.app['onError'] = (message: unknown) => {
      this.report('App.onError', message)
      if (typeof own === 'function') own.call(this.app, message)
    }
  }

  private callApp(name: string): void {
    const run = this.app[name]
    if (typeof run !== 'function') return
    try {
      run.call(this.app, this.logic.toLogic(this.launchOptions))
    } catch (error) {
      this.report(`App.${name}`, error)
    }
  }

  private currentPages(): unknown {
    return this.router.pages.map((page) => page.instance)
  }

  private followLink(openType: string, url: string, delta: number): void {
    if (openType === 'redirect') this.router.redirectTo(url)
    else if (openType === 'switchTab') this.router.switchTab(url)
    else if (openType === 'reLaunch') this.router.reLaunch(url)
    else if (openType === 'navigateBack') this.router.navigateBack(delta)
    else this.router.navigateTo(url)
  }
}
