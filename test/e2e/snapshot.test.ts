import { beforeAll, expect, test } from '@jest/globals'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { keep, openKeeping } from './snapshot-page'
import { useStage } from './stage'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

test('keep what is public of a merchant, and whoever gets the picture checks it by its code', async () => {
  const visit = await stage.visit()
  const { page } = visit
  await openKeeping(visit, places.merchant.uscc)
  await keep(visit)
  await visit.shoot('journey-snapshot')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存图片' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^fangxincha-[0-9a-z]{26}\.png$/)
  await page.getByText('图片已保存').waitFor()
  const checkPage = await page.getByRole('link', { name: '打开核对页' }).getAttribute('href')
  const [, id, print] = /id=([^&]+)&f=(.+)$/.exec(checkPage ?? '') ?? []

  const family = await stage.visit()
  // The short address that the QR code holds leads there, signed in or not.
  await family.goto(`/s/${id}-${print}`)
  await family.page.getByText('这份存证是真的').waitFor()
  await family.page.getByText(/为止没有变化/).waitFor()
  expect(await family.page.getByRole('heading', { name: places.merchant.name }).count()).toBe(2)
  await family.page.getByRole('link', { name: '看商家现在的信息' }).click()
  await family.page.waitForURL(/\/credit\/merchant\//)
})

test('a number is typed from paper, in groups and capitals', async () => {
  const visit = await stage.visit()
  const { page } = visit
  await openKeeping(visit, places.merchant.uscc)
  await keep(visit)
  const href = await page.getByRole('link', { name: '打开核对页' }).getAttribute('href')
  const id = /id=([0-9a-z]+)/.exec(href ?? '')?.[1] ?? ''
  await visit.goto('/credit/snapshot/index')
  await page.getByLabel('存证编号').fill(id.toUpperCase().replace(/(.{5})/g, '$1 '))
  await page.getByRole('button', { name: '核对' }).click()
  await page.getByText('这份存证是真的').waitFor()
})
