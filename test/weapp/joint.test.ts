import { expect, it } from '@jest/globals'
import { demoMerchant } from '../e2e/acting-story'
import { threeTogether } from '../e2e/joint-story'
import type { Driver } from './host/driver'
import { isRecord } from './host/wx-call'
import { useScene } from './scene'
import { signInByPhone } from './steps'

const scene = useScene()

/** The person signs in on the phone; two others with the same trouble are there before her. */
async function withTwoOthers(
  phone: string,
  kind: 'prepaid' | 'quality',
  until: 'asked' | 'waiting',
): Promise<Driver> {
  const app = scene.open({ path: 'me/sign-in/index' })
  await signInByPhone(app, phone)
  const session = scene.phone.storage.read('session')
  if (!isRecord(session) || typeof session['token'] !== 'string') throw new Error('nobody is signed in')
  const { address } = scene.server
  const shop = await demoMerchant(address)
  const [id = ''] = await threeTogether(address, { token: session['token'], phone }, shop, kind, until)
  return scene.restart({ path: 'complaint/case/index', query: { id } })
}

it('agrees to complain together, as one who may represent the others, and reads no name before all have', async () => {
  const app = await withTwoOthers('13700137110', 'prepaid', 'asked')
  await app.tap(app.byRole('link', /可以共同投诉了，请您决定/))
  await app.onPage('complaint/joint/index')
  await app.tap(app.byRole('checkbox', /^我愿意当代表人/))
  await app.tap(app.byRole('button', '同意，一起投诉'))
  await app.see('您已同意，等其他人')
  expect(app.text()).not.toContain('陈二')
  await app.pullDown()
  await app.see('您已同意，等其他人')
})

it('decides on what the representatives ask for, and leaves the others', async () => {
  const app = await withTwoOthers('13700137120', 'quality', 'waiting')
  await app.tap(app.byRole('link', /代表人提出一件事，等您同意/))
  await app.onPage('complaint/joint/index')
  await app.see('商家愿意退余额的八成，月底前退完。')
  await app.tap(app.byRole('button', '同意'))
  await app.see(/您已同意|全体同意，已生效/)
  await app.tap(app.byRole('button', '退出共同投诉'))
  await app.tap(app.byRole('dialog').byRole('button', '退出共同投诉'))
  await app.find(app.byRole('button', '我愿意和别人一起投诉'))
})
