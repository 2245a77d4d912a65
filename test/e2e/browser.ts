import { chromium, type Browser } from 'playwright-core'
import { chromiumPath } from './camera/phone'

/** Nothing that reaches out or depends on the machine: what a test sees comes from our server alone. */
export const quiet = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * `film` is what its camera sees, an MJPEG file; without one it has no camera. `isCameraAllowed` is what the person
 * answers when the page asks for it.
 */
export function openBrowser(film?: string, isCameraAllowed = true): Promise<Browser> {
  const camera =
    film === undefined
      ? []
      : [
          isCameraAllowed ? '--use-fake-ui-for-media-stream' : '--deny-permission-prompts',
          '--use-fake-device-for-media-stream',
          `--use-file-for-fake-video-capture=${film}`,
        ]
  return launch(camera)
}

/** A phone with so many lenses, which all see Chromium's own test picture: a film can only be seen by one. */
export const openBrowserWithLenses = (count: number): Promise<Browser> =>
  launch(['--use-fake-ui-for-media-stream', `--use-fake-device-for-media-stream=device-count=${count}`])

const launch = (more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath, args: [...quiet, ...more] })
