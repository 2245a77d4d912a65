import { expect, it } from '@jest/globals'
import { gtinCheckDigit } from '../../domain/codes/check-digits'
import { demoWorld } from '../../mock/world'
import { documentOf, Partner, partnerToken, shipment } from '../api/trace/epcis/partner'
import type { Driver } from './host/driver'
import { useScene } from './scene'

const scene = useScene(() => ({ EPCIS_API_KEY: partnerToken }))
const world = demoWorld(new Date().toISOString())

function invented<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the demo world has no such thing')
  return value
}

const product = invented(world.products[0])
const lot = invented(product.lots[0])
const recall = invented(world.recalls[0])
/** As it stands under the bars. */
const ean13 = product.gtin.slice(1)

/** Holds a code before the camera. */
const scans = (result: string, type = 'EAN_13'): void => scene.phone.camera.see({ result, type })

async function openScanner(app: Driver): Promise<void> {
  await app.tap(app.byRole('link', /^扫一扫/))
}

it('scans a barcode and shows the product, its way and who answers for it', async () => {
  scans(ean13)
  const app = scene.open()
  await openScanner(app)
  await app.onPage('trace/product/index')
  expect(app.query['gtin']).toBe(product.gtin)
  await app.see(product.name)
  await app.see('谁来负责')
  await app.see(product.maker.name)
  await app.see('来源')
  await app.choose(app.byRole('button', /包装上的批号/), new RegExp(`^${lot.lot}`))
  await app.see(/它走过的路.*\d+ 步/)
  app.back()
  expect(app.path).toBe('home/index')
})

it('leads from the product to its maker, and to a complaint that is already filled in', async () => {
  const app = scene.open({ path: 'trace/product/index', query: { gtin: product.gtin, lot: lot.lot } })
  await app.see(product.name)
  await app.tap(app.byRole('link', new RegExp(product.maker.name)).nth(0))
  await app.onPage('credit/merchant/index')
  expect(app.query['uscc']).toBe(product.maker.uscc)
  app.back()
  await app.tap(app.byRole('link', '有问题，投诉'))
  await app.onPage('complaint/wizard/index')
  await app.tap(app.byRole('link', '直接写'))
  await app.onPage('complaint/draft/index')
  await app.until(
    async () => (await app.value(app.byRole('textbox', /^商品或服务/))).includes(product.name),
    'the name',
  )
  await app.see(product.maker.name)
})

it('reads what a GS1 code says of its lot', async () => {
  scans(`\u001d01${product.gtin}10${lot.lot}`, 'DATA_MATRIX')
  const app = scene.open()
  await openScanner(app)
  await app.onPage('trace/product/index')
  await app.see(`批次 ${lot.lot}`)
})

it('shows a recall before everything else', async () => {
  const app = scene.open({ path: 'trace/product/index', query: { gtin: recall.gtin } })
  await app.see(`召回：${recall.title}`)
  await app.see(recall.action)
  expect(app.text().indexOf('召回：')).toBeLessThan(app.text().indexOf('谁来负责'))
})

it('is loud about the very lot that is recalled, and not before it is chosen', async () => {
  const [named] = recall.lots ?? []
  const app = scene.open({ path: 'trace/product/index', query: { gtin: recall.gtin } })
  await app.see(/召回的批次：/)
  expect(app.text()).not.toContain('正在召回')
  await app.choose(app.byRole('button', /包装上的批号/), new RegExp(`^${named ?? ''}`))
  await app.see('正在召回')
  await app.see('您查的这一批在召回之列。')
})

it('tells the way in one line, opens a step for its papers, and names who held it', async () => {
  const app = scene.open({ path: 'trace/product/index', query: { gtin: product.gtin, lot: lot.lot } })
  await app.see(/→.*手\s· /)
  await app.tap(app.byRole('button', /单据 \d/).nth(0))
  await app.find(app.byRole('group', '单据和读数'))
  await app.seeFurtherDown('经过的省')
  await app.seeFurtherDown('责任可究：经手的各方')
  await app.tap(app.byRole('button', '放上我的货架'))
  await app.see('在我的货架上')
})

it('tells an unknown product from a misread code', async () => {
  const body = '690999999999'
  const unknown = `${body}${gtinCheckDigit(body) ?? ''}`
  scans(unknown)
  const app = scene.open()
  await openScanner(app)
  await app.see('这里没有这件商品的资料')
  await app.see('条码没有错')
  app.back()

  const last = (Number(unknown.at(-1)) + 1) % 10
  scans(`${body}${last}`)
  await openScanner(app)
  await app.see('多半是扫错或抄错了')
  await app.find(app.byRole('table', '逐位计算'))
  await app.see('补到整十还差')
})

it('says of a code that leads nowhere what it is', async () => {
  scans('https://example.com/pay', 'QR_CODE')
  const app = scene.open()
  await openScanner(app)
  await app.onPage('trace/code/index')
  await app.see('这是一个网址')
  await app.see('我们没有替您打开它')
})

it('takes a merchant’s credit code to the merchant', async () => {
  scans(product.maker.uscc, 'QR_CODE')
  const app = scene.open()
  await openScanner(app)
  await app.see(product.maker.name)
})

it('recognises typed digits without a network, and asks again when it is back', async () => {
  scene.phone.network.goOffline()
  const app = scene.open()
  await openScanner(app)
  const field = app.byRole('textbox', /条码、许可证号、信用代码/)
  await app.type(field, ean13)
  await app.see('写得对')
  await app.tap(app.byRole('button', '查'))
  await app.onPage('trace/product/index')
  await app.see('没有取到这件商品的资料')
  scene.phone.network.goOnline()
  await app.see(product.name)
})

it('tells a way of sixty steps as one goes down, and sends no more than that at once', async () => {
  const other = invented(product.lots.at(-1))
  const epcClass = `https://id.gs1.org/01/${product.gtin}/10/${other.lot}`
  const moves = Array.from({ length: 60 }, (_, number) =>
    shipment(number, { epcList: [], quantityList: [{ epcClass, quantity: 1, uom: 'KGM' }] }),
  )
  await new Partner(scene.server).capture(documentOf(...moves))
  const app = scene.open({ path: 'trace/product/index', query: { gtin: product.gtin } })
  await app.choose(app.byRole('button', /包装上的批号/), new RegExp(`^${other.lot}`))
  await app.see(/它走过的路.*\d\d 步/)
  const shipments = () => app.text().split('发货').length - 1
  const atFirst = shipments()
  expect(atFirst).toBeLessThan(30)
  await app.scrollUntil(() => shipments() >= 50, 'fifty steps of the way')
})
