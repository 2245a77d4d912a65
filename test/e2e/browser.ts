import { chromium, type Browser } from 'playwright-core'
import { chromiumPath } from './camera/phone'

/** Nothing that reaches out or depends on the machine: what a test sees comes from our server alone. */
const quiet = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** `film` is what its camera sees, an MJPEG file; without one it has no camera. */
export function openBrowser(film?: string): Promise<Browser> {
  const camera =
    film === undefined
      ? []
      : [
          '--use-fake-ui-for-media-stream',
          '--use-fake-device-for-media-stream',
          `--use-file-for-fake-video-capture=${film}`,
        ]
  return chromium.launch({ executablePath: chromiumPath, args: [...quiet, ...camera] })
}
