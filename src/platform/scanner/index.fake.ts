import type {
  CameraAbilities,
  CameraListener,
  CameraTrouble,
  HostAnswer,
  HostScanner,
  LiveScanner,
  PictureAnswer,
  ReadCode,
} from './scanner.port'

/** A camera in the hands of a test. */
export interface FakeCamera extends LiveScanner {
  ready(abilities?: Partial<CameraAbilities>): void
  see(code: ReadCode): void
  fail(trouble: CameraTrouble): void
  /** What the next picture of the album gives. */
  album: PictureAnswer
  readonly isOpen: boolean
  readonly isTorchOn: boolean
  readonly zoom: number
}

export function fakeCamera(): FakeCamera {
  let listener: CameraListener | null = null
  const state = { isTorchOn: false, zoom: 1 }
  return {
    kind: 'live',
    album: { tag: 'codes', codes: [] },
    open(_surface, next) {
      listener = next
      return {
        setTorch: (on) => {
          state.isTorchOn = on
        },
        setZoom: (factor) => {
          state.zoom = factor
        },
        close: () => {
          if (listener === next) listener = null
        },
      }
    },
    fromAlbum(onChosen) {
      onChosen()
      return Promise.resolve(this.album)
    },
    ready: (abilities) => listener?.onReady({ torch: false, zoom: null, ...abilities }),
    see: (code) => listener?.onRead(code),
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
  }
}

/** A host's scanning page that gives one answer after another, then is cancelled. */
export function fakeHostScanner(...answers: HostAnswer[]): HostScanner {
  const left = [...answers]
  return { kind: 'host', scan: () => Promise.resolve(left.shift() ?? { tag: 'cancelled' }) }
}
