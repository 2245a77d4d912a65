import { beforeAll, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { hold } from './held-answers'
import { useStage } from './stage'
import { rows, scrollBy, serveTenThousand } from './ten-thousand'
import type { VisitOptions } from './visit'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

/** As most phones are set. */
const moving: VisitOptions = { context: { reducedMotion: 'no-preference' } }

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
  const arrive = await hold(page, '**/chunk/**')
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

test('back that is pressed twice before the first is heard leads back once, and the next press further', async () => {
  const { page, goto } = await stage.visit(moving)
  const back = page.locator(seen).getByRole('button', { name: '返回' })
  await goto('/')
  await complain(page).click()
  await firstChoice(page).click()
  await page.locator(seen).getByText('第 2 题').first().waitFor()
  await pressTwice(back)
  await question(page).waitFor()
  await page.waitForFunction(() => document.activeElement?.tagName === 'A')
  await back.click()
  await complain(page).waitFor()
})

test('the second tap of a double one leaves the focus where the first one brought it', async () => {
  const { page, goto } = await stage.visit(moving)
  await goto('/')
  await complain(page).click()
  await question(page).waitFor()
  const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.tagName)
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  // As a page is that has just come.
  await page.addStyleTag({ content: '.taro_page { pointer-events: none !important }' })
  await page.mouse.click(200, 400)
  expect(await focused()).toBe('H1')
})

test('the way forward leaves what it leads away from as it was', async () => {
  const { page, goto } = await stage.visit({ ...moving, expects: [/status of 404/] })
  await serveTenThousand(page)
  await goto(`/credit/search/index?q=${encodeURIComponent('示例')}`)
  await page.locator(rows).first().waitFor()
  for (let step = 0; step < 8; step += 1) await scrollBy(page, 1200)
  const before = await scrollBy(page, 0)
  await page.locator(rows).nth(25).getByRole('link').dispatchEvent('click')
  const unknown = page.locator(seen).getByText('这里没有这家商家')
  await unknown.waitFor()
  await page.goBack()
  await page.locator(rows).first().waitFor()
  await page.goForward()
  await unknown.waitFor()
  await page.goBack()
  await page.locator(rows).first().waitFor()
  expect((await scrollBy(page, 0)).top).toBe(before.top)
})

test('the way forward to a list leads to where one was in it', async () => {
  const { page, goto } = await stage.visit(moving)
  await serveTenThousand(page)
  await goto('/')
  await complain(page).waitFor()
  const search = page.getByRole('combobox', { name: /查商家/ })
  await search.fill('示例')
  await search.press('Enter')
  await page.locator(rows).first().waitFor()
  for (let step = 0; step < 8; step += 1) await scrollBy(page, 1200)
  const { top } = await scrollBy(page, 0)
  expect(top).toBeGreaterThan(5000)
  await page.goBack()
  await complain(page).waitFor()
  await page.goForward()
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('.taro_page')].at(-1)?.scrollTop === wanted,
    top,
  )
})

test('a page that could not be fetched is not on the way back', async () => {
  const { page, goto } = await stage.visit({ ...moving, expects: [/Failed to load resource/] })
  await goto('/')
  await complain(page).waitFor()
  await page.route('**/chunk/**', (route) => route.abort())
  await complain(page).click()
  await page.locator('#ui-toast', { hasText: '网络不好，没能打开' }).waitFor()
  await page.waitForURL((url) => url.pathname === '/')
  await page.unroute('**/chunk/**')
  await complain(page).click()
  await question(page).waitFor()
  await page.goBack()
  await complain(page).waitFor()
  expect(new URL(page.url()).pathname).toBe('/')
})

test('the way from what is gone to its list leads back to the list that it was opened from', async () => {
  const { page, goto } = await stage.visit({ ...moving, phone: '19900000001', expects: [/status of 404/] })
  await page.route(/\/api\/v1\/complaints\/[0-9a-f-]+$/, (route) => route.fulfill({ status: 404, json: {} }))
  await goto('/complaint/list/index')
  const first = page.locator(seen).locator('a[href*="/complaint/case/index?id="]').first()
  await first.click()
  await page.locator(seen).getByText('没有找到这件投诉').waitFor()
  await page.locator(seen).getByRole('link', { name: '我的投诉' }).click()
  await first.waitFor()
  await page.waitForFunction(() => document.querySelectorAll('.taro_page').length === 1)
})
