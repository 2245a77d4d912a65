import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { demoPlaces } from './demo-places'
import { useStage } from './stage'

const stage = useStage()

const story = (page: Page) => page.getByRole('textbox', { name: /发生了什么/ })
const address = (page: Page) => page.getByRole('textbox', { name: /通讯地址/ })

test('two windows on one draft show and keep what is written in either', async () => {
  const { page, context, origin } = await stage.visit()
  await page.goto(`${origin}/complaint/draft/index`)
  await story(page).fill('牛奶是酸的')
  const other = await context.newPage()
  await other.goto(`${origin}/complaint/draft/index`)
  await expect(story(other).inputValue()).resolves.toBe('牛奶是酸的')

  await story(other).press('End')
  await story(other).pressSequentially('，店家不退')
  await page.waitForFunction(() => document.querySelector('textarea')?.value === '牛奶是酸的，店家不退')
  await story(page).press('End')
  await story(page).pressSequentially('钱')
  await address(other).fill('示例路 2 号')

  for (const window of [page, other]) {
    await window.reload()
    await expect(story(window).inputValue()).resolves.toBe('牛奶是酸的，店家不退钱')
    await expect(address(window).inputValue()).resolves.toBe('示例路 2 号')
  }
})

test('a merchant that no network kept away comes by itself when it is back', async () => {
  const { merchant } = await demoPlaces(stage.origin)
  const { page, context, origin } = await stage.visit({ expects: [/ERR_/] })
  await page.route(/\/api\/v1\/merchants\//, (route) => route.abort('internetdisconnected'))
  await page.goto(`${origin}/credit/merchant/index?uscc=${merchant.uscc}`)
  await page.getByText('现在没有网络。连上网后再试。').waitFor()
  await page.unroute(/\/api\/v1\/merchants\//)
  await context.setOffline(true)
  await context.setOffline(false)
  await page.getByRole('heading', { name: merchant.name }).waitFor()
})
