import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type {
  CameraAbilities,
  CameraSession,
  CameraTrouble,
  LiveScanner,
  ReadCode,
} from '../../platform/scanner/scanner.port'

export type CameraState =
  | { readonly tag: 'closed' | 'opening' }
  | { readonly tag: 'watching'; readonly abilities: CameraAbilities }
  | { readonly tag: 'trouble'; readonly trouble: CameraTrouble }

/** What came of the picture that was chosen last. */
export type PictureState = 'none' | 'reading' | 'nothing' | 'damaged' | 'engine'

interface Outlets {
  readonly onRead: (code: ReadCode) => void
  /** Several codes in one picture. */
  readonly onChoices: (codes: readonly ReadCode[]) => void
}

/** The live camera and the album, on targets where the picture is part of our page. */
export class CameraStore {
  state: CameraState = { tag: 'closed' }
  isTorchOn = false
  zoom = 1
  picture: PictureState = 'none'
  private session: CameraSession | null = null

  constructor(
    private readonly scanner: LiveScanner,
    private readonly outlets: Outlets,
  ) {
    makeAutoObservable<this, 'scanner' | 'outlets' | 'session'>(
      this,
      { scanner: false, outlets: false, session: false, state: observableRef },
      { autoBind: true },
    )
  }

  /** Opens the camera into an element of the page. */
  open(surface: object): void {
    this.close()
    this.state = { tag: 'opening' }
    this.session = this.scanner.open(surface, {
      onReady: (abilities) =>
        runInAction(() => {
          this.state = { tag: 'watching', abilities }
          this.zoom = abilities.zoom?.min ?? 1
        }),
      onRead: (code) => this.outlets.onRead(code),
      onTrouble: (trouble) =>
        runInAction(() => {
          this.close()
          this.state = { tag: 'trouble', trouble }
        }),
    })
  }

  /** Lets go of the camera: nobody looks. */
  close(): void {
    this.session?.close()
    this.session = null
    this.isTorchOn = false
    this.state = { tag: 'closed' }
  }

  toggleTorch(): void {
    this.isTorchOn = !this.isTorchOn
    this.session?.setTorch(this.isTorchOn)
  }

  setZoom(factor: number): void {
    this.zoom = factor
    this.session?.setZoom(factor)
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
    const [first] = codes
    if (codes.length > 1) this.outlets.onChoices(codes)
    else if (first !== undefined) this.outlets.onRead(first)
  }
}
