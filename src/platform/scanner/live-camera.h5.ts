import { decode, warmUp } from './engine'
import { Gathering } from './gathering'
import { grabFrame } from './grab'
import { obstacle, openStream, prepareLens, setTorch, setZoom, troubleOf } from './lens'
import { HintTeller } from './hint-teller'
import { nativeReader, type NativeRead } from './native-detector'
import { pictureQuality, type PictureQuality } from './picture-quality'
import type { CameraListener, CameraSession, Hint, ReadCode } from './scanner.port'

/** Between two frames the page gets its turn, and the phone stays cool. */
const restMs = 30
/** Every so many frames one is looked at for what would help. Even: it is always the cut of the picture's middle. */
const framesToHint = 6

const pause = (ms: number): Promise<void> => new Promise((go) => window.setTimeout(go, ms))

/** The live picture in a page: opens the camera, reads its frames, and lets go of it whenever nobody looks. */
export class LiveCamera implements CameraSession {
  private stream: MediaStream | null = null
  private readonly video = document.createElement('video')
  private isClosed = false
  /** Counts openings: what an older one still brings is dropped. */
  private opening = 0
  private quality: PictureQuality | null = null
  /** Looks at frames of the stream that is open. */
  private look: (() => Promise<void>) | null = null

  constructor(
    surface: HTMLElement,
    private readonly listener: CameraListener,
    private lensId: string | null,
  ) {
    this.video.muted = true
    this.video.playsInline = true
    this.video.setAttribute('aria-hidden', 'true')
    surface.replaceChildren(this.video)
    document.addEventListener('visibilitychange', this.onVisibility)
    void this.start()
  }

  setTorch(on: boolean): void {
    if (this.track) setTorch(this.track, on)
  }

  setZoom(factor: number): void {
    if (this.track) setZoom(this.track, factor)
  }

  setLens(id: string): void {
    this.lensId = id
    this.release()
    void this.start()
  }

  readOn(): void {
    void this.look?.()
  }

  close(): void {
    this.isClosed = true
    document.removeEventListener('visibilitychange', this.onVisibility)
    this.release()
    this.video.remove()
  }

  private get track(): MediaStreamTrack | null {
    return this.stream?.getVideoTracks()[0] ?? null
  }

  private readonly onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.release()
    else if (this.stream === null) void this.start()
  }

  /** The lamp of the camera goes out. */
  private release(): void {
    this.opening++
    for (const track of this.stream?.getTracks() ?? []) track.stop()
    this.stream = null
    this.look = null
    this.video.srcObject = null
  }

  private async start(): Promise<void> {
    const present = obstacle()
    if (present !== null) {
      // Told after the constructor: the caller does not hold the session before.
      await Promise.resolve()
      this.listener.onTrouble(present)
      return
    }
    warmUp()
    const opening = ++this.opening
    const isCurrent = (): boolean => !this.isClosed && this.opening === opening
    let stream: MediaStream
    try {
      stream = await openStream(this.lensId)
    } catch (error) {
      if (isCurrent()) this.listener.onTrouble(troubleOf(error))
      return
    }
    if (!isCurrent()) {
      for (const track of stream.getTracks()) track.stop()
      return
    }
    this.stream = stream
    this.video.srcObject = stream
    const [native] = await Promise.all([nativeReader(), this.video.play().catch(() => undefined)])
    if (!isCurrent() || this.track === null) return
    // Reading does not wait until the lenses are counted.
    void prepareLens(this.track).then((abilities) => {
      if (isCurrent()) this.listener.onReady(abilities)
    })
    this.look = () => this.watch(isCurrent, native)
    await this.look()
  }

  private async watch(isCurrent: () => boolean, native: NativeRead | null): Promise<void> {
    const gathering = new Gathering()
    const teller = new HintTeller(performance.now())
    let told: Hint | null = null
    for (let turn = 0; isCurrent(); turn++) {
      const codes = await this.read(turn, native)
      if (!isCurrent()) return
      if (codes === 'engine') {
        this.release()
        this.listener.onTrouble('engine')
        return
      }
      const believed = gathering.see(codes, performance.now())
      if (believed !== null) {
        this.listener.onRead(believed)
        return
      }
      const hint: Hint | null = this.quality === null ? told : teller.see(this.quality, performance.now())
      if (hint !== told) this.listener.onHint(hint)
      told = hint
      await pause(restMs)
    }
  }

  /** One frame: the device's own reader first, our engine where that sees nothing. */
  private async read(turn: number, native: NativeRead | null): Promise<readonly ReadCode[] | 'engine'> {
    const found = native === null ? [] : await native(this.video)
    if (found.length > 0) return found
    const pixels = grabFrame(this.video, turn)
    if (pixels === null) return []
    // Before the pixels are handed over.
    if (turn % framesToHint === 0) this.quality = pictureQuality(pixels)
    return (await decode(pixels, 'frame')) ?? 'engine'
  }
}
