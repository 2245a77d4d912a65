import { beforeAll, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { useStage } from './stage'
import type { VisitOptions } from './visit'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

/** As most phones are set. */
const moving: VisitOptions = {
  context: {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    reducedMotion: 'no-preference',
    serviceWorkers: 'block',
  },
}

const seen = '.taro_page:not(.taro_page_shade)'
const complain = (page: Page): Locator => page.locator(seen).getByRole('link', { name: '我要投诉' })
const question = (page: Page): Locator => page.locator(seen).getByRole('heading', { name: '是哪方面的事？' })
const firstChoice = (page: Page): Locator => page.locator(seen).getByRole('link', { name: /^吃的喝的/ })

/** Before the first of them is heard. */
const pressTwice = (link: Locator): Promise<void> =>
  link.evaluate((element: HTMLElement) => {
    element.click()
    element.click()
  })

/** Counts, in the page, the pictures on which no page is. */
const countEmpty = (page: Page): Promise<void> =>
  page.evaluate((selector) => {
    const count = { empty: 0 }
    const look = (): void => {
      const shown = [...document.querySelectorAll(selector)].some(
        (each) => getComputedStyle(each).display !== 'none' && Number(getComputedStyle(each).opacity) > 0.3,
      )
      if (!shown) count.empty += 1
      requestAnimationFrame(look)
    }
    Object.assign(window, { count })
    look()
  }, seen)
const emptyOn = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { count: { empty: number } }).count.empty)

test('a link that is pressed twice leads there once, and back is where one came from', async () => {
  const { page, goto } = await stage.visit(moving)
  await goto('/')
  await pressTwice(complain(page))
  await question(page).waitFor()
  await pressTwice(firstChoice(page))
  await page
    .locator(seen)
    .getByRole('heading', { name: '在哪里买的？' })
    .or(page.locator(seen).getByText('第 2 题'))
    .first()
    .waitFor()
  await page.goBack()
  await question(page).waitFor()
  await page.goBack()
  await complain(page).waitFor()
})

test('two links pressed at once: the last one leads', async () => {
  const { page, goto } = await stage.visit(moving)
  const { merchant, otherMerchant } = places
  await goto(`/credit/compare/index?usccs=${merchant.uscc},${otherMerchant.uscc}`)
  const links = page.getByRole('link', { name: /示例/ })
  await links.nth(1).waitFor()
  const [first, last] = [links.first(), links.nth(1)]
  const name = (await last.textContent())?.trim() ?? ''
  const firstElement = await first.elementHandle()
  await last.evaluate((element: HTMLElement, other) => {
    ;(other as HTMLElement | null)?.click()
    element.click()
  }, firstElement)
  await page.locator(seen).getByRole('heading', { name }).waitFor()
})

test('what was on its way does not come any more once one has gone back', async () => {
  const visit = await stage.visit(moving)
  const { page } = visit
  await visit.goto('/')
  let arrive = (): void => undefined
  const onItsWay = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/chunk/**', async (route) => {
    await onItsWay
    await route.continue()
  })
  await complain(page).click()
  await page.waitForURL('**/complaint/wizard/index')
  await page.goBack()
  arrive()
  await visit.isDrawn()
  await complain(page).waitFor()
  expect(await page.locator('.taro_page').count()).toBe(1)
  await complain(page).click()
  await question(page).waitFor()
})

test('on the way from page to page and back the screen is never empty', async () => {
  const { page, goto } = await stage.visit(moving)
  await goto('/')
  await countEmpty(page)
  await complain(page).click()
  await firstChoice(page).click()
  await page.locator(seen).getByText('第 2 题').first().waitFor()
  await page.goBack()
  await question(page).waitFor()
  await page.goBack()
  await complain(page).waitFor()
  expect(await emptyOn(page)).toBe(0)
})
