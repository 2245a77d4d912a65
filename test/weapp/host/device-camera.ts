import type { BuiltIn, BuiltInBehaviour } from './built-in'

/** What the camera reads, by the name that WeChat gives its kind. */
export interface SeenCode {
  readonly result: string
  readonly type: string
}

/** The phone's camera behind `<camera mode="scanCode">`. It has no picture: what is before it is given by the test. */
export class DeviceCamera {
  /** Whether the base library has the scanning mode; without it an app must fall back on WeChat's own page. */
  canScan = true
  /** What the person answered when the mini-program asked for the camera. */
  isAllowed = true
  /** Asks whether the app may use what is the person's; set by the app that runs. */
  askLeave: () => Promise<boolean> = async () => true
  maxZoom = 10
  /** The zoom the app has set. */
  zoom = 1
  /** Where each component stands in the document, which it forgets when it is taken away. */
  private readonly drawn = new Map<BuiltIn, HTMLElement>()
  private readonly ready = new Set<BuiltIn>()
  private before: { readonly code: SeenCode; readonly times: number } | null = null

  /** Whether a page shows the camera's picture. */
  get isOpen(): boolean {
    return [...this.drawn.keys()].some((element) => this.isShown(element))
  }

  get isTorchOn(): boolean {
    return [...this.drawn.keys()].some(
      (element) => this.isShown(element) && element.text('flash') === 'torch',
    )
  }

  /** Holds a code before the camera, at once or as soon as one opens: it is read so many times. */
  see(code: SeenCode, times = 2): void {
    this.before = { code, times }
    for (const element of this.ready) this.read(element)
  }

  /** A page draws the component. */
  draw(element: BuiltIn): void {
    this.drawn.set(element, element.dom)
    // The page listens once it is drawn, as WeChat's camera takes its time to start.
    setImmediate(() => void this.start(element))
  }

  private async start(element: BuiltIn): Promise<void> {
    if (!this.isShown(element)) return
    if (!(await this.askLeave())) {
      element.emit('error', { errMsg: 'insertCamera:fail privacy permission is not authorized' })
      return
    }
    if (!this.isShown(element)) return
    if (!this.isAllowed) {
      element.emit('error', { errMsg: 'insertCamera:fail auth deny' })
      return
    }
    this.ready.add(element)
    element.emit('initdone', { maxZoom: this.maxZoom })
    this.read(element)
  }

  private read(element: BuiltIn): void {
    const { before } = this
    if (before === null || !this.isShown(element) || element.text('mode') !== 'scanCode') return
    this.before = null
    for (let time = 0; time < before.times; time += 1) {
      element.emit('scancode', { ...before.code, charSet: 'UTF-8', rawData: '' })
    }
  }

  private isShown(element: BuiltIn): boolean {
    return this.drawn.get(element)?.isConnected === true
  }
}

export const cameraBehaviour = (camera: DeviceCamera): BuiltInBehaviour => ({
  properties: ['mode', 'flash', 'device-position', 'resolution', 'frame-size'],
  created: (element) => camera.draw(element),
})
