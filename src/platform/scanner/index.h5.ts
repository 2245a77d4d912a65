import type { CameraSession, Scanner } from './scanner.port'

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
  open(surface, listener) {
    let session: CameraSession | null = null
    let isClosed = false
    import('./live-camera').then(
      ({ LiveCamera }) => {
        if (!isClosed && surface instanceof HTMLElement) session = new LiveCamera(surface, listener)
      },
      () => {
        if (!isClosed) listener.onTrouble('engine')
      },
    )
    return {
      setTorch: (on) => session?.setTorch(on),
      setZoom: (factor) => session?.setZoom(factor),
      close: () => {
        isClosed = true
        session?.close()
      },
    }
  },
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
