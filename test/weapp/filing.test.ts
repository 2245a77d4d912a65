import { expect, it } from '@jest/globals'
import { demoWorld } from '../../mock/world'
import { useScene } from './scene'
import { fillInComplaint, signInByPhone } from './steps'

const scene = useScene()
const merchant = demoWorld(new Date().toISOString()).products[0]?.maker
if (!merchant) throw new Error('the demo world makes nothing')

const isFiling = ({ method, url }: { readonly method: string; readonly url: string }): boolean =>
  method === 'POST' && url.endsWith('/complaints')

it('files one story as a complaint and a report, once, though the answer was lost', async () => {
  const app = scene.open({ path: 'complaint/draft/index', query: { uscc: merchant.uscc } })
  await fillInComplaint(app, merchant.name)
  await app.tap(app.byRole('radio', /^两个都要/))
  await app.see('一份经过会分成一件投诉、一件举报')
  await app.tap(app.byRole('radio', /^实体店/))
  await app.type(app.byRole('textbox', /^商家地址/), '福建省福州市鼓楼区示例路 1 号')
  await app.seeFurtherDown('福州市鼓楼区市场监督管理局')
  await app.see('举报送错了不会转')
  await app.tap(app.byRole('button', '登录并提交'))
  scene.phone.network.loseNextAnswer(isFiling)
  await signInByPhone(app, '13700137101')
  await app.see('刚才没有送到')
  await app.tap(app.byRole('button', '现在再试'))
  await app.see(/举报已收到，编号 \S+/)
  await app.see('15 个工作日内核查')
  await app.tap(app.byRole('link', '查看举报的进展'))
  await app.onPage('complaint/case/index')
  await app.see('送福州市鼓楼区市场监督管理局')
})

it('files an anonymous report with an office of one’s own choice, after the app was ended', async () => {
  const app = scene.open({ path: 'complaint/draft/index', query: { uscc: merchant.uscc } })
  await app.see(merchant.name)
  await app.tap(app.byRole('radio', /^举报/))
  await app.tap(app.byRole('checkbox', '匿名举报'))
  await app.reach(app.byRole('textbox', /^发生了什么/))
  await app.type(app.byRole('textbox', /^发生了什么/), '看到他们把过期茶叶的标签换掉，再摆上货架。')
  await app.reach(app.byRole('button', /^(换一个局|选区、县)$/))
  await app.tap(app.byRole('button', /^(换一个局|选区、县)$/))
  await app.choose(app.byRole('button', /^选区、县：省/), '福建省')
  await app.choose(app.byRole('button', /^市/), '福州市')
  await app.choose(app.byRole('button', /^区、县/), '鼓楼区')
  await app.see('您自己选的。')

  const again = scene.restart()
  await again.see('还在手机里的投诉')
  await again.tap(again.byRole('link', new RegExp(merchant.name)))
  await again.onPage('complaint/draft/index')
  expect(await again.attribute(again.byRole('checkbox', '匿名举报'), 'aria-checked')).toBe('true')
  await again.seeFurtherDown('您自己选的。')
  expect(again.byRole('textbox', /^您的姓名/).all()).toHaveLength(0)
  await again.tap(again.byRole('button', '登录并提交'))
  await signInByPhone(again, '13700137102')
  await again.see(/已收到，编号 \S+/)
  await again.see('匿名举报不会给您发答复')
})

it('parts the parts of a name by the comma of its language', async () => {
  scene.phone.language = 'en'
  const app = scene.open({ path: 'complaint/draft/index', query: { uscc: merchant.uscc } })
  await app.see(merchant.name)
  await app.find(app.byRole('radio', 'Both, Settle my dispute, and look into it'))
  await app.reach(app.byRole('textbox', /^Your story, When, where, how much/))
  await app.reach(app.byRole('button', /^Day of purchase or service, [^，]+$/))
})
