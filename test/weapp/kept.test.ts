import { expect, it } from '@jest/globals'
import { demoWorld } from '../../mock/world'
import type { Driver } from './host/driver'
import { useScene } from './scene'

const scene = useScene()
const world = demoWorld(new Date().toISOString())

function invented<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the demo world has no such thing')
  return value
}

const product = invented(world.products[0])
const lot = invented(product.lots[0])
const recall = invented(world.recalls.find(({ lots }) => lots !== null && lots.length > 0))
const recalledLot = invented(recall.lots?.[0])
const recalled = invented(world.products.find(({ gtin }) => gtin === recall.gtin))

const openProduct = (gtin: string, ofLot: string): Driver =>
  scene.open({ path: 'trace/product/index', query: { gtin, lot: ofLot } })

async function openFromMe(app: Driver, name: RegExp): Promise<void> {
  await app.tap(app.byRole('link', name))
}

it('opens a product that was seen when the network is off, also after the app was closed, and says its date', async () => {
  const app = openProduct(product.gtin, lot.lot)
  await app.see(product.name)
  await app.see('谁来负责')
  scene.phone.network.goOffline()
  const later = scene.restart({ path: 'trace/product/index', query: { gtin: product.gtin, lot: lot.lot } })
  await later.see(/离线：这是 \d{4}-\d{2}-\d{2} \d{2}:\d{2} 看到的内容/)
  await later.see(product.name)
  scene.phone.network.goOnline()
  await later.until(() => !later.text().includes('离线：'), 'the answer of the server')
  expect(later.text()).toContain(product.name)
})

it('remembers the codes that were read, and opens them again without network', async () => {
  scene.phone.camera.see({ result: product.gtin.slice(1), type: 'EAN_13' })
  const app = scene.open()
  await app.tap(app.byRole('link', /^扫一扫/))
  await app.see(product.name)
  scene.phone.network.goOffline()
  const later = scene.restart({ path: 'me/index' })
  await openFromMe(later, /^扫码记录/)
  await later.onPage('trace/history/index')
  await later.tap(later.byRole('link', new RegExp(product.name)))
  await later.onPage('trace/product/index')
  await later.see(/离线：这是/)
  await later.see(product.name)
})

it('watches over a thing on the shelf: a recall is told on the home page until it was looked at', async () => {
  const app = openProduct(recalled.gtin, recalledLot)
  await app.see(recalled.name)
  await app.tap(app.byRole('button', '放上我的货架'))
  await app.seeToast(/放上货架了/)

  const home = scene.restart()
  await home.tap(home.byRole('link', /^货架上的东西有 \d+ 条新消息/))
  await home.onPage('trace/shelf/index')
  await home.see(`召回：${recall.title}`)

  scene.phone.network.goOffline()
  const offline = scene.restart({ path: 'trace/shelf/index' })
  await offline.see(`召回：${recall.title}`)
  await offline.see(recalled.name)
})

it('reads one thing after another into the list without leaving the camera', async () => {
  const app = scene.open({ path: 'trace/scan/index', query: { mode: 'basket' } })
  const field = app.byRole('textbox', /条码、许可证号、信用代码/)
  for (const gtin of [product.gtin, recalled.gtin]) {
    await app.type(field, gtin.slice(1))
    await app.see('写得对')
    await app.tap(app.byRole('button', '查'))
  }
  await app.tap(app.byRole('link', /^看清单/))
  await app.onPage('trace/basket/index')
  await app.see('2 种，2 件')
  await app.see(product.name)
  const later = scene.restart({ path: 'trace/basket/index' })
  await later.see('2 种，2 件')
})
