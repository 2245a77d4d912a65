import type { LogicVm } from './logic-vm'

const names = [
  'AppShow',
  'AppHide',
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'ThemeChange',
  'NetworkStatusChange',
  'WindowResize',
  'KeyboardHeightChange',
  'MemoryWarning',
  'UserCaptureScreen',
] as const

export type WxEvent = (typeof names)[number]
type Listener = (event: unknown) => void

/** `wx.onX` and `wx.offX`. */
export class WxEvents {
  private readonly listeners = new Map<WxEvent, Set<Listener>>()

  constructor(
    private readonly logic: LogicVm,
    private readonly report: (where: string, error: unknown) => void,
  ) {}

  functions(): Record<string, (listener?: Listener) => void> {
    const entries = names.flatMap((name) => {
      const listeners = new Set<Listener>()
      this.listeners.set(name, listeners)
      const off = (listener?: Listener): void => {
        if (listener) listeners.delete(listener)
        else listeners.clear()
      }
      const on = (listener?: Listener): void => {
        if (listener) listeners.add(listener)
      }
      return [[`on${name}`, on] as const, [`off${name}`, off] as const]
    })
    return Object.fromEntries(entries)
  }

  tell(name: WxEvent, event: Readonly<Record<string, unknown>>): void {
    for (const listener of [...(this.listeners.get(name) ?? [])]) {
      try {
        listener(this.logic.toLogic(event))
      } catch (error) {
        this.report(`wx.on${name} listener`, error)
      }
    }
  }
}
