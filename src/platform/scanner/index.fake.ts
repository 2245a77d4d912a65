import type {
  CameraAbilities,
  CameraListener,
  CameraTrouble,
  HostAnswer,
  Hint,
  HostScanner,
  LiveScanner,
  PictureAnswer,
  ReadCode,
} from './scanner.port'
import type { Surroundings } from './surroundings'

/** A camera in the hands of a test. */
export interface FakeCamera extends LiveScanner {
  ready(abilities?: Partial<CameraAbilities>): void
  see(...codes: ReadCode[]): void
  hint(hint: Hint | null): void
  fail(trouble: CameraTrouble): void
  /** What the next picture of the album gives. */
  album: PictureAnswer
  readonly isOpen: boolean
  readonly isTorchOn: boolean
  readonly zoom: number
  /** The lens that was asked for last, null for the device's own choice. */
  readonly lensId: string | null
}

const onADesk: Surroundings = { app: null, system: 'desktop', address: 'https://fangxincha.example/scan' }

export function fakeCamera(
  host: Partial<Pick<LiveScanner, 'albumOf' | 'openSettings'>> = {},
  where: Partial<Surroundings> = {},
): FakeCamera {
  let listener: CameraListener | null = null
  const state: { isTorchOn: boolean; zoom: number; lensId: string | null } = {
    isTorchOn: false,
    zoom: 1,
    lensId: null,
  }
  return {
    kind: 'live',
    albumOf: 'page',
    openSettings: null,
    surroundings: () => ({ ...onADesk, ...where }),
    ...host,
    album: { tag: 'codes', codes: [] },
    open(_surface, next, lensId) {
      listener = next
      state.lensId = lensId
      return {
        setTorch: (on) => {
          state.isTorchOn = on
        },
        setZoom: (factor) => {
          state.zoom = factor
        },
        setLens: (id) => {
          state.lensId = id
        },
        readOn: () => undefined,
        close: () => {
          if (listener === next) listener = null
        },
      }
    },
    fromAlbum(onChosen) {
      onChosen()
      return Promise.resolve(this.album)
    },
    ready: (abilities) =>
      listener?.onReady({ torch: false, zoom: null, lenses: [], lensId: null, ...abilities }),
    see: (...codes) => listener?.onRead(codes),
    hint: (hint) => listener?.onHint(hint),
    fail: (trouble) => listener?.onTrouble(trouble),
    get isOpen() {
      return listener !== null
    },
    get isTorchOn() {
      return state.isTorchOn
    },
    get zoom() {
      return state.zoom
    },
    get lensId() {
      return state.lensId
    },
  }
}

/** A host's scanning page that gives one answer after another, then is cancelled. */
export function fakeHostScanner(...answers: HostAnswer[]): HostScanner {
  const left = [...answers]
  return { kind: 'host', scan: () => Promise.resolve(left.shift() ?? { tag: 'cancelled' }) }
}
