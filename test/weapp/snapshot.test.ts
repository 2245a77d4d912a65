import { expect, it } from '@jest/globals'
import { demoWorld, type DemoWorld } from '../../mock/world'
import { useScene } from './scene'

const scene = useScene()
const world: DemoWorld = demoWorld(new Date().toISOString())
const product = world.products[0]
const licensed = product?.maker
if (!product || !licensed) throw new Error('the demo world makes nothing')

const openMerchant = () => scene.open({ path: 'credit/merchant/index', query: { uscc: licensed.uscc } })

it('keeps a snapshot: its picture goes to the album, its PDF opens, its page says that it is genuine', async () => {
  const app = openMerchant()
  await app.tap(app.byRole('button', '分享、留存'))
  await app.tap(app.byRole('button', '做一份存证'))
  await app.see('存证做好了')
  scene.phone.user.answer('saveImageToPhotosAlbum', 'allow')
  await app.tap(app.byRole('button', '保存图片'))
  await app.see('图片已保存')
  expect(scene.phone.album.pictures[0]?.subarray(1, 4).toString()).toBe('PNG')
  await app.tap(app.byRole('button', '打开 PDF'))
  const opened = () => scene.phone.shown.filter(({ kind }) => kind === 'openDocument')
  await app.until(() => opened().length === 1, 'the PDF opens')
  expect(opened()[0]?.params).toMatchObject({ fileType: 'pdf' })
  await app.tap(app.byRole('link', '打开核对页'))
  await app.onPage('credit/snapshot/index')
  await app.see('这份存证是真的')
  expect(app.shared()).toMatchObject({
    path: expect.stringMatching(/^\/credit\/snapshot\/index\?id=[0-9a-z]{26}&f=/),
  })
})

it('says what to do when the album is not allowed, and saves once it is', async () => {
  const app = openMerchant()
  await app.tap(app.byRole('button', '分享、留存'))
  await app.tap(app.byRole('button', '做一份存证'))
  await app.see('存证做好了')
  scene.phone.user.answer('saveImageToPhotosAlbum', 'deny')
  await app.tap(app.byRole('button', '保存图片'))
  await app.see(/没有允许保存到相册/)
  scene.phone.user.answer('openSetting', { album: true })
  await app.tap(app.byRole('button', '去设置打开'))
  await app.tap(app.byRole('button', '保存图片'))
  await app.see('图片已保存')
})

it('is shared into a chat by name and verdict, with a picture of its own', async () => {
  const app = openMerchant()
  await app.see('数据截至')
  const title = expect.stringMatching(new RegExp(`^${licensed.name}：.+ · 放心查$`))
  const image = `http://127.0.0.1:8080/api/v1/merchants/${licensed.uscc}/card.png`
  await app.until(() => JSON.stringify(app.shared()).includes('放心查'), 'the page knows what it is called')
  expect(app.shared()).toMatchObject({
    title,
    path: `/credit/merchant/index?uscc=${licensed.uscc}`,
    imageUrl: image,
  })
  expect(app.shared('moments')).toMatchObject({ title, query: `uscc=${licensed.uscc}`, imageUrl: image })
})

it('a product is shared by its name', async () => {
  const app = scene.open({ path: 'trace/product/index', query: { gtin: product.gtin } })
  await app.see(product.name)
  await app.until(
    () => JSON.stringify(app.shared()).includes(product.name),
    'the page knows what it is called',
  )
  expect(app.shared()).toMatchObject({ path: expect.stringContaining('/trace/product/index?gtin=') })
})
