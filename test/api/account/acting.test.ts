import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { requestCode, signOut, whoAmI } from '../../../contract/account'
import {
  requestMerchantCode,
  signInAtOffice,
  signInForMerchant,
  whichMerchant,
  whichOfficer,
} from '../../../contract/acting'
import { OfficerRepository } from '../../../server/account/officer.repository'
import { nowAt } from '../../../server/db/clock.port'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'

const shop = registration({ uscc: '91350100XX00000302', name: '示例小店' })

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ fill: (store, clock) => write(store, clock, shop) })
})
afterAll(() => server.stop())

describe('signing in for a merchant', () => {
  test('sends the code to the phone that the office registered, and shows only its ends', async () => {
    const client = await server.signInForMerchant(shop.uscc, '13900000012')
    expect(await client.succeeds(whichMerchant)).toEqual({ uscc: shop.uscc, name: shop.name })
    server.clock.forward(61)
    const sent = await server.api.succeeds(requestMerchantCode, { body: { uscc: shop.uscc } })
    expect(sent.phone).toBe('139****0012')
    expect(server.sentCodes.at(-1)?.phone).toBe('13900000012')
  })

  test('is refused where no phone is registered, and with a wrong code', async () => {
    const uscc = '91350100XX00000999'
    const refusal = await server.api.refuses(requestMerchantCode, { body: { uscc } })
    expect(refusal.code).toBe('merchant-without-phone')
    const wrong = await server.api.refuses(signInForMerchant, { body: { uscc: shop.uscc, code: '000000' } })
    expect(['wrong-code', 'code-expired']).toContain(wrong.code)
  })

  test('opens nothing of the person whose phone it is', async () => {
    const client = await server.signInForMerchant(shop.uscc)
    expect((await client.refuses(whoAmI)).code).toBe('wrong-role')
    expect((await client.refuses(whichOfficer)).code).toBe('wrong-role')
  })
})

describe('signing in at the desk', () => {
  test('says which office and role', async () => {
    const client = await server.signInAtOffice('supervisor')
    expect(await client.succeeds(whichOfficer)).toMatchObject({
      role: 'supervisor',
      unit: { code: '350102' },
    })
  })

  test('is refused to whoever is not appointed, also with the right code', async () => {
    server.clock.forward(61)
    const phone = '13900000099'
    await server.api.succeeds(requestCode, { body: { phone } })
    const code = server.sentCodes.at(-1)?.code
    const refusal = await server.api.refuses(signInAtOffice, { body: { phone, code } })
    expect(refusal.code).toBe('not-an-officer')
  })

  test('ends with the appointment, with twelve hours, and by signing out', async () => {
    const phone = '13900000077'
    const dismissed = await server.signInAtOffice('handler', undefined, phone)
    expect(await new OfficerRepository(server.store.db).end(phone, nowAt(server.clock))).toBe(true)
    expect((await dismissed.refuses(whichOfficer)).code).toBe('session-expired')

    const tired = await server.signInAtOffice()
    server.clock.forward(12 * 3_600)
    expect((await tired.refuses(whichOfficer)).code).toBe('session-expired')

    const gone = await server.signInAtOffice()
    await gone.succeeds(signOut)
    expect((await gone.refuses(whichOfficer)).code).toBe('sign-in-required')
  })
})
