/** What the `<Camera>` component of a page tells. */
export interface CameraEvents {
  onReady(maxZoom: number): void
  onCode(text: string, type: string): void
  onFailed(): void
}

/** How the page is to draw it. */
export interface CameraFace {
  /** Another number for each opening, so that a camera that failed is drawn anew; null while it is closed. */
  readonly opening: number | null
  readonly isTorchOn: boolean
}

/**
 * The camera of a mini-program is a component that only a page can draw: the page draws this view, the scanner's
 * session works it.
 */
export class CameraView {
  private face: CameraFace = { opening: null, isTorchOn: false }
  private events: CameraEvents | null = null
  private openings = 0
  private readonly watchers = new Set<() => void>()

  open(events: CameraEvents): void {
    this.events = events
    this.openings++
    this.show({ opening: this.openings, isTorchOn: false })
  }

  setTorch(isTorchOn: boolean): void {
    this.show({ ...this.face, isTorchOn })
  }

  close(): void {
    this.events = null
    this.show({ opening: null, isTorchOn: false })
  }

  readonly getFace = (): CameraFace => this.face

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => void this.watchers.delete(watcher)
  }

  readonly ready = (maxZoom: number): void => this.events?.onReady(maxZoom)
  readonly code = (text: string, type: string): void => this.events?.onCode(text, type)
  readonly failed = (): void => this.events?.onFailed()

  private show(face: CameraFace): void {
    this.face = face
    for (const watcher of this.watchers) watcher()
  }
}
