import type { AssociatedBackend, CodeSpace, Root } from 'glass-easel-miniprogram-adapter'
import type { LogicVm } from './logic-vm'
import type { SetDataMeter } from './set-data-meter'
import { scrollPage } from './layout'
import { screenHeight, type View } from './view'

export type Query = Readonly<Record<string, string>>

/** What a page needs of the running app. */
export interface PageContext {
  readonly backend: AssociatedBackend
  readonly space: CodeSpace
  readonly view: View
  readonly logic: LogicVm
  readonly meter: SetDataMeter
  report(where: string, error: unknown): void
}

let lastPage = 0

/** One page in the stack: its component tree, its part of the document, and its life cycle. */
export class OpenPage {
  title: string
  /** Colours that were set on this page, by their names in app.json. */
  readonly bars = new Map<string, string>()
  /** The dots of a page that was pulled down are on screen. */
  isRefreshing = false
  /** `this` in the page's functions. */
  readonly instance: object
  /** The page's own web view: in the document only while the page is shown. */
  readonly element: HTMLElement
  private readonly root: Root
  private readonly endSetData: () => void
  private closed = false

  constructor(
    readonly path: string,
    readonly query: Query,
    title: string,
    private readonly context: PageContext,
  ) {
    const { backend, space, view, logic, meter } = context
    const id = ++lastPage
    this.title = title
    this.element = view.createElement('wx-page')
    this.element.dataset['route'] = path
    const placeholder = view.createElement('div')
    this.element.appendChild(placeholder)
    this.root = backend.createRoot('page-root', space, path)
    const instance = this.root.get()
    this.endSetData = meter.attach(instance, path)
    this.instance = Object.assign(instance, {
      route: path,
      __route__: path,
      options: logic.toLogic(query),
      __wxWebviewId__: id,
      getPageId: () => `pageId:${id}`,
      getOpenerEventChannel: () => logic.toLogic({ on() {}, once() {}, off() {}, emit() {} }),
    })
    // jsdom's nodes are what this backend's elements are
    type BackendElement = Parameters<Root['attach']>[0]
    this.root.attach(this.element as unknown as BackendElement, placeholder as unknown as BackendElement)
  }

  /** onLoad, onShow, and onReady once the first render is through. */
  load(): void {
    this.call('onLoad', this.query)
    this.show()
    setImmediate(() => {
      if (!this.closed) this.call('onReady')
    })
  }

  show(): void {
    this.context.view.root.appendChild(this.element)
    this.call('onShow')
  }

  hide(): void {
    this.call('onHide')
    this.element.remove()
  }

  /** The person scrolls to this height, in CSS px from the top, or as far as the page goes; returns where it stands. */
  scrollTo(top: number): number {
    const scrollTop = scrollPage(this.element, top, screenHeight)
    this.call('onPageScroll', { scrollTop })
    return scrollTop
  }

  close(): void {
    this.call('onUnload')
    this.discard()
  }

  /** The app is gone: no life cycle any more. */
  discard(): void {
    this.closed = true
    this.endSetData()
    this.root.release()
    this.element.remove()
  }

  /** Calls one of the page's functions, if it has it; what it throws is reported as WeChat would. */
  call(name: string, ...given: unknown[]): unknown {
    const run: unknown = Reflect.get(this.instance, name)
    if (typeof run !== 'function') return undefined
    try {
      return run.apply(
        this.instance,
        given.map((value) => this.context.logic.toLogic(value)),
      )
    } catch (error) {
      this.context.report(`${name} of ${this.path}`, error)
      return undefined
    }
  }
}
