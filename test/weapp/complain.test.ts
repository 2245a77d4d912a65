import { expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { demoWorld } from '../../mock/world'
import type { Driver } from './host/driver'
import type { SentRequest } from './host/network'
import type { PickedFile } from './host/user-answers'
import { useScene } from './scene'
import { addPhotos, fillInComplaint, signInByPhone, story } from './steps'

const scene = useScene()
const merchant = demoWorld(new Date().toISOString()).products[0]?.maker
if (!merchant) throw new Error('the demo world makes nothing')

/** A picture whose noise makes it some hundred kilobytes, so that its upload has a middle. */
async function photo(name: string): Promise<PickedFile> {
  const raw = { width: 400, height: 300, channels: 3 } as const
  const bytes = await sharp(randomBytes(raw.width * raw.height * 3), { raw })
    .jpeg({ quality: 90 })
    .toBuffer()
  return { name, bytes }
}

const fromMerchant = (): Driver =>
  scene.open({ path: 'complaint/draft/index', query: { uscc: merchant.uscc } })

const isFiling = ({ method, url }: SentRequest): boolean => method === 'POST' && url.endsWith('/complaints')

/** How many complaints the server has of the person who is signed in. */
const casesInList = (app: Driver): number => app.byRole('link', /正山小种红茶/).all().length

it('is filed from a merchant, with photos, and shows its number and the legal clock', async () => {
  const app = scene.open({ path: 'credit/merchant/index', query: { uscc: merchant.uscc } })
  await app.tap(app.byRole('link', '投诉这家'))
  await app.tap(app.byRole('link', '直接写'))
  await fillInComplaint(app, merchant.name)
  await addPhotos(app, scene.phone, [await photo('小票.jpg'), await photo('商品.jpg')])
  await app.tap(app.byRole('button', '登录并提交'))
  await signInByPhone(app, '13700137000')
  await app.onPage('complaint/draft/index')
  await app.see(/已收到，编号 \S+/)
  const number = /已收到，编号 (\S+)/.exec(app.text())?.[1] ?? ''

  await app.tap(app.byRole('link', '查看进展'))
  await app.onPage('complaint/case/index')
  await app.see('已提交，待受理')
  await app.see(/最迟.*答复是否受理/)
  await app.see(story)
  expect(app.title).toContain(number)
  await app.see('已全部送达')
  // the form has left the phone's own list
  scene.restart({ path: 'complaint/list/index' })
  await scene.app.see('已提交的')
  expect(scene.app.text()).not.toContain('在这台手机上')
  expect(casesInList(scene.app)).toBe(1)
})

it('keeps every keystroke and every photo when the app is ended', async () => {
  const app = fromMerchant()
  await fillInComplaint(app, merchant.name)
  await addPhotos(app, scene.phone, [await photo('小票.jpg')])
  await app.see('已保存在这台手机')

  const again = scene.restart()
  await again.see('还在手机里的投诉')
  await again.tap(again.byRole('link', /正山小种红茶/))
  await again.onPage('complaint/draft/index')
  await again.reach(again.byRole('textbox', /^发生了什么/))
  expect(await again.value(again.byRole('textbox', /^发生了什么/))).toBe(story)
  expect(await again.value(again.byRole('textbox', /^涉及金额/))).toBe('128.5')
  await again.reach(again.byRole('checkbox', '退还货款和服务费用'))
  expect(await again.attribute(again.byRole('checkbox', '退还货款和服务费用'), 'aria-checked')).toBe('true')
  expect(await again.attribute(again.byRole('checkbox', '修理'), 'aria-checked')).toBe('false')
  await again.reach(again.byRole('img'))
  await again.until(() => again.byRole('img').all().length === 1, 'the photo')
})

it('survives a network lost in the middle of a photo, and is filed once', async () => {
  const app = fromMerchant()
  await fillInComplaint(app, merchant.name)
  await addPhotos(app, scene.phone, [await photo('小票.jpg'), await photo('商品.jpg')])
  scene.phone.network.cutNext(({ bodyBytes }) => bodyBytes > 20_000, 15_000)
  await app.tap(app.byRole('button', '登录并提交'))
  await signInByPhone(app, '13700137001')
  await app.see('现在没有网络')
  await app.see('不会重复提交')

  scene.phone.network.goOnline()
  await app.see(/已收到，编号 \S+/)
  scene.restart({ path: 'complaint/list/index' })
  await scene.app.see('已提交的')
  expect(casesInList(scene.app)).toBe(1)
})

it('goes on by itself after the app was ended while sending', async () => {
  const app = fromMerchant()
  await fillInComplaint(app, merchant.name)
  await addPhotos(app, scene.phone, [await photo('小票.jpg')])
  await app.tap(app.byRole('button', '登录并提交'))
  const release = scene.phone.network.hold(({ url }) => url.includes('/uploads'))
  await signInByPhone(app, '13700137002')
  await app.until(() => scene.phone.network.sent.some(({ url }) => url.includes('/uploads')), 'the upload')

  release()
  const again = scene.restart({ path: 'complaint/list/index' })
  await again.see('已提交的')
  await again.until(() => casesInList(again) === 1, 'the filed complaint')
})

it('is filed once when the server has it and its answer is lost', async () => {
  const app = fromMerchant()
  await fillInComplaint(app, merchant.name)
  scene.phone.network.loseNextAnswer(isFiling)
  await app.tap(app.byRole('button', '登录并提交'))
  await signInByPhone(app, '13700137003')
  await app.see('刚才没有送到')
  await app.tap(app.byRole('button', '现在再试'))
  await app.see(/已收到，编号 \S+/)
  expect(scene.phone.network.sent.filter(isFiling)).toHaveLength(2)
  const list = scene.restart({ path: 'complaint/list/index' })
  await list.see('已提交的')
  expect(casesInList(list)).toBe(1)
})

it('is filed after the server was killed in the middle of it', async () => {
  const app = fromMerchant()
  await fillInComplaint(app, merchant.name)
  const release = scene.phone.network.hold(isFiling)
  await app.tap(app.byRole('button', '登录并提交'))
  await signInByPhone(app, '13700137006')
  await app.see('正在登记')
  await scene.server.kill()
  release()
  await app.see('刚才没有送到')
  await scene.server.startAgain()
  const again = app.byRole('button', '现在再试')
  await app.until(async () => {
    // It goes on by itself too, and may have been faster.
    if (again.all().length > 0) await app.tap(again)
    return /已收到，编号 \S+/.test(app.text())
  }, 'the number')
})

it('says what is missing, at the field and together, and loses nothing', async () => {
  const app = scene.open({ path: 'complaint/draft/index' })
  await app.reach(app.byRole('textbox', /^发生了什么/))
  await app.type(app.byRole('textbox', /^发生了什么/), '<b>只写了经过</b> 😀')
  await app.tap(app.byRole('button', '登录并提交'))
  await app.see(/还有 \d+ 处要补充/)
  await app.reach(app.byRole('textbox', /^您的姓名/))
  expect(await app.attribute(app.byRole('textbox', /^您的姓名/), 'aria-invalid')).toBe('true')
  expect(await app.value(app.byRole('textbox', /^发生了什么/))).toBe('<b>只写了经过</b> 😀')
  expect(app.path).toBe('complaint/draft/index')
})

it('says of a file that is no picture that it was not accepted, and files the rest without it', async () => {
  const app = fromMerchant()
  await fillInComplaint(app, merchant.name)
  const disguised: PickedFile = {
    name: '照片.jpg',
    bytes: Buffer.from('<html><script>alert(1)</script></html>'),
  }
  await addPhotos(app, scene.phone, [disguised])
  await app.tap(app.byRole('button', '登录并提交'))
  await signInByPhone(app, '13700137004')
  await app.see('没有被接受')
  await app.tap(app.byRole('button', /^移除/))
  await app.tap(app.byRole('dialog').byRole('button', '移除'))
  await app.tap(app.byRole('button', '提交投诉'))
  await app.see(/已收到，编号 \S+/)
})

it('is withdrawn after asking once more', async () => {
  const app = fromMerchant()
  await fillInComplaint(app, merchant.name)
  await app.tap(app.byRole('button', '登录并提交'))
  await signInByPhone(app, '13700137005')
  await app.see(/已收到，编号 \S+/)
  await app.tap(app.byRole('link', '查看进展'))
  await app.tap(app.byRole('button', '撤回投诉'))
  await app.tap(app.byRole('dialog').byRole('button', '撤回投诉'))
  await app.see('已撤回')
})
