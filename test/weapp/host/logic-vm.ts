import { types } from 'node:util'
import vm from 'node:vm'
import type { DeviceClock } from './device-clock'
import { Timers } from './timers'

export interface ConsoleLine {
  readonly level: string
  readonly text: string
}

/** How a call over the bridge ended: `success` or `fail`, and what the callback gets. */
export interface Outcome {
  readonly ok: boolean
  readonly value: unknown
}

/** Makes values that belong to the logic layer, so that `instanceof` holds in the app's code. */
interface Realm {
  object(): Record<string, unknown>
  array(): unknown[]
  bytes(length: number): ArrayBuffer
  error(message: string): Error
  promise(
    start: (resolve: (value: unknown) => void, reject: (reason: unknown) => void) => void,
  ): Promise<unknown>
}

const realmSource = `({
  object: () => ({}),
  array: () => [],
  bytes: (length) => new ArrayBuffer(length),
  error: (message) => new Error(message),
  promise: (start) => new Promise(start),
})`

/** Names that V8 puts into every context and WeChat's logic layer does not have on every phone. */
const notInWeChat = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'escape', 'unescape']

/** Gives the context the time of the phone in place of the machine's. */
const ownTime = `(nowMs) => {
  const Machine = Date
  globalThis.Date = class Date extends Machine {
    constructor(...given) {
      if (given.length === 0) super(nowMs())
      else super(...given)
    }
    static now() {
      return nowMs()
    }
  }
}`

const consoleLevels = [
  'log',
  'info',
  'warn',
  'error',
  'debug',
  'trace',
  'group',
  'groupEnd',
  'time',
  'timeEnd',
]

/**
 * The logic layer: a bare context with ECMAScript, timers, console and what the host defines.
 * There is no window, document, fetch, URL, TextEncoder, crypto, Intl, and no code from strings.
 */
export class LogicVm {
  readonly consoleLines: ConsoleLine[] = []
  private readonly context: vm.Context
  private readonly realm: Realm
  private readonly timers: Timers

  /** @param report called with everything that is thrown in a timer */
  constructor(clock: DeviceClock, report: (where: string, error: unknown) => void) {
    this.timers = new Timers(clock, report)
    this.context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
    for (const name of notInWeChat) vm.runInContext(`delete globalThis.${name}`, this.context)
    this.realm = vm.runInContext(realmSource, this.context)
    const tellTime: unknown = vm.runInContext(ownTime, this.context)
    if (typeof tellTime === 'function') tellTime(() => clock.nowMs())
    this.define('global', vm.runInContext('globalThis', this.context))
    this.define('console', this.makeConsole())
    this.define('setTimeout', (run: unknown, delay?: number, ...rest: unknown[]) =>
      this.timers.start('setTimeout', run, delay, rest, false),
    )
    this.define('setInterval', (run: unknown, delay?: number, ...rest: unknown[]) =>
      this.timers.start('setInterval', run, delay, rest, true),
    )
    this.define('clearTimeout', (id: number) => this.timers.clear(id))
    this.define('clearInterval', (id: number) => this.timers.clear(id))
  }

  define(name: string, value: unknown): void {
    this.context[name] = value
  }

  /** Runs one file of the mini-program with the names that are its own, such as `require` and `module`. */
  runModule(file: string, source: string, scope: Readonly<Record<string, unknown>>): void {
    const names = Object.keys(scope)
    const run = vm.compileFunction(source, names, {
      parsingContext: this.context,
      filename: `weapp://${file}`,
    })
    Reflect.apply(
      run,
      undefined,
      names.map((name) => scope[name]),
    )
  }

  /** Copies a value over the bridge: plain objects, arrays and bytes become the logic layer's own. */
  toLogic(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value
    if (types.isAnyArrayBuffer(value)) return this.copyBytes(new Uint8Array(value))
    if (ArrayBuffer.isView(value)) {
      return this.copyBytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
    }
    if (Array.isArray(value)) {
      const array = this.realm.array()
      for (const item of value) array.push(this.toLogic(item))
      return array
    }
    const object = this.realm.object()
    for (const [key, item] of Object.entries(value)) object[key] = this.toLogic(item)
    return object
  }

  error(message: string): Error {
    return this.realm.error(message)
  }

  /** A promise of the logic layer's own. */
  promise(work: Promise<Outcome>): Promise<unknown> {
    return this.realm.promise((resolve, reject) => {
      void work.then(({ ok, value }) => (ok ? resolve : reject)(this.toLogic(value)))
    })
  }

  /** Lets so much of the phone's time pass at once. */
  passTime(ms: number): void {
    this.timers.pass(ms)
  }

  /** Nothing that the app has started runs after this. */
  stop(): void {
    this.timers.stop()
  }

  private copyBytes(bytes: Uint8Array): ArrayBuffer {
    const copy = this.realm.bytes(bytes.length)
    new Uint8Array(copy).set(bytes)
    return copy
  }

  private makeConsole(): Record<string, (...parts: unknown[]) => void> {
    const write =
      (level: string) =>
      (...parts: unknown[]): void => {
        this.consoleLines.push({ level, text: parts.map((part) => describe(part)).join(' ') })
      }
    return Object.fromEntries(consoleLevels.map((level) => [level, write(level)]))
  }
}

function describe(value: unknown): string {
  if (types.isNativeError(value)) return value.stack ?? value.message
  if (typeof value === 'string') return value
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return Object.prototype.toString.call(value)
  }
}
