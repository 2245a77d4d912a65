import { expect, it } from '@jest/globals'
import { demoMerchant } from '../e2e/acting-story'
import type { Driver } from './host/driver'
import { useScene } from './scene'
import { fillInComplaint, signInByPhone, story } from './steps'

const scene = useScene()

async function signInAsMerchant(app: Driver): Promise<void> {
  await app.tap(app.byRole('button', '填入'))
  await app.tap(app.byRole('button', '获取验证码'))
  await app.see(/已发到登记的手机 199\*\*\*\*01\d\d/)
  await app.tap(app.byRole('button', '填入'))
  await app.tap(app.byRole('button', '登录'))
  await app.see('退出商家登录')
}

it('a merchant answers and makes an offer, and the person accepts it, on one phone with two sign-ins', async () => {
  const shop = await demoMerchant(scene.server.address)
  const filing = scene.open({ path: 'complaint/draft/index', query: { uscc: shop.uscc } })
  await fillInComplaint(filing, shop.name)
  await filing.tap(filing.byRole('button', '登录并提交'))
  await signInByPhone(filing, '13700137030')
  await filing.see(/已收到，编号 \S+/)
  await filing.tap(filing.byRole('link', '查看进展'))
  await filing.tap(filing.byRole('button', '开始在线和解'))
  await filing.tap(filing.byRole('dialog').byRole('button', '开始在线和解'))
  await filing.see('正在和商家在线和解')

  const merchant = scene.restart({ path: 'me/index' })
  await merchant.tap(merchant.byRole('link', /我是商家/))
  await merchant.onPage('merchant-side/list/index')
  await signInAsMerchant(merchant)
  await merchant.tap(merchant.byRole('link', /正山小种红茶/))
  await merchant.onPage('merchant-side/case/index')
  await merchant.see(story)
  expect(merchant.text()).toContain('林**')
  expect(merchant.text()).not.toContain('13900139000')
  await merchant.type(merchant.byRole('textbox', /^怎么回事/), '已经核实，愿意退款。')
  await merchant.tap(merchant.byRole('button', '提交答复'))
  await merchant.see('商家的答复')
  await merchant.type(merchant.byRole('textbox', /^怎么解决/), '全额退款。')
  await merchant.type(merchant.byRole('textbox', /^金额/), '128.5')
  await merchant.tap(merchant.byRole('button', '提交方案'))
  await merchant.see('等待答复')

  const person = scene.restart({ path: 'complaint/list/index' })
  await person.tap(person.byRole('link', /正山小种红茶/))
  await person.see('全额退款。')
  await person.tap(person.byRole('button', '接受方案'))
  await person.tap(person.byRole('dialog').byRole('button', '接受方案'))
  await person.see('调解成功')
})
