import { describe, expect, test } from '@jest/globals'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { SessionStore } from '../../../src/session/session.store'
import { aSession } from '../render-app'

describe('the session', () => {
  test('outlives a restart, until it ends', () => {
    const storage = fakeStorage()
    new SessionStore(storage).begin(aSession)
    const after = new SessionStore(storage)
    expect(after.person).toEqual(aSession.person)
    after.end()
    expect(new SessionStore(storage).isSignedIn).toBe(false)
  })

  test.each([null, 'token', {}, { token: 'x' }])('is not begun by what is no session: %j', (session) => {
    expect(new SessionStore(fakeStorage({ session })).isSignedIn).toBe(false)
  })
})
