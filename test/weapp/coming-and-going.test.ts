import { expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { demoWorld } from '../../mock/world'
import { useScene } from './scene'
import { signInByPhone } from './steps'

const scene = useScene()
const [product] = demoWorld(new Date().toISOString()).products
const maker = product?.maker
if (!product || !maker) throw new Error('the demo world makes nothing')

const inCode = (scene: string): Readonly<Record<string, string>> => ({ scene: encodeURIComponent(scene) })

it('opens by the code of a product at the product, with the home page below', async () => {
  const app = scene.open({ path: 'home/index', query: inCode(`p=${product.gtin}`), scene: 1047 })
  await app.onPage('trace/product/index')
  await app.see(product.name)
  app.back()
  await app.onPage('home/index')
  await app.see('长辈版')
  expect(app.stack).toEqual(['home/index'])
})

it('opens by the code of a merchant, and by an ordinary link, at the merchant', async () => {
  const byCode = scene.open({ path: 'home/index', query: inCode(`m=${maker.uscc}`), scene: 1047 })
  await byCode.onPage('credit/merchant/index')
  await byCode.see(maker.name)
  const link = `https://fangxincha.example/credit/merchant/index?uscc=${maker.uscc}`
  const byLink = scene.restart({ path: 'home/index', query: { q: encodeURIComponent(link) }, scene: 1011 })
  await byLink.onPage('credit/merchant/index')
  await byLink.see(maker.name)
})

it('opens at the home page by a code that means nothing', async () => {
  const app = scene.open({ path: 'home/index', query: inCode('p=123'), scene: 1047 })
  await app.see('长辈版')
  expect(app.stack).toEqual(['home/index'])
})

it('shares its public pages, the home page with a picture that shows nothing of one’s own', async () => {
  const app = scene.open()
  await app.see('长辈版')
  expect(app.shared()).toMatchObject({ title: expect.stringContaining('查商家'), path: '/home/index' })
  const { imageUrl } = app.shared() as { readonly imageUrl: string }
  expect(existsSync(join(app.built.folder, imageUrl))).toBe(true)
  const cases = scene.restart({ path: 'complaint/public/index', query: { uscc: maker.uscc } })
  await cases.see('近 12 个月')
  expect(cases.shared()).toMatchObject({ path: `/complaint/public/index?uscc=${maker.uscc}` })
  expect(cases.shared('moments')).toMatchObject({ query: `uscc=${maker.uscc}` })
})

it.each([
  'complaint/case/index',
  'complaint/draft/index',
  'complaint/list/index',
  'complaint/joint/index',
  'complaint/receipt/index',
  'credit/inbox/index',
  'me/index',
  'me/sign-in/index',
  'merchant-side/case/index',
  'trace/shelf/index',
])('does not let %s be shared', async (path) => {
  const app = scene.open({ path })
  await app.until(() => app.text() !== '', 'the page')
  expect(app.shared()).toBeUndefined()
  expect(app.shared('moments')).toBeUndefined()
})

it.each([
  ['credit/search/index', { q: encodeURIComponent(maker.name) }, maker.name],
  ['credit/merchant/index', { uscc: maker.uscc }, '数据截至'],
  ['trace/product/index', { gtin: product.gtin }, product.name],
  ['complaint/public/index', {}, '近 12 个月'],
])('asks anew when %s is pulled down, and keeps what is there', async (path, query, sign) => {
  const app = scene.open({ path, query })
  await app.see(sign)
  const before = scene.phone.network.sent.length
  await app.pullDown()
  expect(scene.phone.network.sent.length).toBeGreaterThan(before)
  await app.see(sign)
})

it('ends the refresh and says so when the network is gone, with what was there still on screen', async () => {
  const app = scene.open({ path: 'credit/merchant/index', query: { uscc: maker.uscc } })
  await app.see('数据截至')
  scene.phone.network.goOffline()
  await app.pullDown()
  await app.see('离线')
  expect(app.text()).toContain(maker.name)
})

it('asks anew for what is one’s own only of whom is signed in', async () => {
  const app = scene.open({ path: 'me/sign-in/index' })
  await signInByPhone(app, '13700137130')
  for (const [path, sign] of [
    ['complaint/list/index', '还没有投诉'],
    ['credit/inbox/index', '还没有消息'],
    ['credit/correction/list/index', '还没有'],
  ] as const) {
    const opened = scene.restart({ path })
    await opened.see(sign)
    const before = scene.phone.network.sent.length
    await opened.pullDown()
    expect(scene.phone.network.sent.length).toBeGreaterThan(before)
  }
})
