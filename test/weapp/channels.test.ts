import { expect, it } from '@jest/globals'
import { demoWorld } from '../../mock/world'
import { pages } from '../../src/pages'
import { useScene } from './scene'

const scene = useScene()
const [product] = demoWorld(new Date().toISOString()).products
if (product === undefined) throw new Error('the demo world has no product')
const { gtin, name, maker } = product

it('leads from a product with a serial number to how often this very item was looked up', async () => {
  const app = scene.open({ path: 'trace/product/index', query: { gtin, serial: 'W1' } })
  await app.see(name)
  await app.tap(app.byRole('link', /^查这一件/))
  await app.onPage('trace/item/index')
  await app.choose(app.byRole('button', /省份/), '福建省')
  await app.choose(app.byRole('button', /城市/), '福州市')
  await app.tap(app.byRole('button', '查一查'))
  await app.see('这是本平台上第一次有人查这一件。')
  await app.see('福州市')
  await app.see('不能证明真伪')
  await app.tap(app.byRole('button', '再查一次'))
  await app.see('1 次')
})

it('holds a label against the registry, and takes the differences to a draft', async () => {
  const app = scene.open({ path: 'trace/label/index', query: { gtin } })
  await app.type(app.byRole('textbox', /^生产者的名字/), '别的食品厂')
  await app.tap(app.byRole('button', '对一对'))
  await app.see('1 处要问一问')
  await app.see(maker.name)
  await app.tap(app.byRole('link', '写成举报草稿'))
  await app.onPage('complaint/draft/index')
  await app.reach(app.byRole('textbox', /^发生了什么/))
  await app.until(
    async () => (await app.value(app.byRole('textbox', /^发生了什么/))).includes('别的食品厂'),
    'the differences in the story',
  )
})

it('explains what the medical insurance answers about a box of medicine', async () => {
  const app = scene.open({ path: 'trace/code/index', query: { text: '83857930000879766660' } })
  await app.see('查出来有四种结果')
  await app.see('卖过两次以上')
})

it('has no kiosk: that is a page of H5 alone', () => {
  expect(JSON.stringify(pages)).not.toContain('kiosk')
})
