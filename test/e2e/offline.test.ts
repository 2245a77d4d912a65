import { beforeAll, describe, expect, test } from '@jest/globals'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { useStage } from './stage'
import type { Visit } from './visit'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

/** A phone that may keep the app; without network its browser complains of every request, and the scanner never used before of its engine. */
const phone = (): Promise<Visit> =>
  stage.visit({
    context: { serviceWorkers: 'allow' },
    expects: [/ERR_INTERNET_DISCONNECTED/, /wasm/, /ArrayBuffer instantiation/],
  })

/** Resolves when the app is on the phone. */
const installed = ({ page }: Visit): Promise<unknown> => page.evaluate(() => navigator.serviceWorker.ready)

const productAt = ({ product }: DemoPlaces): string =>
  `/trace/product/index?gtin=${product.gtin}&lot=${product.lot?.lot ?? ''}`

describe('without network', () => {
  test('a product that was seen opens again and says its date, on reload and after the app was closed', async () => {
    const visit = await phone()
    const { page, context } = visit
    await visit.goto(productAt(places))
    await page.getByRole('heading', { name: places.product.name }).waitFor()
    await page.getByRole('button', { name: '放上我的货架' }).click()
    await installed(visit)

    await context.setOffline(true)
    await page.reload()
    await page.getByRole('heading', { name: places.product.name }).waitFor()
    const today = /离线：这是 \d{4}-\d{2}-\d{2} \d{2}:\d{2} 看到的内容/
    await page.getByText(today).waitFor()
    await page.getByText('演示数据，全是编造的').waitFor()
    await visit.shoot('offline-product')

    await page.close()
    const later = await context.newPage()
    await later.goto(`${visit.origin}${productAt(places)}`)
    await later.getByText(today).waitFor()

    await context.setOffline(false)
    // It asks again by itself.
    await later.getByText(today).waitFor({ state: 'detached' })
    await later.getByRole('heading', { name: places.product.name }).waitFor()
  })

  test('the home page, the scanner’s typing, the codes read and the shelf work as well', async () => {
    const visit = await phone()
    const { page, context } = visit
    await visit.goto(productAt(places))
    await page.getByRole('button', { name: '放上我的货架' }).click()
    await installed(visit)
    await context.setOffline(true)
    await visit.goto('/')
    await page
      .getByRole('link', { name: /扫一扫/ })
      .first()
      .click()
    await page.getByLabel('输入码上的字').fill(places.product.gtin.slice(1))
    await page.getByText('商品条码 GTIN，写得对').waitFor()
    await page.getByRole('button', { name: '查', exact: true }).click()
    await page.getByText('没有取到这件商品的资料').waitFor()
    await visit.goto('/trace/history/index')
    await page.getByRole('link', { name: new RegExp(places.product.gtin.slice(1)) }).waitFor()
    await visit.goto('/trace/shelf/index')
    await page.getByText('现在取不到公开消息，只对照了保质期').waitFor()
    await page.getByText(places.product.name).first().waitFor()
  })

  test('nothing of the API or of a person lies in the app’s caches', async () => {
    const visit = await phone()
    const { page } = visit
    await visit.goto(productAt(places))
    await page.getByRole('heading', { name: places.product.name }).waitFor()
    await installed(visit)
    await visit.goto('/credit/search/index?q=%E8%8C%B6%E4%B8%9A')
    await page.getByText('“茶业”的查询结果').waitFor()
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return requests.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(kept).toContain('/index.html')
    expect(kept.filter((path) => !/^\/(js|css|chunk|asset)\/|^\/index\.html$/.test(path))).toEqual([])
  })
})

test('the app can be installed: its manifest names it and its icons are there', async () => {
  const manifest = await fetch(`${stage.origin}/manifest.webmanifest`)
  expect(manifest.headers.get('content-type')).toContain('application/manifest+json')
  const { name, icons } = await manifest.json()
  expect(name).toBe('放心查')
  for (const { src } of icons) {
    const icon = await fetch(`${stage.origin}${src}`)
    expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/png'])
  }
  const worker = await fetch(`${stage.origin}/service-worker.js`)
  expect(worker.headers.get('cache-control')).toBe('no-cache')
})

test('things are read one after another into the list, and two of them are compared', async () => {
  const visit = await stage.visit()
  const { page } = visit
  await visit.goto('/trace/scan/index?mode=basket')
  const field = page.getByLabel('输入码上的字')
  const { product, recalled } = places
  for (const gtin of [product.gtin, product.gtin, recalled.gtin]) {
    await field.fill(gtin.slice(1))
    await page.getByRole('button', { name: '查', exact: true }).click()
  }
  await page.getByText(/ × 1$/).waitFor()
  await page.getByRole('link', { name: '看清单（3 件）' }).click()
  await page.getByText('2 种，3 件').waitFor()
  const rows = page.getByRole('list', { name: '购物清单' }).getByRole('listitem')
  await rows.first().getByText(/召回/).waitFor()
  await visit.shoot('basket')
  for (const choose of await page.getByRole('button', { name: /^比较：/ }).all()) await choose.click()
  await page.getByRole('link', { name: '比较选中的两件' }).click()
  await page.getByRole('link', { name: product.name }).first().waitFor()
  await visit.shoot('product-compare')
})
