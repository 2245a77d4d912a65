import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { codeAddress, merchantAddress } from '../../../src/routes'
import { startTestServer, type TestServer } from '../test-server'
import { fillJuiceWorld, makerUscc } from '../trace/juice-world'
import { ask, browser } from './asking'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ fill: (store) => fillJuiceWorld(store) })
})
afterAll(() => server.stop())

const led = async (path: string) => {
  const { status, headers } = await ask(server.address, path, { headers: browser })
  return [status, headers.location]
}
const official = (code: string) =>
  codeAddress(`http://www.gsxt.gov.cn/index.html?uniscid=${encodeURIComponent(code)}`)

test.each(['/index.html?uniscid=', '/?uniscid=', '/index.html?a=1&UNISCID='])(
  'a licence QR on our address opens the merchant: %s',
  async (path) => {
    expect(await led(`${path}91350100M000100Y43`)).toEqual([307, merchantAddress('91350100M000100Y43')])
    expect(await led(`${path}91350100m000100y43`)).toEqual([307, merchantAddress('91350100M000100Y43')])
  },
)

test('a code that fails its check character opens the page that explains it, unless it is registered', async () => {
  expect(await led('/?uniscid=91350100M000100Y4Z')).toEqual([307, official('91350100M000100Y4Z')])
  // Registered so, as codes of early pilot regions are.
  expect(await led(`/?uniscid=${makerUscc}`)).toEqual([307, merchantAddress(makerUscc)])
})

test.each([
  '',
  '1',
  '%00',
  '//evil.example',
  '%F0%9F%98%80'.repeat(70),
  '<script>',
  'x'.repeat(9_000),
  "' OR 1=1",
])('anything else is explained and leads nowhere: %s', async (written) => {
  const [status, location] = await led(`/index.html?uniscid=${written.replace(/[ <>]/g, encodeURIComponent)}`)
  expect(status).toBe(307)
  expect(location).toMatch(/^\/trace\/code\/index\?text=/)
  expect(String(location).length).toBeLessThan(2_000)
})

test('without a code, and by another method, the address is the app’s own', async () => {
  expect((await ask(server.address, '/index.html?a=uniscid')).status).toBe(404)
  expect((await ask(server.address, '/index.html?uniscid=1', { method: 'POST' })).status).toBe(404)
})

test('asking the register this way is limited like any other call', async () => {
  const strict = await startTestServer({
    deps: { limits: { perMinute: 2, piecesPerMinute: 1, codesPerMinute: 1, signInsPerMinute: 1 } },
  })
  try {
    const statuses = []
    for (let call = 0; call < 3; call += 1)
      statuses.push((await ask(strict.address, '/?uniscid=91350100M000100Y4Z')).status)
    expect(statuses).toEqual([307, 307, 429])
  } finally {
    await strict.stop()
  }
})
