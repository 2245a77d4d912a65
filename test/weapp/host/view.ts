import type * as Easel from 'glass-easel'
import { layOut } from './layout'
import { jsdom } from './outer-modules'

type BackendContext = Easel.domlikeBackend.Context
type BackendElement = Easel.domlikeBackend.Element

/** CSS px of a page on screen. */
export const screenHeight = 753

/** A part of the view, and the component or native node that glass-easel keeps for it. */
const elementOf = new WeakMap<object, Easel.Element>()

/** The glass-easel element behind a DOM element, or `undefined` for text and for the host's own elements. */
export const easelElement = (node: Node): Easel.Element | undefined => elementOf.get(node)

export const domOf = (element: Easel.Element): HTMLElement => {
  const node: unknown = element.getBackendElement()
  // glass-easel was given this view's document: its elements are jsdom's
  return node as HTMLElement
}

/**
 * The view layer: glass-easel's DOM-like backend on a jsdom document. Touches do not come from DOM events: the
 * driver hands them to glass-easel, and built-in components raise theirs. No style sheets, and of layout only heights.
 */
export class View {
  readonly root: HTMLElement
  readonly backend: BackendContext
  private readonly dom = new jsdom.JSDOM('<!doctype html><html lang="zh-CN"><body></body></html>')
  private readonly listened = new WeakMap<object, Set<string>>()

  constructor() {
    layOut(this.dom.window)
    this.root = this.dom.window.document.body
    this.backend = this.createBackend()
  }

  createElement(tag: string): HTMLElement {
    return this.dom.window.document.createElement(tag)
  }

  /** Whether the element itself listens for the event. */
  listensFor(node: Node, type: string): boolean {
    return this.listened.get(node)?.has(type) ?? false
  }

  close(): void {
    this.dom.window.close()
  }

  private createBackend(): BackendContext {
    const { document } = this.dom.window
    // jsdom's nodes have what glass-easel uses of its narrower Element type
    const asBackend = (node: Node): BackendElement => node as unknown as BackendElement
    let styleSheets = 0
    return {
      mode: 3,
      destroy: () => undefined,
      getWindowWidth: () => 390,
      getWindowHeight: () => screenHeight,
      getDevicePixelRatio: () => 3,
      getTheme: () => 'light',
      registerStyleSheetContent: () => undefined,
      appendStyleSheetPath: () => styleSheets++,
      disableStyleSheet: () => undefined,
      render: (done) => void setImmediate(() => done(null)),
      getRootNode: () => asBackend(document.body),
      document: {
        createElement: (tag) => asBackend(document.createElement(tag.startsWith('wx-') ? tag : `wx-${tag}`)),
        createTextNode: (text) => asBackend(document.createTextNode(text)),
        createDocumentFragment: () => asBackend(document.createDocumentFragment()),
      },
      associateValue: (node, element) => void elementOf.set(node, element),
      onEvent: () => undefined,
      setListenerStats: (node, type) => {
        const types = this.listened.get(node) ?? new Set<string>()
        this.listened.set(node, types.add(type))
      },
      setModelBindingStat: () => undefined,
    }
  }
}
