import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { filedNumber, photoOf, tell, type PhotoFile } from './complaint-page'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { caseIn, openDesk } from './desk-page'
import { movesByAnswer } from './held-answers'
import { forgetShifts, movesOn, noteShifts } from './shifts'
import { useStage } from './stage'
import type { Visit, VisitOptions } from './visit'

const stage = useStage()
let places: DemoPlaces
let photos: PhotoFile[]

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
  photos = await Promise.all([photoOf(1), photoOf(2), photoOf(3)])
})

const onDesk: VisitOptions = {
  context: { viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false },
}

const visitOf = async (options?: VisitOptions): Promise<Visit> => {
  const visit = await stage.visit(options)
  await visit.context.addInitScript(noteShifts)
  return visit
}

/** Picks one photo. What the chooser was opened by is over by then. */
async function pick(page: Page, photo: PhotoFile | undefined): Promise<void> {
  if (photo === undefined) throw new Error('the photos are made before the first test')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '添加照片' }).click()
  const chooser = await choosing
  await forgetShifts(page)
  await chooser.setFiles([photo])
}

test('a photo that is added to a complaint, the first thing that is done to it or a later one, moves nothing', async () => {
  const visit = await visitOf()
  const { page } = visit
  await visit.goto(`/complaint/draft/index?uscc=${places.merchant.uscc}`)
  await page.getByText(places.merchant.name).waitFor()
  for (const [at, photo] of photos.entries()) {
    await pick(page, photo)
    await page.getByText(`文字和 ${at + 1} 份材料都已存在这台手机`).waitFor()
    await visit.isDrawn()
    expect(await movesOn(page)).toEqual([])
  }
})

test('a ready sentence that goes into the story moves nothing away from under the finger', async () => {
  const visit = await visitOf()
  const { page } = visit
  await visit.goto('/complaint/draft/index?leaf=tea-mouldy')
  const sentence = page.getByRole('button', { name: /打开后发现茶叶/ })
  await sentence.scrollIntoViewIfNeeded()
  await visit.isDrawn()
  await forgetShifts(page)
  await sentence.click()
  await page.getByText(/处 ___ 要填/).waitFor()
  await visit.isDrawn()
  expect(await movesOn(page)).toEqual([])
})

test('a complaint that is sent stays where it is until its number is there', async () => {
  const visit = await visitOf({ phone: '13900000781' })
  const { page } = visit
  await visit.goto(`/complaint/draft/index?uscc=${places.merchant.uscc}`)
  await page.getByText(places.merchant.name).waitFor()
  await tell(page)
  await pick(page, photos[0])
  await page.getByText('文字和 1 份材料都已存在这台手机').waitFor()
  const moves = await movesByAnswer(visit, {
    press: () => page.getByRole('button', { name: '提交投诉' }).click(),
    meanwhile: () => page.getByText('正在发送第 1 / 1 份材料').first().waitFor(),
    then: () => filedNumber(page),
  })
  expect(moves).toEqual([])
})

test('the columns of the desk stay where they are, whichever cases come', async () => {
  const visit = await visitOf(onDesk)
  const { page } = visit
  await openDesk(visit, '/office/queue/index')
  const overdue = page.getByRole('button', { name: /^超期 \d/ })
  await overdue.waitFor()
  const all = await page.getByRole('row').count()
  const filtered = await movesByAnswer(visit, {
    press: () => overdue.click(),
    meanwhile: () => page.getByRole('button', { name: /^超期 \d/, pressed: true }).waitFor(),
    then: () => page.waitForFunction((count) => document.querySelectorAll('tr').length < count, all),
  })
  expect(filtered).toEqual([])
})

test('a letter of the desk comes where its outline stood', async () => {
  const visit = await visitOf(onDesk)
  const { page } = visit
  await openDesk(visit, await caseIn(stage.origin, 'mediating'))
  const letter = page.getByRole('button', { name: '投诉调解通知书', exact: true })
  await letter.waitFor()
  const opened = await movesByAnswer(visit, {
    press: () => letter.click(),
    meanwhile: () => page.getByRole('dialog').getByRole('status').waitFor(),
    then: () => page.getByRole('button', { name: '编号并发出' }).waitFor(),
  })
  expect(opened).toEqual([])
})

test('what a search finds anew comes where the last results stood', async () => {
  const visit = await visitOf()
  const { page } = visit
  await visit.goto(`/credit/search/index?q=${encodeURIComponent('示例')}`)
  const total = page.getByText(/^共 .+ 家$/)
  await total.waitFor()
  const before = await total.innerText()
  const penalised = page.getByRole('button', { name: /^有处罚/ })
  const moves = await movesByAnswer(visit, {
    press: () => penalised.click(),
    meanwhile: () => page.getByRole('button', { name: /^有处罚/, pressed: true }).waitFor(),
    then: () =>
      page
        .getByText(/^共 .+ 家$/)
        .filter({ hasNotText: before })
        .waitFor(),
  })
  expect(moves).toEqual([])
})

test('another section of a merchant is there whole at the press', async () => {
  const visit = await visitOf()
  const { page } = visit
  await visit.goto(`/credit/merchant/index?uscc=${places.merchant.uscc}`)
  const section = page.getByRole('tab', { name: /抽查/ })
  await section.waitFor()
  const moves = await movesByAnswer(visit, {
    press: () => section.click(),
    meanwhile: () => page.getByRole('tabpanel').getByText('来源：').first().waitFor(),
    then: () => page.getByRole('tab', { name: /抽查/, selected: true }).waitFor(),
  })
  expect(moves).toEqual([])
})

test('where a lot comes from is told where it was said that it will be', async () => {
  const visit = await visitOf()
  const { page } = visit
  const { product } = places
  await visit.goto(`/trace/product/index?gtin=${product.gtin}`)
  const lots = page.getByLabel('看哪一批')
  await lots.waitFor()
  for (const [at, { lot }] of product.lots.slice(0, 2).entries()) {
    const moves = await movesByAnswer(visit, {
      press: () => lots.selectOption({ index: at + 1 }),
      meanwhile: () => page.getByRole('status').getByText('正在查这件商品').waitFor(),
      then: () => page.getByText(`批次 ${lot}`).first().waitFor(),
    })
    expect(moves).toEqual([])
  }
})

test('the alarm about a lot pushes nothing, and the choice stays under the finger', async () => {
  const visit = await visitOf()
  const { page } = visit
  const { gtin, lot } = places.recalled
  await visit.goto(`/trace/product/index?gtin=${gtin}`)
  const lots = page.getByLabel('看哪一批')
  const choice = await lots.locator('option', { hasText: lot }).getAttribute('value')
  await lots.scrollIntoViewIfNeeded()
  await lots.focus()
  const before = await lots.boundingBox()
  const moves = await movesByAnswer(visit, {
    press: () => lots.selectOption(choice),
    meanwhile: () => page.getByRole('status').getByText('正在查这件商品').waitFor(),
    then: () => page.getByText('先别吃、别用。').first().waitFor(),
  })
  expect(moves).toEqual([])
  const after = await lots.boundingBox()
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1)
})

test('the inbox that one comes back to stands as it was left', async () => {
  const visit = await visitOf({ phone: '19900000001' })
  const { page } = visit
  await visit.goto('/credit/inbox/index')
  const news = page.getByRole('link', { name: /^投诉 \d{4}-\d{6}/ }).first()
  await news.waitFor()
  await visit.isDrawn()
  await page.getByRole('link', { name: '提醒方式' }).click()
  await page.getByText('什么时候不打扰').waitFor()
  const moves = await movesByAnswer(visit, {
    press: () => page.goBack(),
    meanwhile: () => news.waitFor(),
    then: () => page.waitForResponse('**/inbox/seen'),
  })
  expect(moves).toEqual([])
})

test('further published complaints come where their outline stood', async () => {
  const visit = await visitOf()
  const { page } = visit
  await visit.goto('/complaint/public/index')
  const merchants = page.getByRole('link', { name: /^看这家商家/ })
  await merchants.first().waitFor()
  const before = await merchants.count()
  const moves = await movesByAnswer(visit, {
    press: () => page.getByRole('button', { name: '更多' }).click(),
    meanwhile: () => page.getByRole('status', { name: '正在取公示的投诉' }).waitFor(),
    then: () => merchants.nth(before).waitFor(),
  })
  expect(moves).toEqual([])
})
