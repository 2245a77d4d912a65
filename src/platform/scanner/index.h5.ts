import type { CameraSession, Scanner } from './scanner.port'
import { surroundingsOf } from './surroundings'

/** The browser's own choice of a picture; without a choice it never answers. */
const choosePicture = (): Promise<File> =>
  new Promise((choice) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.hidden = true
    input.addEventListener('cancel', () => input.remove())
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      input.remove()
      if (file) choice(file)
    })
    // Detached inputs are forgotten by Safari before the choice is made.
    document.body.append(input)
    input.click()
  })

/** Nothing of camera and engine is part of the first load: both come when the scanner is opened. */
export const scanner: Scanner = {
  kind: 'live',
  open(surface, listener, lensId) {
    let session: CameraSession | null = null
    let isClosed = false
    import('./live-camera').then(
      ({ LiveCamera }) => {
        if (!isClosed && surface instanceof HTMLElement) {
          session = new LiveCamera(surface, listener, lensId)
        }
      },
      () => {
        if (!isClosed) listener.onTrouble('engine')
      },
    )
    return {
      setTorch: (on) => session?.setTorch(on),
      setZoom: (factor) => session?.setZoom(factor),
      setLens: (id) => session?.setLens(id),
      readOn: () => session?.readOn(),
      close: () => {
        isClosed = true
        session?.close()
      },
    }
  },
  albumOf: 'page',
  openSettings: null,
  surroundings: () => surroundingsOf(navigator.userAgent, navigator.maxTouchPoints, window.location.href),
  async fromAlbum(onChosen) {
    // At once, within the press: later the browser would refuse to open its chooser.
    const file = await choosePicture()
    onChosen()
    try {
      const { readPictureFile } = await import('./album')
      return await readPictureFile(file)
    } catch {
      return { tag: 'engine' } // that part of the app could not be loaded
    }
  },
}
