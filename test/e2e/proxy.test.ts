import { beforeAll, expect, test } from '@jest/globals'
import { filedNumber, tell } from './complaint-page'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { fillProxy, signWithMouse } from './proxy-page'
import { useStage } from './stage'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

test('a daughter files for her mother: read, signed on the screen, filed, and the paper opens as a PDF', async () => {
  const visit = await stage.visit({ phone: '13900000203' })
  const { page } = visit
  await visit.goto(`/complaint/draft/index?uscc=${places.merchant.uscc}`)
  await page.getByText(places.merchant.name).waitFor()
  await tell(page)
  await fillProxy(page)
  await signWithMouse(page)
  await page.getByText('已签 2 笔').waitFor()
  await visit.shoot('journey-proxy-signed')
  await page.getByRole('button', { name: '提交投诉' }).click()
  await filedNumber(page)
  await page.getByRole('link', { name: '查看进展' }).click()
  await page.getByText('由 示例 代理（授权委托书）').waitFor()
  await page.getByText(/这份委托书不包括/).waitFor()
  expect(await page.getByRole('button', { name: '撤回投诉' }).count()).toBe(0)
  await visit.shoot('journey-proxy-case')

  const asking = page.context().waitForEvent('request', (request) => request.url().includes('/proxy/'))
  await page.getByRole('button', { name: /打开授权委托书/ }).click()
  const answer = await page.request.get((await asking).url())
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toBe('application/pdf')
}, 90_000)
