import { beforeAll, expect, test } from '@jest/globals'
import { photoOf, signIn, tell, told } from './complaint-page'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { Keyboard } from './keyboard'
import { useStage } from './stage'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

test('look up a merchant and read its records by keyboard alone', async () => {
  const visit = await stage.visit()
  const keyboard = new Keyboard(visit.page)
  const { merchant } = places
  await visit.goto('/')
  await keyboard.to('combobox', /查商家/)
  await keyboard.type(merchant.name.slice(4, 8))
  await visit.page.getByRole('option', { name: merchant.name }).waitFor()
  while (!(await keyboard.isOnOption(merchant.name))) await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await visit.page.getByRole('heading', { name: merchant.name }).waitFor()
  await keyboard.isSomewhere()
  await keyboard.to('tab', /登记/)
  await keyboard.press('ArrowRight')
  await visit.page.getByRole('tabpanel').getByText('来源：').first().waitFor()
  await keyboard.to('button', /返回/)
  await keyboard.press('Enter')
  await visit.page.getByRole('heading', { name: '放心查' }).waitFor()
  await keyboard.isSomewhere()
})

test('narrow the results and compare two of them by keyboard alone', async () => {
  const { page, goto } = await stage.visit()
  const keyboard = new Keyboard(page)
  await goto(`/credit/search/index?q=${encodeURIComponent('示例')}`)
  await page.getByText(/^共 .+ 家$/).waitFor()
  await keyboard.to('button', /^状态/)
  await keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await keyboard.to('button', /^存续/)
  await keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: /^状态：存续/ }).waitFor()
  expect(await keyboard.name()).toMatch(/^状态/)
  await keyboard.to('button', /^加入对比：/)
  await keyboard.press('Space')
  await keyboard.press('Tab')
  await keyboard.to('button', /^加入对比：/)
  await keyboard.press('Space')
  await page.getByText('已选 2 家对比').waitFor()
  await page.getByRole('link', { name: '去对比' }).focus()
  await keyboard.press('Enter')
  await page.getByRole('rowheader', { name: /行政处罚/ }).waitFor()
  await keyboard.isSomewhere()
})

test('type a code, choose its lot and go to its maker by keyboard alone', async () => {
  const visit = await stage.visit()
  const keyboard = new Keyboard(visit.page)
  const { product } = places
  await visit.goto('/')
  await keyboard.to('link', /扫一扫/)
  await keyboard.press('Enter')
  await visit.page.getByText('这台设备没有相机').waitFor()
  await keyboard.isSomewhere()
  await keyboard.to('textbox', /输入码上的字/)
  await keyboard.type(product.gtin.slice(1))
  await keyboard.press('Enter')
  await visit.page.getByRole('heading', { name: product.name }).waitFor()
  await keyboard.isSomewhere()
  await keyboard.to('combobox', /看哪一批/)
  await keyboard.type(product.lot?.lot ?? '')
  await visit.page.getByText(`${product.chain.steps.length} 步 · `).waitFor()
  await keyboard.to('link', new RegExp(product.maker?.name ?? ''))
  await keyboard.press('Enter')
  await visit.page.getByText('依据下面的公开记录').waitFor()
  await keyboard.isSomewhere()
})

test('answer the questions before a complaint, and put a ready sentence in, by keyboard alone', async () => {
  const visit = await stage.visit()
  const { page } = visit
  const keyboard = new Keyboard(page)
  await visit.goto('/complaint/wizard/index')
  await page.getByText('是哪方面的事？').first().waitFor()
  for (const [answer, next] of [
    [/吃的喝的/, '是哪一行？'],
    [/茶叶、茉莉花茶/, '茶叶发霉、有虫、有怪味'],
    [/茶叶发霉/, '这件事可以在这里办'],
  ] as const) {
    await keyboard.to('link', answer)
    await keyboard.press('Enter')
    await page.getByText(next).first().waitFor()
    await keyboard.isSomewhere()
  }
  await keyboard.to('link', /开始写/)
  await keyboard.press('Enter')
  await page.getByRole('list', { name: '现成的句子，点一下加进去' }).waitFor()
  await keyboard.isSomewhere()
  await keyboard.to('button', /打开后发现茶叶/)
  await keyboard.press('Space')
  const story = page.getByRole('textbox', { name: /发生了什么/ })
  expect(await story.inputValue()).toContain('打开后发现茶叶')
})

test('complain with a photo, and nearly withdraw it, by keyboard alone', async () => {
  const visit = await stage.visit({ phone: '13900000201' })
  const { page } = visit
  const keyboard = new Keyboard(page)
  await visit.goto(`/complaint/draft/index?uscc=${places.merchant.uscc}`)
  await page.getByText(places.merchant.name).waitFor()

  await keyboard.to('button', /提交投诉/)
  await keyboard.press('Enter')
  await page
    .getByText(/还有 \d+ 处要补充/)
    .first()
    .waitFor()
  expect(await keyboard.name()).toContain('购买或接受服务的日期')

  // The date field has parts of its own; the arrows fill each from today.
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowUp')
  await keyboard.to('textbox', /发生了什么/)
  await keyboard.type(told.story)
  await keyboard.to('checkbox', /退还货款和服务费用/)
  await keyboard.press('Space')
  await keyboard.to('button', /添加照片/)
  const choosing = page.waitForEvent('filechooser')
  await keyboard.press('Enter')
  await (await choosing).setFiles([await photoOf(1)])
  await page.getByText('已有 1 张').waitFor()
  await keyboard.to('textbox', /您的姓名/)
  await keyboard.type(told.name)
  await keyboard.to('textbox', /您的电话/)
  await keyboard.type(told.phone)
  await keyboard.to('textbox', /通讯地址/)
  await keyboard.type(told.address)
  await keyboard.to('button', /提交投诉/)
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: /已收到，编号/ }).waitFor()
  await keyboard.isSomewhere()
  await keyboard.to('link', /查看进展/)
  await keyboard.press('Enter')
  await page.getByText('提交的内容').waitFor()
  await keyboard.isSomewhere()

  await keyboard.to('button', /撤回投诉/)
  await keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  expect(await page.evaluate(() => document.activeElement?.closest('dialog,[role=dialog]') !== null)).toBe(
    true,
  )
  await keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await keyboard.name()).toContain('撤回投诉')
}, 90_000)

test('choose whom it is about by keyboard alone, and hear who was chosen', async () => {
  const { page, goto } = await stage.visit()
  const keyboard = new Keyboard(page)
  const { name } = places.merchant
  await goto('/complaint/draft/index')
  await page.getByRole('heading', { name: '投诉谁' }).waitFor()
  await keyboard.to('combobox', /商家/)
  await keyboard.type(name.slice(4, 8))
  await page.getByRole('option', { name }).waitFor()
  while (!(await keyboard.isOnOption(name))) await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await page.getByRole('button', { name: '换一家' }).waitFor()
  await keyboard.isSomewhere()
  expect(await keyboard.name()).toBe('投诉谁')
  expect(await page.locator('#ui-live').textContent()).toContain(name)
})

test.each([
  ['usual', false, '13900000203'],
  ['elder', true, '13900000204'],
])(
  'in the %s edition, a complaint that waits for a sign-in is filed at its heading',
  async (_, isElder, phone) => {
    const { page, goto } = await stage.visit()
    const keyboard = new Keyboard(page)
    await goto(`/complaint/draft/index?uscc=${places.merchant.uscc}`)
    await page.getByText(places.merchant.name).waitFor()
    await tell(page)
    if (isElder) {
      // The last question, with what was told before it.
      const kept = page.url()
      await goto('/')
      await page.getByRole('button', { name: '长辈版' }).click()
      await page.goto(kept)
      const next = page.getByRole('button', { name: '下一步' })
      const send = page.getByRole('button', { name: '登录并提交' })
      for (;;) {
        await next.or(send).first().waitFor()
        if (await send.isVisible()) break
        const shown = await page
          .getByText(/^第 \d+ 步/)
          .first()
          .innerText()
        await next.click()
        await page.getByText(shown, { exact: true }).first().waitFor({ state: 'hidden' })
      }
    }
    const send = page.getByRole('button', { name: '登录并提交' })
    await send.focus()
    await keyboard.press('Enter')
    await signIn(page, phone)
    const received = page.getByRole('heading', { name: /已收到，编号/ })
    await received.waitFor({ timeout: 60_000 })
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    expect(await page.locator('#ui-live').textContent()).toMatch(/已收到，编号 \d{4}-\d{6}/)
    expect(await received.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0)
    const { height = 0 } = page.viewportSize() ?? {}
    expect(await received.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(height)
  },
  120_000,
)
