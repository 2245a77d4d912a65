import { beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { addPhotos, filedNumber, photoOf, tell } from './complaint-page'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { useStage } from './stage'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

test('the receipt of a case is downloaded, and whoever gets it checks it and a photo of it', async () => {
  const visit = await stage.visit({ phone: '13900000131' })
  const { page } = visit
  await visit.goto(`/complaint/draft/index?uscc=${places.merchant.uscc}`)
  await page.getByText(places.merchant.name).waitFor()
  await tell(page)
  await addPhotos(page, [await photoOf(7)])
  await page.getByRole('button', { name: '提交投诉' }).click()
  const number = await filedNumber(page)
  await page.getByRole('link', { name: '查看进展' }).click()
  await page.getByRole('link', { name: '看回执、下载登记表' }).click()
  await page.getByText(/（北京时间）收到，已签名/).waitFor()
  await visit.shoot('journey-receipt')
  const [paper] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: '打开登记表（PDF）' }).click(),
  ])
  await paper.close()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^下载 / })
      .first()
      .click(),
  ])
  const file = await download.path()
  const href = (await page.getByRole('link', { name: '打开核对页' }).getAttribute('href')) ?? ''
  const print = /&f=(.+)$/.exec(href)?.[1] ?? ''

  const office = await stage.visit()
  // The short address that the QR code holds leads there, signed in or not.
  await office.goto(`/r/${number}-${print}`)
  await office.page.getByText('这份回执是真的').waitFor()
  const pick = async (name: string, buffer: Buffer): Promise<void> => {
    const [chooser] = await Promise.all([
      office.page.waitForEvent('filechooser'),
      office.page.getByRole('button', { name: '选照片' }).click(),
    ])
    await chooser.setFiles({ name, mimeType: 'image/jpeg', buffer })
  }
  await pick('小票.jpg', readFileSync(file))
  await office.page.getByText('是当时提交的', { exact: true }).waitFor()
  await pick('别的.jpg', await photoOf(8).then(({ buffer }) => buffer))
  await office.page.getByText('不在提交的文件里').waitFor()
  expect(await office.page.getByText('13800000000').count()).toBe(0)
}, 90_000)
