import type { LogicVm, Outcome } from './logic-vm'

/** What the app passes to a `wx.*` function, without its callbacks. */
export type WxParams = Readonly<Record<string, unknown>>
export type WxResult = Readonly<Record<string, unknown>>
export type WxFunction = (params: WxParams) => WxResult | undefined | Promise<WxResult | undefined>

/** A `fail` of WeChat's: the sentence after `name:fail `, and WeChat's error number where it has one. */
export class WxFailure extends Error {
  constructor(
    readonly reason: string,
    readonly errno?: number,
  ) {
    super(reason)
  }
}

export const stringParam = (params: WxParams, name: string): string => {
  const value = params[name]
  if (typeof value !== 'string') {
    throw new WxFailure(`parameter error: parameter.${name} should be String instead of ${typeof value};`)
  }
  return value
}

export const optionalString = (params: WxParams, name: string): string | undefined => {
  const value = params[name]
  return typeof value === 'string' ? value : undefined
}

export const optionalNumber = (params: WxParams, name: string): number | undefined => {
  const value = params[name]
  return typeof value === 'number' ? value : undefined
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const callbackNames = new Set(['success', 'fail', 'complete'])

/**
 * Turns implementations into `wx.*` functions with WeChat's calling convention: callbacks or a promise, results
 * copied over the bridge, `errMsg` always there, and an exception in a callback reported, not lost.
 */
export class WxCaller {
  readonly calls = new Map<string, number>()

  constructor(
    private readonly logic: LogicVm,
    private readonly report: (where: string, error: unknown) => void,
    private readonly isRunning: () => boolean,
  ) {}

  async(name: string, implementation: WxFunction): (options?: unknown) => unknown {
    return (options) => {
      const given = isRecord(options) ? options : {}
      return this.settle(name, given, this.start(name, implementation, given))
    }
  }

  /** The returned value is `undefined` when the app gave callbacks, else a promise. */
  settle(name: string, given: WxParams, work: Promise<Outcome>): unknown {
    const waits = [...callbackNames].some((key) => typeof given[key] === 'function')
    const settled = work.then((outcome) => {
      this.callBack(name, given, outcome.ok ? 'success' : 'fail', outcome.value)
      return outcome
    })
    return waits ? undefined : this.logic.promise(settled)
  }

  async start(name: string, implementation: WxFunction, given: WxParams): Promise<Outcome> {
    this.count(name)
    const params = Object.fromEntries(Object.entries(given).filter(([key]) => !callbackNames.has(key)))
    // WeChat answers after the current task, never within the call
    await new Promise<void>((resolve) => setImmediate(resolve))
    try {
      const result = await implementation(params)
      return { ok: true, value: { ...result, errMsg: `${name}:ok` } }
    } catch (error) {
      if (!(error instanceof WxFailure)) this.report(`the host's ${name}`, error)
      const reason = error instanceof WxFailure ? error.reason : String(error)
      const errno = error instanceof WxFailure && error.errno !== undefined ? { errno: error.errno } : {}
      return { ok: false, value: { errMsg: `${name}:fail ${reason}`, ...errno } }
    }
  }

  /** For functions that answer at once; a failure is thrown as the logic layer's own Error. */
  sync<Given extends unknown[]>(
    name: string,
    run: (...given: Given) => unknown,
  ): (...given: Given) => unknown {
    return (...given) => {
      this.count(name)
      try {
        return this.logic.toLogic(run(...given))
      } catch (error) {
        const reason = error instanceof WxFailure ? error.reason : String(error)
        throw this.logic.error(`${name}:fail ${reason}`)
      }
    }
  }

  private count(name: string): void {
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1)
  }

  private callBack(name: string, given: WxParams, kind: string, value: unknown): void {
    if (!this.isRunning()) return
    for (const key of [kind, 'complete']) {
      const callback = given[key]
      if (typeof callback !== 'function') continue
      try {
        callback(this.logic.toLogic(value))
      } catch (error) {
        this.report(`${name} ${key} callback`, error)
      }
    }
  }
}
