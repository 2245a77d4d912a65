import { beforeAll, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { told } from './complaint-page'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { Keyboard } from './keyboard'
import { dress } from './looks'
import { elderMeasures, tooSmallOn } from './sizes'
import { useStage } from './stage'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

const sizeOf = (page: Page, text: string): Promise<number> =>
  page
    .getByText(text)
    .first()
    .evaluate((element) => parseFloat(getComputedStyle(element).fontSize))

/** How much wider the page is than the phone; 0 when all of it fits. */
const excessOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('switched on at the first page, its text made larger in the settings, both remembered', async () => {
  const { page, goto } = await stage.visit({ context: { viewport: { width: 320, height: 640 } } })
  await goto('/')
  await page.getByRole('button', { name: '长辈版' }).click()
  expect(await sizeOf(page, '付钱之前，先查一查')).toBe(24)
  await goto('/me/index')
  await page.getByText('30 磅').click()
  expect(await sizeOf(page, '看看这样大清楚不清楚')).toBeCloseTo(40, 1)
  await page.reload()
  expect(await page.getByLabel('30 磅').isChecked()).toBe(true)
  expect(await sizeOf(page, '看看这样大清楚不清楚')).toBeCloseTo(40, 1)
  expect(await excessOf(page)).toBe(0)
  await goto('/')
  expect(await sizeOf(page, '付钱之前，先查一查')).toBeCloseTo(40, 1)
  expect(await excessOf(page)).toBe(0)
})

/** Whether a line of words in the letters of an element, or of a part of it, is wider than the room it has. */
const isWiderThanRoom = (field: Locator, words: string, part: string | null): Promise<boolean> =>
  field.evaluate(
    (element, { line, pseudo }) => {
      const pen = document.createElement('canvas').getContext('2d')
      if (pen === null) throw new Error('no canvas to measure words on')
      pen.font = getComputedStyle(element, pseudo).font
      return pen.measureText(line).width > element.clientWidth
    },
    { line: words, pseudo: part },
  )

test('in the largest letters on a narrow phone, fields show what stands in them whole', async () => {
  const { page, goto } = await stage.visit({ context: { viewport: { width: 320, height: 640 } } })
  const enlarge = () => dress(page, { theme: 'light', isElder: true, textSize: 30 })

  await goto(`/trace/product/index?gtin=${places.product.gtin}&lot=${places.product.lot?.lot ?? ''}`)
  const lots = page.getByRole('combobox', { name: /看哪一批/ })
  await lots.waitFor()
  await enlarge()
  const chosen = (await lots.locator('option:checked').textContent()) ?? ''
  expect(await isWiderThanRoom(lots, chosen, null)).toBe(true)
  const lines = await lots.evaluate((element) => {
    const style = getComputedStyle(element)
    return Math.round(element.clientHeight / parseFloat(style.lineHeight))
  })
  expect(lines).toBeGreaterThan(1)
  for (const piece of chosen.split(' ')) expect(await isWiderThanRoom(lots, piece, null)).toBe(false)

  await goto('/trace/scan/index')
  const typed = page.getByLabel('输入码上的字')
  await typed.waitFor()
  await enlarge()
  const example = (await typed.getAttribute('placeholder')) ?? ''
  expect(example).toContain('6901234567892')
  expect(await isWiderThanRoom(typed, example, '::placeholder')).toBe(false)
})

test('text follows the size that the browser is set to', async () => {
  const { page, goto } = await stage.visit()
  await goto('/')
  await page.getByText('付钱之前，先查一查').waitFor()
  await page.addStyleTag({ content: 'html { font-size: 24px !important }' })
  expect(await sizeOf(page, '付钱之前，先查一查')).toBeGreaterThanOrEqual(21)
  expect(await excessOf(page)).toBe(0)
})

/** CSS px of how far one is, above the question, that lie under the bar of the page. */
const hiddenOfProgress = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const bar = document.querySelector('.ui-page__head')?.getBoundingClientRect().bottom ?? NaN
    const progress = document.querySelector('.ui-progress')?.getBoundingClientRect().top ?? NaN
    return Math.max(0, Math.round(bar - progress))
  })

test('complain in the elder edition, one question a screen, by keyboard alone', async () => {
  const { page, goto } = await stage.visit({ phone: '13900000202', look: { isElder: true } })
  const keyboard = new Keyboard(page)
  const tooSmall: string[] = []
  const asked = async (question: string): Promise<void> => {
    await page.getByRole('heading', { name: question }).waitFor()
    tooSmall.push(...(await tooSmallOn(page, elderMeasures)))
  }
  const next = async (question: string): Promise<void> => {
    await keyboard.to('button', /^下一步$/)
    await keyboard.press('Enter')
    await asked(question)
    // The focus is at the question, not at the button that moved away.
    await page.waitForFunction((ask) => document.activeElement?.textContent === ask, question)
    expect(await hiddenOfProgress(page)).toBe(0)
  }
  await goto(`/complaint/draft/index?uscc=${places.merchant.uscc}`)
  await asked('您要办什么？')
  await next('要投诉谁？')
  await page.getByText(places.merchant.name).first().waitFor()
  await next('在哪里买的？')
  await next('买的什么，哪天买的，多少钱？')

  // Something is missing: it says so at the question, and the focus is in the field.
  await keyboard.to('button', /^下一步$/)
  await keyboard.press('Enter')
  await page
    .getByText(/这一步还有 1 处要填/)
    .first()
    .waitFor()
  expect(await keyboard.name()).toContain('购买或接受服务的日期')
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowUp']) await keyboard.press(key)
  await next('发生了什么？')
  await keyboard.to('textbox', /发生了什么/)
  await keyboard.type(told.story)
  await page.reload()
  await asked('发生了什么？')
  await next('您想要什么结果？')
  await keyboard.to('checkbox', /退还货款和服务费用/)
  await keyboard.press('Space')
  await next('有照片或单据吗？')
  await next('您是谁，怎么联系您？')
  await keyboard.to('textbox', /您的姓名/)
  await keyboard.type(told.name)
  await keyboard.to('textbox', /您的电话/)
  await keyboard.type(told.phone)
  await keyboard.to('textbox', /通讯地址/)
  await keyboard.type(told.address)
  await next('这些事您同意吗？')
  await next('送到哪里？')
  await next('看一看，没错就提交')
  expect(await page.getByText('第 11 步，共 11 步', { exact: true }).isVisible()).toBe(true)
  await keyboard.to('button', /^提交投诉$/)
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: /已收到，编号/ }).waitFor()
  expect([...new Set(tooSmall)]).toEqual([])
}, 120_000)

/** A device with these voices, which speaks at once; what it said stands in `window.said`. */
const giveVoices = async (page: Page, languages: readonly string[]): Promise<void> => {
  await page.addInitScript((tags) => {
    const said: string[] = []
    const device = Object.assign(new EventTarget(), {
      getVoices: () => tags.map((lang) => ({ lang, name: lang })),
      speak: (utterance: { readonly text: string }) => void said.push(utterance.text),
      cancel: () => void said.push('(silent)'),
    })
    class Utterance {
      voice = null
      lang = ''
      rate = 1
      onend: (() => void) | null = null
      onerror: (() => void) | null = null
      constructor(readonly text: string) {}
    }
    for (const [name, value] of Object.entries({
      speechSynthesis: device,
      SpeechSynthesisUtterance: Utterance,
      said,
    })) {
      Object.defineProperty(window, name, { value, configurable: true })
    }
  }, languages)
}

const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { readonly said: string[] }).said.filter((each) => each !== '(silent)'),
  )

test('reads the verdict of a merchant aloud, and stops when asked to', async () => {
  const { page, goto } = await stage.visit({ look: { isElder: true } })
  await giveVoices(page, ['zh-HK', 'zh-CN'])
  await goto(`/credit/merchant/index?uscc=${places.merchant.uscc}`)
  await page.getByRole('button', { name: '读给我听' }).click()
  expect(await saidOn(page)).toEqual([places.merchant.name])
  await page.getByRole('button', { name: '停一停' }).click()
  await page.getByRole('button', { name: '接着读' }).click()
  expect(await saidOn(page)).toEqual([places.merchant.name, places.merchant.name])
  await page.getByRole('button', { name: '不读了' }).click()
  await page.getByRole('button', { name: '读给我听' }).waitFor()
})

test('says plainly that the device has no Chinese voice, to those who want to listen', async () => {
  const { page, goto } = await stage.visit({ look: { isElder: true } })
  await giveVoices(page, ['en-US'])
  await goto('/complaint/wizard/index')
  await page.getByRole('button', { name: '读给我听' }).waitFor()
  expect(await page.getByText(/这台手机没有装中文语音/).count()).toBe(0)
  await page.getByRole('button', { name: '读给我听' }).click()
  await page.getByText(/这台手机没有装中文语音/).waitFor()
})
