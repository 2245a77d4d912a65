import type { MiniProgramPackage } from './package-reader'
import type { Router } from './router'
import {
  isRecord,
  optionalNumber,
  optionalString,
  WxFailure,
  type WxFunction,
  type WxParams,
} from './wx-call'

/** One tab as it is drawn now. */
export interface DrawnTab {
  readonly text: string
  readonly iconPath: string
  readonly selectedIconPath: string
}

/** What WeChat draws around the pages of the app. */
export class NativeBars {
  private readonly items = new Map<number, Partial<DrawnTab>>()
  private readonly style = new Map<string, string>()
  private readonly theme: Readonly<Record<string, unknown>>

  constructor(
    private readonly built: MiniProgramPackage,
    private readonly router: Router,
    private readonly shade: () => 'light' | 'dark',
  ) {
    const theme: unknown = JSON.parse(built.files.get('theme.json') ?? '{}')
    this.theme = isRecord(theme) ? theme : {}
  }

  /** The tabs as a person sees them, in this shade of the phone. */
  get tabs(): DrawnTab[] {
    return this.built.tabs.map((tab, index) => ({
      text: tab.text,
      iconPath: this.themed(tab.iconPath),
      selectedIconPath: this.themed(tab.selectedIconPath),
      ...this.items.get(index),
    }))
  }

  /** A colour of the tab bar: `color`, `selectedColor`, `backgroundColor`, `borderStyle`. */
  ofTabBar(name: string): string {
    return this.style.get(name) ?? this.themed(this.built.tabBar[name])
  }

  /** A colour of the page on screen: those of its navigation bar and of what shows when it is pulled down. */
  ofPage(name: string): string {
    return this.router.top.bars.get(name) ?? this.themed(Reflect.get(this.built.window, name))
  }

  functions(): Record<string, WxFunction> {
    const onTab = (run: (params: WxParams) => void): WxFunction => {
      return (params) => {
        if (!this.router.isTab(this.router.top.path)) throw new WxFailure('not TabBar page')
        run(params)
        return undefined
      }
    }
    const onPage =
      (names: Readonly<Record<string, string>>): WxFunction =>
      (params) => {
        for (const [given, shown] of Object.entries(names)) {
          const value = optionalString(params, given)
          if (value !== undefined) this.router.top.bars.set(shown, value)
        }
        return undefined
      }
    return {
      setNavigationBarColor: onPage({
        backgroundColor: 'navigationBarBackgroundColor',
        frontColor: 'navigationBarTextStyle',
      }),
      setBackgroundColor: onPage({ backgroundColor: 'backgroundColor' }),
      setBackgroundTextStyle: onPage({ textStyle: 'backgroundTextStyle' }),
      setTabBarStyle: onTab((params) => {
        for (const [name, value] of Object.entries(params)) this.style.set(name, String(value))
      }),
      setTabBarItem: onTab((params) => {
        const index = optionalNumber(params, 'index') ?? -1
        if (this.built.tabs[index] === undefined) throw new WxFailure('invalid index')
        const { index: _index, ...item } = params
        this.items.set(index, { ...this.items.get(index), ...item })
      }),
    }
  }

  /** `@name` stands for a word of theme.json. */
  private themed(value: unknown): string {
    const text = typeof value === 'string' ? value : ''
    const words = this.theme[this.shade()]
    const found = text.startsWith('@') && isRecord(words) ? words[text.slice(1)] : text
    return typeof found === 'string' ? found : text
  }
}
