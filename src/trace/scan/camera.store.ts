import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type {
  CameraAbilities,
  CameraSession,
  CameraTrouble,
  Hint,
  LiveScanner,
  ReadCode,
} from '../../platform/scanner/scanner.port'
import type { ScannerMemory } from './scanner-memory'

export type CameraState =
  | { readonly tag: 'closed' | 'opening' }
  | { readonly tag: 'watching'; readonly abilities: CameraAbilities }
  | { readonly tag: 'trouble'; readonly trouble: CameraTrouble }

/** What came of the picture that was chosen last. */
export type PictureState = 'none' | 'reading' | 'nothing' | 'damaged' | 'engine' | 'failed'

interface Outlets {
  readonly onRead: (code: ReadCode) => void
  /** Each code is taken as it comes, and the camera reads on. */
  readonly isReadingOn: () => boolean
  /** Several codes in one picture. */
  readonly onChoices: (codes: readonly ReadCode[]) => void
}

/** How much one press of closer or wider changes. */
const zoomStep = 1.5

/** The live camera and the album, on targets where the picture is part of our page. */
export class CameraStore {
  /** Opening from the start: the page keeps the picture's place free before it is asked for. */
  state: CameraState = { tag: 'opening' }
  hint: Hint | null = null
  isTorchOn = false
  zoom = 1
  picture: PictureState = 'none'
  private session: CameraSession | null = null
  private surface: object | null = null

  constructor(
    readonly scanner: LiveScanner,
    private readonly memory: ScannerMemory,
    private readonly outlets: Outlets,
  ) {
    makeAutoObservable<this, 'memory' | 'outlets' | 'session' | 'surface'>(
      this,
      { scanner: false, memory: false, outlets: false, session: false, surface: false, state: observableRef },
      { autoBind: true },
    )
  }

  get abilities(): CameraAbilities | null {
    return this.state.tag === 'watching' ? this.state.abilities : null
  }

  /** How many times nearer than without zoom; devices count from 1 or from 100. */
  get zoomFactor(): number {
    return this.zoom / this.plainZoom
  }

  /** Which of the lenses is in use, from 1; 1 where the device does not say. */
  get lensNumber(): number {
    const at = this.abilities?.lenses.findIndex(({ id }) => id === this.abilities?.lensId) ?? 0
    return Math.max(at, 0) + 1
  }

  /** Opens the camera into an element of the page. */
  open(surface: object): void {
    this.close()
    this.surface = surface
    this.state = { tag: 'opening' }
    this.session = this.scanner.open(
      surface,
      {
        onReady: (abilities) =>
          runInAction(() => {
            this.state = { tag: 'watching', abilities }
            this.zoom = this.plainZoom
            this.isTorchOn = false
            this.hint = null
          }),
        onRead: (codes) => this.give(codes),
        onHint: (hint) =>
          runInAction(() => {
            this.hint = hint
          }),
        onTrouble: (trouble) =>
          runInAction(() => {
            this.close()
            this.state = { tag: 'trouble', trouble }
          }),
      },
      this.memory.lensId,
    )
  }

  /** Opens it once more where it was. */
  reopen(): void {
    if (this.surface !== null) this.open(this.surface)
  }

  /** Shows the host's page of permissions and opens the camera if it is allowed then. */
  async allow(): Promise<void> {
    if (await this.scanner.openSettings?.()) this.reopen()
  }

  /** Lets go of the camera: nobody looks. */
  close(): void {
    this.session?.close()
    this.session = null
    this.isTorchOn = false
    this.hint = null
    this.state = { tag: 'closed' }
  }

  toggleTorch(): void {
    this.isTorchOn = !this.isTorchOn
    this.session?.setTorch(this.isTorchOn)
  }

  zoomIn(): void {
    this.setZoom(Math.min(this.abilities?.zoom?.max ?? this.zoom, this.zoom * zoomStep))
  }

  zoomOut(): void {
    this.setZoom(Math.max(this.abilities?.zoom?.min ?? this.zoom, this.zoom / zoomStep))
  }

  /** The next lens, and the first after the last; chosen again at the next visit. */
  nextLens(): void {
    const lenses = this.abilities?.lenses ?? []
    const next = lenses[this.lensNumber % lenses.length]
    if (next === undefined) return
    this.memory.setLens(next.id)
    this.state = { tag: 'opening' }
    this.session?.setLens(next.id)
  }

  /** A picture from the album; what came of the one before is forgotten when the new one is there. */
  async pickPicture(): Promise<void> {
    const answer = await this.scanner.fromAlbum(() =>
      runInAction(() => {
        this.picture = 'reading'
      }),
    )
    const codes = answer.tag === 'codes' ? answer.codes : []
    runInAction(() => {
      this.picture = answer.tag === 'codes' ? (codes.length === 0 ? 'nothing' : 'none') : answer.tag
    })
    this.give(codes)
  }

  /** While the person chooses, nothing else is read. */
  private give(codes: readonly ReadCode[]): void {
    const [first, ...others] = codes
    if (first === undefined) return
    if (this.outlets.isReadingOn()) {
      codes.forEach((code) => this.outlets.onRead(code))
      this.session?.readOn()
      return
    }
    if (others.length === 0) {
      this.outlets.onRead(first)
      return
    }
    this.close()
    this.outlets.onChoices(codes)
  }

  private get plainZoom(): number {
    const zoom = this.abilities?.zoom
    return zoom && (zoom.min > 1 || zoom.max < 1) ? zoom.min : 1
  }

  private setZoom(zoom: number): void {
    this.zoom = zoom
    this.session?.setZoom(zoom)
  }
}
