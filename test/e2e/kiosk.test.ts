import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { atOnce, openKiosk, scan } from './kiosk-page'
import { useStage } from './stage'
import type { Visit } from './visit'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

const screens = [
  [1080, 1920],
  [1280, 800],
  [390, 844],
] as const

const open = async (width = 1080, height = 1920): Promise<Visit> => {
  const visit = await stage.visit({ context: { viewport: { width, height } } })
  await openKiosk(visit)
  return visit
}

const storedBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...Object.keys(window.localStorage), ...Object.keys(window.sessionStorage)])

const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

test.each(screens)(
  'a passer-by scans at %i × %i, sees, and leaves nothing behind',
  async (width, height) => {
    const { page } = await open(width, height)
    expect(await isWide(page)).toBe(false)
    const before = await storedBy(page)
    await scan(page, places.product.gtin)
    await page.getByRole('heading', { name: places.product.name }).waitFor()
    expect(await isWide(page)).toBe(false)
    const ways = await page
      .locator('a:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(ways.filter((href) => !href?.startsWith('#'))).toEqual([])
    await page.clock.fastForward(50_500)
    await page.getByText('秒后回到首页').waitFor()
    await page.clock.fastForward(10_000)
    await page.getByText('把码对着扫码器').waitFor()
    expect(await page.getByText(places.product.name).count()).toBe(0)
    expect(await storedBy(page)).toEqual(before)
  },
  60_000,
)

test('a touch anywhere goes on reading', async () => {
  const { page } = await open()
  await scan(page, places.merchant.uscc)
  const name = page.getByRole('heading', { name: places.merchant.name })
  await name.waitFor()
  await page.clock.fastForward(55_000)
  await page.getByText('秒后回到首页').waitFor()
  await page.mouse.click(20, 900)
  await page.getByText('秒后回到首页').waitFor({ state: 'detached' })
  await page.clock.fastForward(49_000)
  expect(await name.isVisible()).toBe(true)
})

test('a scan presses nothing that has the focus, and slow keys are no scan', async () => {
  const { page } = await open()
  await page.getByRole('button', { name: '7', exact: true }).focus()
  await scan(page, places.product.gtin)
  await page.getByRole('heading', { name: places.product.name }).waitFor()
  await page.getByRole('button', { name: '查下一个' }).click()
  await page.getByText('还没有输入').waitFor()
  for (const key of [...places.product.gtin, 'Enter']) {
    await page.keyboard.press(key)
    await page.clock.runFor(120)
  }
  expect(await page.getByText('把码对着扫码器').isVisible()).toBe(true)
})

test('a GS1 label is read with its separator, sent as Ctrl+]', async () => {
  const { page } = await open()
  const asked = page.waitForRequest(/\/products\/\d+\?/)
  await atOnce(page, async () => {
    await page.keyboard.type(`]C101${places.product.gtin}10A1`)
    await page.keyboard.press('Control+]')
    await page.keyboard.type('21X9')
    await page.keyboard.press('Enter')
  })
  const query = new URL((await asked).url()).searchParams
  expect(Object.fromEntries(query)).toEqual({ lot: 'A1', serial: 'X9' })
})
