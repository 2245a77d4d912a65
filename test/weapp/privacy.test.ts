import { expect, it } from '@jest/globals'
import sharp from 'sharp'
import { demoWorld } from '../../mock/world'
import { useScene } from './scene'

const scene = useScene()
const [product] = demoWorld(new Date().toISOString()).products
if (!product) throw new Error('the demo world makes nothing')
/** As it stands under the bars. */
const ean13 = product.gtin.slice(1)
const draft = { path: 'complaint/draft/index', query: { uscc: product.maker.uscc } }

const photo = async (): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => ({
  name: 'tea.jpg',
  bytes: await sharp({ create: { width: 400, height: 300, channels: 3, background: '#875' } })
    .jpeg()
    .toBuffer(),
})

it('is not asked before something private is needed', async () => {
  scene.phone.privacyAgreed = false
  const app = scene.open({ path: 'credit/merchant/index', query: { uscc: product.maker.uscc } })
  await app.see('数据截至')
  expect(app.byRole('dialog').all()).toHaveLength(0)
})

it('is asked in our own words at the first photo, and never again once agreed', async () => {
  scene.phone.privacyAgreed = false
  const app = scene.open(draft)
  scene.phone.user.answer('chooseMedia', [await photo()])
  await app.reach(app.byRole('button', '添加照片'))
  await app.tap(app.byRole('button', '添加照片'))
  const dialog = app.byRole('dialog', '先问您一声')
  await app.see('不同意也能用')
  await app.tap(dialog.byRole('button', '看用户隐私保护指引'))
  await app.until(
    () => scene.phone.shown.some(({ kind }) => kind === 'openPrivacyContract'),
    'WeChat’s page of the privacy policy',
  )
  await app.tap(dialog.byRole('button', '同意'))
  await app.until(() => app.byRole('img').all().length === 1, 'the photo')
  expect(app.byRole('dialog').all()).toHaveLength(0)
  expect(scene.phone.privacyAgreed).toBe(true)
})

it('may be refused: nothing is lost, and it is asked again at the next photo', async () => {
  scene.phone.privacyAgreed = false
  const app = scene.open(draft)
  await app.reach(app.byRole('textbox', /^发生了什么/))
  await app.type(app.byRole('textbox', /^发生了什么/), '写好的话还在。')
  await app.reach(app.byRole('button', '添加照片'))
  for (const attempt of ['first', 'second']) {
    await app.tap(app.byRole('button', '添加照片'))
    await app.tap(app.byRole('dialog', '先问您一声').byRole('button', '不同意'))
    await app.until(() => app.byRole('dialog').all().length === 0, `the dialog to close, ${attempt} time`)
  }
  expect(await app.value(app.byRole('textbox', /^发生了什么/))).toBe('写好的话还在。')
  expect(app.byRole('img').all()).toHaveLength(0)
})

it('without the camera a code can be typed', async () => {
  scene.phone.privacyAgreed = false
  const app = scene.open()
  await app.tap(app.byRole('link', /^扫一扫/))
  await app.tap(app.byRole('dialog', '先问您一声').byRole('button', '不同意'))
  await app.see('没有得到相机的许可')
  const field = app.byRole('textbox', /条码、许可证号、信用代码/)
  await app.type(field, ean13)
  await app.confirm(field)
  await app.onPage('trace/product/index')
  await app.see(product.name)
})

it('reads with the camera once it is agreed', async () => {
  scene.phone.privacyAgreed = false
  const app = scene.open()
  await app.tap(app.byRole('link', /^扫一扫/))
  scene.phone.camera.see({ result: ean13, type: 'EAN_13' })
  await app.tap(app.byRole('dialog', '先问您一声').byRole('button', '同意'))
  await app.onPage('trace/product/index')
  await app.see(product.name)
})
