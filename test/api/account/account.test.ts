import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { requestCode, signInByPhone, signInByWechat, signOut, whoAmI } from '../../../contract/account'
import { startTestServer, type TestServer } from '../test-server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const sentTo = (phone: string) => server.sentCodes.filter((sent) => sent.phone === phone).at(-1)?.code ?? ''
const wrong = (code: string) => (code === '000000' ? '000001' : '000000')

test('a person signs in by phone, is told who they are with the phone masked, and signs out', async () => {
  const person = await server.signIn('13900000001')
  const me = await person.succeeds(whoAmI)
  expect(me).toMatchObject({ phone: '139****0001', signedInBy: 'phone' })
  await person.succeeds(signOut)
  expect((await person.refuses(whoAmI)).code).toBe('sign-in-required')
})

test('the same phone is the same person at the next sign-in', async () => {
  const first = await (await server.signIn('13900000002')).succeeds(whoAmI)
  const second = await (await server.signIn('13900000002')).succeeds(whoAmI)
  expect(second.id).toBe(first.id)
})

test('a code is shown outside production, is good once and for five minutes', async () => {
  const phone = '13900000003'
  const sent = await server.api.succeeds(requestCode, { body: { phone } })
  expect(sent).toEqual({ validSeconds: 300, againSeconds: 60, shownCode: sentTo(phone) })
  const body = { phone, code: sentTo(phone) }
  await server.api.succeeds(signInByPhone, { body })
  expect((await server.api.refuses(signInByPhone, { body })).code).toBe('code-expired')
  await server.api.succeeds(requestCode, { body: { phone: '13900000004' } })
  server.clock.forward(300)
  const late = { phone: '13900000004', code: sentTo('13900000004') }
  expect((await server.api.refuses(signInByPhone, { body: late })).code).toBe('code-expired')
})

test('five wrong tries end a code, also when the sixth is right', async () => {
  const phone = '13900000005'
  await server.api.succeeds(requestCode, { body: { phone } })
  const code = sentTo(phone)
  const tries = await Promise.all(
    Array.from({ length: 5 }, () =>
      server.api.refuses(signInByPhone, { body: { phone, code: wrong(code) } }),
    ),
  )
  expect(tries.map((problem) => problem.code)).toEqual(Array(5).fill('wrong-code'))
  expect((await server.api.refuses(signInByPhone, { body: { phone, code } })).code).toBe('code-expired')
})

test('another code is sent only after a minute, and the answer says how long that is', async () => {
  const phone = '13900000006'
  await server.api.succeeds(requestCode, { body: { phone } })
  server.clock.forward(20)
  const problem = await server.api.refuses(requestCode, { body: { phone } })
  expect(problem).toMatchObject({ code: 'too-many-requests', retryAfterSeconds: 40 })
  server.clock.forward(40)
  await server.api.succeeds(requestCode, { body: { phone } })
})

test('two who ask at the same moment get one code', async () => {
  const body = { phone: '13900000007' }
  const answers = await Promise.all([1, 2, 3].map(() => server.api.call(requestCode, { body })))
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 429, 429])
})

test('a session ends after thirty days and says so', async () => {
  const person = await server.signIn('13900000008')
  server.clock.forward(30 * 24 * 3600 - 1)
  await person.succeeds(whoAmI)
  server.clock.forward(1)
  expect((await person.refuses(whoAmI)).code).toBe('session-expired')
})

test('WeChat login makes a person without a phone, the same one each time', async () => {
  const first = await server.api.succeeds(signInByWechat, { body: { code: 'good-1' } })
  const second = await server.api.succeeds(signInByWechat, { body: { code: 'good-1' } })
  expect(first.person).toEqual({ id: second.person.id, phone: null, signedInBy: 'wechat' })
  const refused = await server.api.refuses(signInByWechat, { body: { code: 'bad' } })
  expect(refused.code).toBe('wechat-login-failed')
})

test('in production the code is only in the message', async () => {
  const production = await startTestServer({ env: { NODE_ENV: 'production' } })
  try {
    const sent = await production.api.succeeds(requestCode, { body: { phone: '13900000009' } })
    expect(sent.shownCode).toBeNull()
    expect(production.sentCodes).toHaveLength(1)
  } finally {
    await production.stop()
  }
})

test('neither phone, code nor token stand in the log or the database', async () => {
  const phone = '13912345678'
  const person = await server.signIn(phone)
  await person.succeeds(whoAmI)
  const code = sentTo(phone)
  expect(server.log.length).toBeGreaterThan(0)
  expect(server.log.join('')).not.toContain(phone)
  expect(server.log.join('')).not.toContain('Bearer')
  const stored = await server.store.db.selectFrom('session').selectAll().execute()
  expect(JSON.stringify(stored)).not.toContain(code)
})
