import { it } from '@jest/globals'
import sharp from 'sharp'
import { demoWorld } from '../../mock/world'
import type { Driver } from './host/driver'
import { useScene } from './scene'
import { fillInComplaint, signInByPhone } from './steps'

const scene = useScene()
const merchant = demoWorld(new Date().toISOString()).products[0]?.maker
if (!merchant) throw new Error('the demo world makes nothing')
const draft = { path: 'complaint/draft/index', query: { uscc: merchant.uscc } }

/** Everything about the two persons; who has filled in the form is the one who acts. */
async function fileForMother(app: Driver, merchantName: string): Promise<void> {
  await fillInComplaint(app, merchantName)
  await app.tap(app.byRole('checkbox', /^替别人投诉/))
  await app.type(app.byRole('textbox', /^委托人的姓名/), '王示例')
  await app.type(app.byRole('textbox', /^委托人的电话/), '13800000003')
  await app.type(app.byRole('textbox', /^委托人的通讯地址/), '福州市鼓楼区示例路 2 号')
  await app.reach(app.byRole('button', /^您是委托人的/))
  await app.choose(app.byRole('button', /^您是委托人的/), '子女')
  await app.see('一般代理：代我提交投诉')
}

async function seesFiledForAnother(app: Driver): Promise<void> {
  await app.see(/已收到，编号 \S+/)
  await app.tap(app.byRole('link', '查看进展'))
  await app.onPage('complaint/case/index')
  await app.see(/代理（授权委托书）/)
}

/** A line up and down across the canvas, at this height of it in CSS px. */
const line = (y: number): (readonly [number, number])[] =>
  Array.from({ length: 8 }, (_, step) => [20 + step * 40, y + (step % 2) * 20] as const)

it('files for somebody else, who signs on the screen with a finger', async () => {
  const app = scene.open(draft)
  await fileForMother(app, merchant.name)
  const pad = app.byRole('img', /^签名处/)
  await app.draw(pad, line(40))
  await app.see('已签 1 笔')
  await app.draw(pad, line(90))
  await app.see('已签 2 笔')
  await app.until(async () => (await app.drawn(pad)).length === 2, 'two lines on the canvas')
  await app.tap(app.byRole('button', '撤销一笔'))
  await app.see('已签 1 笔')
  await app.draw(pad, line(90))
  await app.see('已签 2 笔')
  await app.tap(app.byRole('button', '登录并提交'))
  await signInByPhone(app, '13700137103')
  await seesFiledForAnother(app)
})

it('files for somebody else with a photo of the signed paper', async () => {
  const app = scene.open(draft)
  await fileForMother(app, merchant.name)
  await app.tap(app.byRole('radio', /^我有签好的纸质委托书/))
  const paper = { create: { width: 400, height: 300, channels: 3, background: '#fff' } } as const
  scene.phone.user.answer('chooseMedia', [
    { name: '委托书.jpg', bytes: await sharp(paper).jpeg().toBuffer() },
  ])
  await app.tap(app.byRole('button', /^拍委托书/))
  await app.until(() => app.byRole('img').all().length === 1, 'the photo of the paper')
  await app.tap(app.byRole('button', '登录并提交'))
  await signInByPhone(app, '13700137104')
  await seesFiledForAnother(app)
})
