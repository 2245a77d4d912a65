import { describe, expect, test } from '@jest/globals'
import { requestCode, signOut } from '../../../contract/account'
import { listComplaints } from '../../../contract/complaint'
import { getMerchant } from '../../../contract/credit'
import { suggestMerchants } from '../../../contract/merchant-search'
import { ApiFailure } from '../../../src/api/failure'
import { aSession, startApp } from '../render-app'
import { FakeServer } from '../fake-server'

const failureOf = async (promise: Promise<unknown>): Promise<ApiFailure> => {
  try {
    await promise
  } catch (error) {
    if (error instanceof ApiFailure) return error
    throw error
  }
  throw new Error('the call did not fail')
}

describe('a call of the API', () => {
  test('goes to the address of its operation with its parameters encoded', async () => {
    const server = new FakeServer().answers(suggestMerchants, { items: [] })
    const { services } = startApp({ server })
    await services.http.call<typeof suggestMerchants>({
      method: 'GET',
      path: '/merchants/suggest',
      query: { q: '茶 & 饼' },
    })
    expect(server.requests).toMatchObject([
      { operation: 'suggestMerchants', path: '/api/v1/merchants/suggest', query: { q: '茶 & 饼' } },
    ])
  })

  test('carries the token of the person who is signed in', async () => {
    const server = new FakeServer().answers(listComplaints, { items: [], next: null })
    const { services } = startApp({ server, signedIn: true })
    await services.http.call<typeof listComplaints>({ method: 'GET', path: '/complaints', query: {} })
    expect(server.requests[0]?.headers['authorization']).toBe(`Bearer ${aSession.token}`)
  })

  test('that the server refuses tells the problem with its sentence', async () => {
    const server = new FakeServer().refuses(getMerchant, 'merchant-unknown')
    const { services } = startApp({ server })
    const failure = await failureOf(
      services.http.call<typeof getMerchant>({
        method: 'GET',
        path: '/merchants/{uscc}',
        params: { uscc: '91350100M000100Y43' },
      }),
    )
    expect(failure).toMatchObject({ kind: 'problem', code: 'merchant-unknown', isPassing: false })
    expect(failure.text.zh).toContain('没有这家商家')
  })

  test.each([
    ['offline', 'offline'],
    ['timeout', 'timeout'],
  ] as const)('that meets no network (%s) says so and may be tried again', async (how, kind) => {
    const server = new FakeServer().fails(suggestMerchants, how)
    const { services } = startApp({ server })
    const failure = await failureOf(
      services.http.call<typeof suggestMerchants>({
        method: 'GET',
        path: '/merchants/suggest',
        query: { q: '茶' },
      }),
    )
    expect(failure).toMatchObject({ kind, isPassing: true })
    // Nothing was entered: there is nothing to be kept.
    expect(failure.text.zh).not.toContain('已填')
    expect(failure.text.en).not.toContain('entered')
  })

  test('that was to bring what a person entered says that it is kept', async () => {
    const server = new FakeServer().fails(requestCode)
    const { services } = startApp({ server })
    const failure = await failureOf(
      services.http.call<typeof requestCode>({
        method: 'POST',
        path: '/account/codes',
        body: { phone: '13800000000' },
      }),
    )
    expect(failure.text.zh).toContain('已填的内容都在')
    expect(failure.text.en).toContain('entered is kept')
  })

  test.each(['server-error', 'not-ready', 'too-many-requests'] as const)(
    'that only asked and met %s promises nothing about what was entered; one that brought something does',
    async (code) => {
      const server = new FakeServer().refuses(suggestMerchants, code).refuses(requestCode, code)
      const { services } = startApp({ server })
      const asked = await failureOf(
        services.http.call<typeof suggestMerchants>({
          method: 'GET',
          path: '/merchants/suggest',
          query: { q: '茶' },
        }),
      )
      expect(asked.text.zh).not.toMatch(/都在|还在/)
      expect(asked.text.en).not.toContain('entered')
      const brought = await failureOf(
        services.http.call<typeof requestCode>({
          method: 'POST',
          path: '/account/codes',
          body: { phone: '13800000000' },
        }),
      )
      expect(brought.text.zh).toContain('已填的内容都在')
      expect(brought.text.en).toContain('entered is kept')
    },
  )

  test('that only pressed something, as to end a session, speaks of nothing entered', async () => {
    const server = new FakeServer().fails(signOut)
    const { services } = startApp({ server, signedIn: true })
    const failure = await failureOf(
      services.http.call<typeof signOut>({ method: 'DELETE', path: '/account/session' }),
    )
    expect(failure.text.zh).not.toContain('已填')
  })

  test('with an address that cannot be right speaks of no form and no marked place', async () => {
    const server = new FakeServer().refuses(getMerchant, 'invalid-input')
    const { services } = startApp({ server })
    const failure = await failureOf(
      services.http.call<typeof getMerchant>({
        method: 'GET',
        path: '/merchants/{uscc}',
        params: { uscc: 'nonsense' },
      }),
    )
    expect(failure.text.zh).not.toMatch(/提交|标出|都在/)
    expect(failure.text.en).not.toMatch(/marked|entered|sent/)
  })

  test('whose session has expired signs the person out, and nothing else is lost', async () => {
    const server = new FakeServer().refuses(listComplaints, 'session-expired')
    const { services } = startApp({ server, signedIn: true, stored: { note: 'kept' } })
    await failureOf(
      services.http.call<typeof listComplaints>({ method: 'GET', path: '/complaints', query: {} }),
    )
    expect(services.session.isSignedIn).toBe(false)
    expect(services.storage.read('session')).toBeNull()
    expect(services.storage.read('note')).toBe('kept')
  })
})
