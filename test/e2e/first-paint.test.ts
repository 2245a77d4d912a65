import { beforeAll, describe, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { hold } from './held-answers'
import { until } from './slow-line'
import { useStage } from './stage'
import type { Look } from './visit'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

const addresses: Readonly<Record<string, () => string>> = {
  'the home page': () => '/',
  'a search': () => `/credit/search/index?q=${encodeURIComponent('茶业')}`,
  'a merchant': () => `/credit/merchant/index?uscc=${places.merchant.uscc}`,
  'a product': () => `/trace/product/index?gtin=${places.product.gtin}&lot=${places.product.lot?.lot ?? ''}`,
  'the first question of a complaint': () => '/complaint/wizard/index',
}
const pages = Object.keys(addresses)

const addressOf = (page: string): string => addresses[page]?.() ?? '/'

/** The first visitor may come before the painting is there. */
const isPainted = (address: string, language = 'zh-CN'): Promise<void> =>
  until(`${address} is painted`, async () => {
    const answer = await fetch(stage.origin + address, { headers: { 'accept-language': language } })
    return (await answer.text()).includes('id="shell-painted"')
  })

interface Noted {
  readonly painted: readonly string[]
  readonly drawn: readonly string[]
}

/** Notes, in the page, where each text on screen stands: as it was painted, and in the app at the moment of its taking over. */
function noteTexts(): void {
  const textsIn = (selector: string): string[] => {
    const root = document.querySelector(selector)
    if (root === null) return []
    const texts: string[] = []
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const holder = node.parentElement
      // React draws a sentence of several parts as several texts, and paints it as one.
      if (holder === null || node.previousSibling?.nodeType === Node.TEXT_NODE) continue
      const range = document.createRange()
      range.selectNodeContents(holder)
      const { x, y, width, height } = range.getBoundingClientRect()
      const place = [x, y, width, height].map((each) => each.toFixed(1)).join(' ')
      // Of a long list the app draws what is on screen.
      if (width > 0 && y < window.innerHeight) texts.push(`${holder.textContent} at ${place}`)
    }
    return texts
  }
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return
    // Who watches what arrives is told first, and the browser paints after that.
    queueMicrotask(() => {
      const painted = textsIn('#shell-painted')
      new MutationObserver((_list, watch) => {
        if (document.getElementById('shell') !== null) return
        watch.disconnect()
        Object.assign(window, { noted: { painted, drawn: textsIn('#app') } })
      }).observe(document.body, { childList: true })
    })
  })
}

const notedOn = async (page: Page): Promise<Noted> => {
  const handle = await page.waitForFunction(() => (window as unknown as { noted?: Noted }).noted)
  const noted = await handle.jsonValue()
  if (noted === undefined) throw new Error('the app did not take over')
  return noted
}

const looks: readonly (readonly [string, Look])[] = [
  ['in Chinese', {}],
  ['in English', { language: 'en' }],
  ['in the elder edition', { isElder: true }],
]

describe.each(looks)('%s, when the app takes the place of what the server has painted', (_name, look) => {
  test.each(pages)(
    'nothing moves on %s',
    async (name) => {
      const locale = look.language === 'en' ? 'en-US' : 'zh-CN'
      await isPainted(addressOf(name), locale)
      const { page, goto } = await stage.visit({ look, context: { locale } })
      await page.addInitScript(noteTexts)
      await goto(addressOf(name))
      const { painted, drawn } = await notedOn(page)
      expect(painted.length).toBeGreaterThan(5)
      // In the elder edition the button that reads aloud comes with the app, into the place that was kept for it.
      expect(drawn.filter((one) => !one.startsWith('读给我听'))).toEqual(painted)
    },
    60_000,
  )
})

/** Holds back the app's script until it is let go, as a slow line does. */
async function withoutScript(page: Page, address: string, shows = '#shell-painted'): Promise<() => void> {
  const letGo = await hold(page, '**/js/app.*.js')
  await page.goto(stage.origin + address, { waitUntil: 'commit' })
  await page.locator(`${shows} main`).waitFor()
  return letGo
}

describe('before the script is there', () => {
  test('a pressed tab is open once it is', async () => {
    const address = addressOf('a merchant')
    await isPainted(address)
    const { page } = await stage.visit()
    const letGo = await withoutScript(page, address)
    await page.getByRole('tab').nth(1).click()
    letGo()
    await page
      .locator('#app')
      .getByRole('tab', { selected: true })
      .and(page.getByRole('tab').nth(1))
      .waitFor()
  })

  test('what is typed is searched for', async () => {
    await isPainted('/')
    const { page } = await stage.visit()
    const letGo = await withoutScript(page, '/')
    await page.getByRole('combobox').fill('茶业')
    letGo()
    await page.locator('#app').getByRole('option').first().waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe('茶业')
  })

  test('another language than the saved one is not shown', async () => {
    await isPainted('/complaint/wizard/index')
    const { page } = await stage.visit({ look: { language: 'en' } })
    const letGo = await withoutScript(page, '/complaint/wizard/index', '#shell-page')
    expect(await page.locator('#shell-painted').isVisible()).toBe(false)
    letGo()
    await page.locator('#app main').waitFor()
  })
})

test('who has no script reads the page, and goes on by its links', async () => {
  const address = addressOf('a merchant')
  await isPainted(address)
  const { page } = await stage.visit({ context: { javaScriptEnabled: false } })
  await page.goto(stage.origin + address)
  await page.getByText(places.merchant.name).first().waitFor()
  await page.locator('#shell-painted a[href^="/complaint/wizard"]').click()
  await page.waitForURL(/complaint\/wizard/)
})

test('a page of which only the beginning has come has the look that was chosen', async () => {
  const address = addressOf('a product')
  await isPainted(address)
  const whole = await (
    await fetch(stage.origin + address, { headers: { 'accept-language': 'zh-CN' } })
  ).text()
  const begun = whole.slice(0, whole.indexOf('</h1>', whole.indexOf('id="shell-painted"')))
  // The rest, and what the page asks for, is still to come.
  const line = createServer(({ url }, response) => {
    if (url === address) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write(begun)
  })
  await new Promise<void>((listening) => line.listen(0, '127.0.0.1', listening))
  try {
    const { port } = line.address() as AddressInfo
    const origin = `http://127.0.0.1:${port}`
    const { page } = await stage.visit({ origin, look: { isElder: true } })
    await page.goto(origin + address, { waitUntil: 'commit' })
    const begin = page.locator('#shell-painted .ui-page')
    await begin.waitFor({ state: 'attached' })
    expect(await begin.getAttribute('class')).toBe('ui-page theme-light theme-elder')
  } finally {
    line.closeAllConnections()
    line.close()
  }
})
