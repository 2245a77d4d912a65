import type { Page } from 'playwright-core'
import type { Visit } from './visit'

/** The kiosk, waiting for a code; from then on the page's clock can be moved. */
export async function openKiosk({ page, goto }: Pick<Visit, 'page' | 'goto'>): Promise<void> {
  await page.clock.install()
  await goto('/trace/kiosk/index')
  await page.getByText('把码对着扫码器').waitFor()
}

/** However busy the machine is, the page sees no time go by between keys that are pressed meanwhile. */
export async function atOnce(page: Page, press: () => Promise<void>): Promise<void> {
  const now = await page.evaluate(() => Date.now())
  await page.clock.pauseAt(now + 1000)
  await press()
  await page.clock.resume()
}

/** What a scanner that acts as a keyboard does, with the focus nowhere. */
export const scan = (page: Page, text: string): Promise<void> =>
  atOnce(page, async () => {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  })
