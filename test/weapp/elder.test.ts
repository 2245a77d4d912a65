import { expect, it } from '@jest/globals'
import { demoWorld } from '../../mock/world'
import { useScene } from './scene'
import { signInByPhone, story } from './steps'

const scene = useScene()
const merchant = demoWorld(new Date().toISOString()).products[0]?.maker
if (!merchant) throw new Error('the demo world makes nothing')

const styleOfPage = async (): Promise<string> =>
  (await scene.app.attribute(scene.app.byClass('ui-page'), 'style')) ?? ''

it('follows the size of WeChat’s text, and the person’s own choice in the elder edition', async () => {
  scene.phone.fontSize = 20
  const app = scene.open()
  await app.see('长辈版')
  expect(await styleOfPage()).toMatch(/--grow:\s*1\.25/)
  await app.tap(app.byRole('button', '长辈版'))
  await app.until(async () => /--grow:\s*1(;|$)/.test(await styleOfPage()), 'the size of the elder edition')
})

it('keeps a short sentence on the page until it is closed, as nothing has a time limit', async () => {
  const app = scene.open()
  await app.tap(app.byRole('button', '长辈版'))
  await app.find(app.byRole('button', '关闭'))
  expect(scene.phone.toasts).toEqual([])
  app.passTime(3_600_000)
  await app.tap(app.byRole('button', '关闭'))
  await app.until(() => app.byRole('button', '关闭').all().length === 0, 'the sentence to be gone')
})

it('files a complaint with one question a screen, after the app was ended halfway', async () => {
  const app = scene.open()
  await app.tap(app.byRole('button', '长辈版'))
  const filing = scene.restart({ path: 'complaint/draft/index', query: { uscc: merchant.uscc } })
  await filing.see('第 1 步，共 11 步')
  await filing.see('您要办什么？')
  await filing.notSee('要投诉谁？')
  await filing.tap(filing.byRole('button', '下一步'))
  await filing.see('要投诉谁？')
  await filing.see(merchant.name)
  await filing.tap(filing.byRole('button', '下一步'))
  await filing.tap(filing.byRole('button', '下一步'))
  await filing.see('买的什么，哪天买的，多少钱？')
  await filing.choose(filing.byRole('button', /^购买或接受服务的日期/), '2026-11-01')
  await filing.tap(filing.byRole('button', '下一步'))
  await filing.type(filing.byRole('textbox', /^发生了什么/), story)

  const again = scene.restart()
  await again.see('还在手机里的投诉')
  await again.tap(again.byRole('link', new RegExp(merchant.name)))
  await again.see('发生了什么？')
  await again.tap(again.byRole('button', '下一步'))
  await again.tap(again.byRole('checkbox', '退还货款和服务费用'))
  await again.tap(again.byRole('button', '下一步'))
  await again.tap(again.byRole('button', '下一步'))
  await again.type(again.byRole('textbox', /^您的姓名/), '林示例')
  await again.type(again.byRole('textbox', /^您的电话/), '13900139000')
  await again.type(again.byRole('textbox', /^通讯地址/), '福州市鼓楼区示例路 1 号')
  for (const question of ['这些事您同意吗？', '送到哪里？', '看一看，没错就提交']) {
    await again.tap(again.byRole('button', '下一步'))
    await again.see(question)
  }
  await again.tap(again.byRole('button', '登录并提交'))
  await signInByPhone(again, '13700137107')
  await again.see(/已收到，编号 \S+/)
})
