import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'

export const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
export const hasChromium = (): boolean => existsSync(chromiumPath)

export interface Phone {
  readonly browser: Browser
  readonly context: BrowserContext
  close(): Promise<void>
}

export interface PhoneOptions {
  /** The film its camera sees; without one it has no camera at all. */
  readonly film?: string
  /** Whether the person allows the camera. */
  readonly isCameraAllowed?: boolean
}

/** A phone-sized Chromium whose camera plays a film. */
export async function startPhone({ film, isCameraAllowed = true }: PhoneOptions): Promise<Phone> {
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      ...(film === undefined
        ? []
        : ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`]),
      ...(isCameraAllowed ? ['--use-fake-ui-for-media-stream'] : ['--deny-permission-prompts']),
    ],
  })
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
  })
  return { browser, context, close: () => browser.close() }
}
