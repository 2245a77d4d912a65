import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { grouped } from '../../src/ui/grouped'
import { caseIn, demoHandler, openDesk } from './desk-page'
import { useStage } from './stage'

const stage = useStage()

const wide = { context: { viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false } }

/** Opens the form of an act, fills it in and confirms. */
const act = async (page: Page, name: string, fill: (page: Page) => Promise<void> = async () => undefined) => {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await fill(page)
  await dialog.getByRole('button', { name: '下一步' }).click()
  await dialog.getByRole('button', { name: '确认办理' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

const issue = async (page: Page, name: string): Promise<string> => {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '编号并发出' }).click()
  const link = dialog.getByRole('link', { name: /打开 PDF/ })
  await link.waitFor()
  const href = (await link.getAttribute('href')) ?? ''
  await dialog.getByRole('button', { name: '关闭' }).last().click()
  await dialog.waitFor({ state: 'hidden' })
  return href
}

test('an officer signs in, accepts with a letter, mediates, settles and closes', async () => {
  const visit = await stage.visit(wide)
  const { page, goto } = visit
  await goto('/office/queue/index')
  await page.getByRole('button', { name: new RegExp(grouped(demoHandler, [3, 4])) }).click()
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByRole('button', { name: '填入' }).click()
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('table').waitFor()
  expect(await page.getByText('已超期').count()).toBeGreaterThan(0)

  const row = page.getByRole('row').filter({ hasText: '已提交，待受理' }).first()
  await row.getByRole('link').click()
  await page.getByText('现在可以办理').waitFor()
  await act(page, '决定受理')
  const href = await issue(page, '投诉受理决定书')
  const pdf = await visit.context.request.get(`${stage.origin}${href}`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')

  await act(page, '开始调解', async () => {
    await page.getByLabel(/在哪里/).fill('二楼调解室')
  })
  await act(page, '调解记录', async () => {
    await page.getByRole('textbox', { name: /调解记录/ }).fill('双方到场。')
  })
  await act(page, '达成调解', async () => {
    await page.getByLabel(/达成了什么/).fill('商家退款。')
    await page.getByLabel('金额').fill('12.80')
  })
  await act(page, '办结')
  await page.getByText('这件案子没有可以办理的事项了。').waitFor()
  await page.getByText('商家退款；12.80 元').waitFor()
}, 120_000)

test('a refusal needs its ground, and what is sent is shown before', async () => {
  const visit = await stage.visit(wide)
  const { page } = visit
  await openDesk(visit, await caseIn(stage.origin, 'submitted'))
  await page.getByRole('button', { name: '不予受理', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('总局令第121号第十五条、第十六条').waitFor()
  await dialog.getByRole('button', { name: '下一步' }).click()
  await dialog.getByText('请从条文列出的理由中选一项。').waitFor()
  await dialog.getByText(/16-2/).click()
  await dialog.getByLabel(/说明/).fill('法院已经立案。')
  await dialog.getByRole('button', { name: '下一步' }).click()
  await dialog.getByText('法院已经立案。').waitFor()
  await dialog.getByText('办理后请制作《投诉不予受理决定书》告知当事人。').waitFor()
  await dialog.getByRole('button', { name: '确认办理' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '投诉不予受理决定书', exact: true }).waitFor()
})

test('the queue and its cases are walked through by keyboard alone', async () => {
  const visit = await stage.visit(wide)
  const { page } = visit
  await openDesk(visit, '/office/queue/index')
  await page.getByRole('table').waitFor()
  // The page scrolls, and nothing in it.
  const frame = page.getByRole('region', { name: '本单位的案件，按期限排列' })
  expect(await frame.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)
  const numbers = await page.getByRole('rowheader').allInnerTexts()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: new RegExp(numbers[1] ?? '-') }).waitFor()
  // The queue below hears nothing while a case is read: Enter would open one.
  await page.keyboard.press('Enter')
  await page.keyboard.press('j')
  await page.getByRole('heading', { name: new RegExp(numbers[2] ?? '-') }).waitFor()
  await page.goBack()
  await page
    .getByRole('row')
    .filter({ hasText: numbers[1] ?? '-' })
    .waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: new RegExp(numbers[2] ?? '-') }).waitFor()
})

test('the supervisor exports what is shown and reads who looked; the window keeps nothing of it', async () => {
  const visit = await stage.visit(wide)
  const { page } = visit
  await openDesk(visit, '/office/queue/index')
  await page.getByRole('table').waitFor()
  await page.getByRole('button', { name: '导出', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: '导出', exact: true }).click()
  expect((await download).suggestedFilename()).toMatch(/^cases-350102-.*\.csv$/)
  await page
    .getByRole('dialog')
    .getByText(/已导出 \d+ 件/)
    .waitFor()
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click()
  await page.getByRole('link', { name: '查看记录' }).click()
  await page.getByText('导出了案件列表').first().waitFor()
  const kept = await page.evaluate(() => Object.keys(window.localStorage))
  expect(kept.filter((key) => /officer|desk/.test(key))).toEqual([])
})
