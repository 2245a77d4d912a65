import { expect, it } from '@jest/globals'
import sharp from 'sharp'
import { demoWorld } from '../../mock/world'
import { useScene } from './scene'
import { fillInComplaint, signInByPhone } from './steps'

const scene = useScene()
const merchant = demoWorld(new Date().toISOString()).products[0]?.maker
if (!merchant) throw new Error('the demo world makes nothing')

it('files for somebody else with a photo of the signed paper, beside a field to sign in', async () => {
  const app = scene.open({ path: 'complaint/draft/index', query: { uscc: merchant.uscc } })
  await fillInComplaint(app, merchant.name)
  await app.tap(app.byRole('checkbox', /^替别人投诉/))
  await app.type(app.byRole('textbox', /^委托人的姓名/), '王示例')
  await app.type(app.byRole('textbox', /^委托人的电话/), '13800000003')
  await app.type(app.byRole('textbox', /^委托人的通讯地址/), '福州市鼓楼区示例路 2 号')
  await app.choose(app.byRole('button', /^您是委托人的/), '子女')
  await app.see('一般代理：代我提交投诉')
  expect(app.byRole('img', /^签名处/).all()).toHaveLength(1)

  await app.tap(app.byRole('radio', /^我有签好的纸质委托书/))
  const paper = { create: { width: 400, height: 300, channels: 3, background: '#fff' } } as const
  scene.phone.user.answer('chooseMedia', [
    { name: '委托书.jpg', bytes: await sharp(paper).jpeg().toBuffer() },
  ])
  await app.tap(app.byRole('button', /^拍委托书/))
  await app.tap(app.byRole('button', '登录并提交'))
  await signInByPhone(app, '13700137103')
  await app.see(/已收到，编号 \S+/)
  await app.tap(app.byRole('link', '查看进展'))
  await app.onPage('complaint/case/index')
  await app.see(/代理（授权委托书）/)
})
