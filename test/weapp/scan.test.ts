import { expect, it } from '@jest/globals'
import { demoWorld } from '../../mock/world'
import type { Driver } from './host/driver'
import { cancelled } from './host/user-answers'
import { useScene } from './scene'

const scene = useScene()
const [product] = demoWorld(new Date().toISOString()).products
if (product === undefined) throw new Error('the demo world has no product')
const { name, gtin } = product
/** As it stands under the bars. */
const ean13 = gtin.slice(1)

async function openScanner(): Promise<Driver> {
  const app = scene.open()
  await app.tap(app.byRole('link', /^扫一扫/))
  await app.onPage('trace/scan/index')
  return app
}

it('reads with the camera in its own page, and lets go of it', async () => {
  const app = await openScanner()
  await app.see('把码放进框里')
  scene.phone.camera.see({ result: ean13, type: 'EAN_13' })
  await app.onPage('trace/product/index')
  await app.see(name)
  expect(scene.phone.camera.isOpen).toBe(false)
  expect(scene.phone.shown.map(({ kind }) => kind)).toContain('vibrateShort')
})

it('believes bars only when they are read twice, a two-dimensional code at once', async () => {
  const app = await openScanner()
  await app.see('把码放进框里')
  scene.phone.camera.see({ result: '6901234567892', type: 'EAN_13' }, 1)
  scene.phone.camera.see({ result: 'https://example.com/pay', type: 'QR_CODE' }, 1)
  await app.onPage('trace/code/index')
  await app.see('这是一个网址')
})

it('gives light and comes closer', async () => {
  const app = await openScanner()
  await app.tap(app.byRole('button', '打开手电筒'))
  await app.until(() => scene.phone.camera.isTorchOn, 'the light')
  await app.tap(app.byRole('button', '拉近'))
  await app.see('1.5 倍')
  expect(scene.phone.camera.zoom).toBe(1.5)
})

it('without the permission still scans on WeChat’s own page, which has the album too', async () => {
  scene.phone.camera.isAllowed = false
  const app = await openScanner()
  await app.see('没有得到相机的许可')
  scene.phone.user.answer('scanCode', { result: ean13, scanType: 'EAN_13' })
  await app.tap(app.byRole('button', '微信扫码、相册'))
  await app.onPage('trace/product/index')
  await app.see(name)
})

it('leads to the page of permissions, and opens the camera once it is allowed', async () => {
  scene.phone.camera.isAllowed = false
  const app = await openScanner()
  scene.phone.user.answer('openSetting', { camera: true })
  await app.tap(app.byRole('button', '去设置里允许'))
  await app.see('把码放进框里')
  await app.notSee('没有得到相机的许可')
  scene.phone.camera.see({ result: ean13, type: 'EAN_13' })
  await app.onPage('trace/product/index')
})

it('closing WeChat’s own page without a code changes nothing, and typing is there', async () => {
  const app = await openScanner()
  scene.phone.user.answer('scanCode', cancelled)
  await app.tap(app.byRole('button', '微信扫码、相册'))
  const field = app.byRole('textbox', /条码、许可证号、信用代码/)
  await app.type(field, ean13.slice(0, 12))
  await app.see(`按前面的算应该是 ${ean13.slice(12)}`)
  await app.type(field, ean13)
  await app.see('写得对')
  await app.confirm(field)
  await app.onPage('trace/product/index')
  await app.see(name)
})

it('on an old WeChat opens its scanning page at once, and not again when the person closed it', async () => {
  scene.phone.camera.canScan = false
  const app = await openScanner()
  await app.until(
    () => scene.phone.user.waiting.some(({ name }) => name === 'scanCode'),
    "WeChat's scanning page",
  )
  // While WeChat's page is open the button says so, in its name too: only from then on its old name means that it is closed.
  await app.find(app.byRole('button', /^打开扫码./))
  scene.phone.user.answer('scanCode', cancelled)
  await app.find(app.byRole('button', '打开扫码'))
  expect(scene.phone.user.waiting).toEqual([])
  scene.phone.user.answer('scanCode', { result: ean13, scanType: 'EAN_13' })
  await app.tap(app.byRole('button', '打开扫码'))
  await app.onPage('trace/product/index')
  await app.see(name)
})
