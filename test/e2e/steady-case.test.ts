import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openMerchantSide } from './acting-story'
import { addPhotos, photoOf } from './complaint-page'
import { caseIn, openDesk } from './desk-page'
import { movesByAnswer } from './held-answers'
import { noteShifts } from './shifts'
import { useStage } from './stage'
import type { Visit, VisitOptions } from './visit'

const stage = useStage()

/** A demo person with open cases. */
const phone = '19900000001'

/** As most phones are set; the other visits ask for reduced motion. */
const moving: VisitOptions = { context: { reducedMotion: 'no-preference' } }

const visitOf = async (options?: VisitOptions): Promise<Visit> => {
  const visit = await stage.visit(options)
  await visit.context.addInitScript(noteShifts)
  return visit
}

/** The first case of the person in this state. */
const openCase = async ({ page, goto }: Visit, state: string): Promise<void> => {
  await goto('/complaint/list/index')
  await page.getByText(state).first().click()
  await page.getByRole('heading', { name: '提交的内容' }).waitFor()
}

const isBusy = async (page: Page, name: string): Promise<void> => {
  await page.locator('button[aria-busy="true"]', { hasText: name }).waitFor()
}

/** What moves when the answer to a press comes: it is known by this button that it is awaited, and by these words that it is there. */
const movesBy = (visit: Visit, button: string, words: string): Promise<string[]> =>
  movesByAnswer(visit, {
    press: () => visit.page.getByRole('button', { name: button }).last().click(),
    meanwhile: () => isBusy(visit.page, button),
    then: () => visit.page.locator('#ui-toast', { hasText: words }).waitFor(),
  })

/** Opens the question before an act. */
const ask = async (page: Page, button: string): Promise<void> => {
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('dialog').waitFor()
}

test('what a person adds to a complaint and takes back of it moves nothing', async () => {
  const visit = await visitOf({ ...moving, phone })
  const { page } = visit
  await openCase(visit, '已提交，待受理')
  await page.getByRole('button', { name: '补充证据' }).click()
  await addPhotos(page, [await photoOf(1)])
  expect(await movesBy(visit, '提交证据', '证据已提交')).toEqual([])
  await ask(page, '改成别的要求')
  await page.getByRole('dialog').getByText('赔偿损失').click()
  expect(await movesBy(visit, '就改成这样', '要求已改')).toEqual([])
  await ask(page, '开始在线和解')
  expect(await movesBy(visit, '开始在线和解', '已转给商家')).toEqual([])
  await ask(page, '撤回投诉')
  expect(await movesBy(visit, '撤回投诉', '已撤回')).toEqual([])
}, 120_000)

test('an offer that is declined, made anew and accepted moves nothing on either side', async () => {
  const hers = await visitOf({ phone })
  await openCase(hers, '在线和解中')
  await ask(hers.page, '不接受')
  expect(await movesBy(hers, '不接受', '已告诉商家')).toEqual([])

  const theirs = await visitOf()
  const merchant = theirs.page
  await openMerchantSide(theirs)
  await merchant.getByText('在线和解中').first().click()
  await merchant.getByLabel('怎么回事、怎么处理').fill('已经核实，愿意退款。')
  await addPhotos(merchant, [await photoOf(2)])
  expect(await movesBy(theirs, '提交答复', '已答复')).toEqual([])
  await merchant.getByLabel('怎么解决').fill('全额退款，商品不用退回。')
  expect(await movesBy(theirs, '提交方案', '方案已提交，等投诉人答复')).toEqual([])

  await hers.page.reload()
  await ask(hers.page, '接受方案')
  expect(await movesBy(hers, '接受方案', '已接受')).toEqual([])
}, 120_000)

test('a promise that was kept, and how it was handled, moves nothing', async () => {
  const visit = await visitOf({ ...moving, phone })
  const { page } = visit
  await openCase(visit, '调解成功')
  await ask(page, '已经做到')
  expect(await movesBy(visit, '已经做到', '已确认')).toEqual([])
  await page.getByText('5 星，很满意').click()
  expect(await movesBy(visit, '提交评价', '谢谢您的评价')).toEqual([])
}, 120_000)

test('what could not be sent says so in large letters, and pushes nothing', async () => {
  const visit = await visitOf({ phone, look: { isElder: true }, expects: [/Failed to load resource/] })
  const { page } = visit
  await openCase(visit, '不予受理')
  await page.getByText('5 星，很满意').click()
  await page.route('**/rating', (route) => route.abort())
  expect(
    await movesByAnswer(visit, {
      press: () => page.getByRole('button', { name: '提交评价' }).click(),
      meanwhile: () => isBusy(page, '提交评价'),
      then: () => page.getByRole('alert').waitFor(),
    }),
  ).toEqual([])
}, 120_000)

test('what an officer decides moves nothing on the desk', async () => {
  const visit = await visitOf()
  const { page } = visit
  await openDesk(visit, await caseIn(stage.origin, 'submitted'))
  await ask(page, '决定受理')
  await page.getByRole('button', { name: '下一步' }).click()
  expect(await movesBy(visit, '确认办理', '已办理')).toEqual([])
}, 120_000)
