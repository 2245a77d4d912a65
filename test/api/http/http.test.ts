import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { signInByWechat } from '../../../contract/account'
import { suggestMerchants } from '../../../contract/merchant-search'
import { startTestServer, type TestServer } from '../test-server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const ask = (path: string, init?: RequestInit) => fetch(server.address + path, init)
const codeOf = async (response: Response) => ({
  status: response.status,
  type: response.headers.get('content-type'),
  ...((await response.json()) as { code?: string }),
})

test('it says when it is ready', async () => {
  const response = await ask('/healthz')
  expect([response.status, await response.json()]).toEqual([200, { status: 'ready' }])
})

test.each([
  ['an unknown address', '/api/v1/nothing', {}, 404, 'not-found'],
  ['an unknown method', '/api/v1/merchants', { method: 'DELETE' }, 404, 'not-found'],
  ['a broken address', '/api/v1/merchants/%zz', {}, 400, 'malformed-body'],
  [
    'a body that is not JSON',
    '/api/v1/account/codes',
    { method: 'POST', body: '{"phone":', headers: { 'content-type': 'application/json' } },
    400,
    'malformed-body',
  ],
  [
    'a body of another type',
    '/api/v1/account/codes',
    { method: 'POST', body: 'phone=1', headers: { 'content-type': 'text/plain' } },
    400,
    'malformed-body',
  ],
  [
    'a poisoned prototype',
    '/api/v1/account/codes',
    { method: 'POST', body: '{"__proto__":{"a":1}}', headers: { 'content-type': 'application/json' } },
    400,
    'malformed-body',
  ],
  [
    'a body that is too large',
    '/api/v1/account/codes',
    {
      method: 'POST',
      body: `{"phone":"${'1'.repeat(70_000)}"}`,
      headers: { 'content-type': 'application/json' },
    },
    413,
    'too-large',
  ],
])('%s is answered with a problem', async (_what, path, init, status, code) => {
  expect(await codeOf(await ask(path, init))).toMatchObject({
    status,
    code,
    type: `about:blank#${code}`,
  })
})

test('a fault of ours tells nothing of itself and is logged once', async () => {
  const broken = await startTestServer({
    deps: { wechat: { openidOf: () => Promise.reject(new Error('secret of the house')) } },
  })
  try {
    const response = await fetch(`${broken.address}/api/v1${signInByWechat.path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"code":"x"}',
    })
    const text = await response.text()
    expect([response.status, response.headers.get('content-type')]).toEqual([
      500,
      'application/problem+json; charset=utf-8',
    ])
    expect(text).not.toContain('secret of the house')
    expect(text).toContain('"code":"server-error"')
    expect(broken.log.filter((line) => line.includes('secret of the house'))).toHaveLength(1)
  } finally {
    await broken.stop()
  }
})

test('every answer carries the security headers and its request id', async () => {
  const { headers } = await ask('/api/v1/world')
  expect(headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(headers.get('content-security-policy')).toContain("'wasm-unsafe-eval'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('what a person looks for is not in the log', async () => {
  await server.api.succeeds(suggestMerchants, { query: { q: 'verysecretname' } })
  await ask('/api/v1/verysecretname')
  expect(server.log.length).toBeGreaterThan(0)
  expect(server.log.join('')).not.toContain('verysecretname')
})

test('too many calls from one address are asked to wait', async () => {
  const strict = await startTestServer({
    deps: { limits: { perMinute: 3, piecesPerMinute: 1, codesPerMinute: 1, signInsPerMinute: 1 } },
  })
  try {
    const statuses = []
    for (let call = 0; call < 4; call += 1)
      statuses.push((await strict.api.call(suggestMerchants, { query: { q: 'a' } })).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    const problem = await strict.api.refuses(suggestMerchants, { query: { q: 'a' } })
    expect(problem.code).toBe('too-many-requests')
    expect(problem.retryAfterSeconds).toBeGreaterThan(0)
  } finally {
    await strict.stop()
  }
})
