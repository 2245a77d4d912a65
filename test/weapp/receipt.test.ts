import { expect, it } from '@jest/globals'
import { demoWorld } from '../../mock/world'
import { useScene } from './scene'
import { fillInComplaint, signInByPhone } from './steps'

const scene = useScene()
const merchant = demoWorld(new Date().toISOString()).products[0]?.maker
if (!merchant) throw new Error('the demo world makes nothing')

it('opens the official form of a case, and checks its receipt', async () => {
  const app = scene.open({ path: 'complaint/draft/index', query: { uscc: merchant.uscc } })
  await fillInComplaint(app, merchant.name)
  await app.tap(app.byRole('button', '登录并提交'))
  await signInByPhone(app, '13700137044')
  await app.see(/已收到，编号 \S+/)
  await app.tap(app.byRole('link', '查看进展'))
  await app.tap(app.byRole('link', '看回执、下载登记表'))
  await app.onPage('complaint/receipt/index')
  await app.see('已收到')
  await app.tap(app.byRole('button', '打开登记表（PDF）'))
  const opened = () => scene.phone.shown.filter(({ kind }) => kind === 'openDocument')
  await app.until(() => opened().length === 1, 'the form opens')
  expect(opened()[0]?.params).toMatchObject({ fileType: 'pdf' })
  await app.tap(app.byRole('link', '打开核对页'))
  await app.onPage('complaint/verify/index')
  await app.see('这份回执是真的')
})
