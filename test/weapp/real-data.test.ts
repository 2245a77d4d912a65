import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { apiOf } from '../e2e/api'
import { findableCompany, startWithRealMerchants } from '../e2e/real-merchants'
import { describeWithShared, readSharedJson, sharedPath } from '../shared-data'
import { builtMiniProgram } from './build'
import { startApp, type Driver } from './host/driver'
import { Phone } from './host/phone'
import type { RealServer } from './real-server'
import { addPhotos, fillInComplaint, signInByPhone } from './steps'

interface SharedPhoto {
  readonly file: string
}

/** Milliseconds: both registration files are imported first. */
const importPatience = 240_000

/** The main job on real input, in the built mini-program. */
describeWithShared('real data', () => {
  jest.setTimeout(120_000)
  let server: RealServer
  let phone: Phone
  let app: Driver

  beforeAll(async () => {
    ;({ server } = await startWithRealMerchants())
  }, importPatience)
  afterAll(() => server.remove())
  beforeEach(() => {
    phone = new Phone({ server: server.address })
    app = startApp(phone, builtMiniProgram())
  })
  afterEach(() => {
    app.close()
    phone.remove()
  })

  test('a real company is found by two characters, and complained about over a cut line and a killed server', async () => {
    const { merchant, middle } = await findableCompany(server.address)
    await app.type(app.byRole('textbox', '查商家'), middle)
    await app.tap(app.byRole('button', '查'))
    await app.onPage('credit/search/index')
    await app.tap(app.byRole('link', new RegExp(merchant.name.replace(/[()（）]/g, '.'))))
    await app.onPage('credit/merchant/index')
    await app.see(merchant.name)
    await app.see('来源：')

    await app.tap(app.byRole('link', '投诉这家'))
    await app.tap(app.byRole('link', '直接写'))
    await fillInComplaint(app, merchant.name)
    await addPhotos(app, phone, [phonePhoto()])
    await app.tap(app.byRole('button', '登录并提交'))
    phone.network.cutNext(({ bodyBytes }) => bodyBytes > 100_000, 60_000)
    await signInByPhone(app, '13900000302')
    await app.see('连上后会自动继续')
    phone.network.goOnline()
    await app.see(/已收到，编号 \S+/)
    const number = /已收到，编号 (\S+)/.exec(app.text())?.[1]

    await server.kill()
    await server.startAgain()
    await app.tap(app.byRole('link', '查看进展'))
    await app.see('已全部送达')
    const api = apiOf(server.address)
    const cases = await api.casesOf(await api.signIn('13900000302'))
    expect(cases.map((each) => [each.number, each.form.merchantUscc, each.evidence.length])).toEqual([
      [number, merchant.uscc, 1],
    ])
  })
})

function phonePhoto(): { name: string; bytes: Uint8Array } {
  const photo = readSharedJson<SharedPhoto[]>('data/photos/manifest.json').find(
    ({ file }) => basename(file) === 'Apple_iPhone_4.jpg',
  )
  if (!photo) throw new Error('the phone photo is not in the shared data')
  return { name: basename(photo.file), bytes: readFileSync(sharedPath(`data/photos/${photo.file}`)) }
}
