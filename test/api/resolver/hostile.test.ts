import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Compile } from 'typebox/compile'
import { Problem } from '../../../contract/problems'
import { primaryKeys } from '../../../contract/resolver'
import { startTestServer, type TestServer } from '../test-server'
import { fillJuiceWorld, gtin } from '../trace/juice-world'
import { ask, browser, machine } from './asking'

const isProblem = Compile(Problem)
const page = Buffer.from('<!doctype html><title>放心查</title>')
const file = {
  type: 'text/html; charset=utf-8',
  etag: '"1"',
  isImmutable: false,
  plain: page,
  brotli: null,
  gzip: null,
}

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    fill: (store) => fillJuiceWorld(store),
    deps: {
      webApp: { files: new Map([['/index.html', file]]), pageFiles: {}, inlineScripts: [], painter: null },
    },
  })
})
afterAll(() => server.stop())

const long = 'A'.repeat(9_000)
const hostile: readonly string[] = [
  '/01/',
  '/01/1',
  '/01/abcdefgh',
  '/01/06901234567893',
  '/01/069012345678920',
  `/01//${gtin}`,
  `/01/${gtin}//10/A`,
  `/01/${gtin}/10`,
  `/01/${gtin}/10/`,
  `/01/${gtin}/17/261231`,
  `/01/${gtin}/21/S/10/L`,
  `/01/${gtin}/10/${'x'.repeat(21)}`,
  `/01/${gtin}/10/%00`,
  `/01/${gtin}/10/%0d%0aSet-Cookie:a=b`,
  `/01/${gtin}/10/%E4%B8%AD`,
  `/01/${gtin}/10/%ED%A0%80`,
  `/01/${gtin}/99/ABC`,
  `/01/${gtin}?17=269999`,
  `/01/../../etc/passwd`,
  '/01/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '/01/%zz',
  '/01/%',
  '/01/%E0%A4%A',
  '/01/<script>alert(1)</script>',
  '/00/12',
  '/00/106141412345678909',
  '/414/690123456789',
  '/8003/1',
  '/8006/06901234567892',
  '/8017/123456789012345678',
  '/8004/%F0%9F%98%80',
  `/01/${gtin}/10/${long}`,
  `/01/${'1'.repeat(30_000)}`,
]

describe.each([
  ['a machine', machine],
  ['a caller that says nothing', {}],
])('to %s', (_who, headers) => {
  test.each(hostile.map((path) => [path.slice(0, 60), path]))(
    '%s is a clear refusal',
    async (_shown, path) => {
      const answer = await ask(server.address, path, { headers })
      expect([400, 404]).toContain(answer.status)
      const body: unknown = JSON.parse(answer.text)
      if (!isProblem.Check(body)) throw new Error(answer.text)
      expect(body.status).toBe(answer.status)
      expect(['digital-link-invalid', 'malformed-body', 'not-found']).toContain(body.code)
      expect(answer.text).not.toContain('root:')
    },
  )
})

test('a browser is shown a refusal, and nothing of the address becomes markup or a header', async () => {
  for (const path of hostile) {
    const { status, headers, text } = await ask(server.address, path, { headers: browser })
    expect([200, 400, 404]).toContain(status)
    expect(headers['set-cookie']).toBeUndefined()
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/)
    const [, to] = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(text) ?? []
    expect(to ?? '/trace/code/index?text=').toMatch(/^\/trace\/code\/index\?text=/)
  }
})

test('a lot may hold what would be markup, and is only text', async () => {
  const path = `/01/${gtin}/10/%22%3E%3Cscript%3E`
  const { status, headers } = await ask(server.address, path, { headers: browser })
  expect([status, headers.location]).toEqual([
    307,
    `/trace/product/index?gtin=${gtin}&lot=%22%3E%3Cscript%3E`,
  ])
  const { text } = await ask(server.address, `${path}?linkType=linkset`, { headers: browser })
  expect(text).toContain('lot=%22%3E%3Cscript%3E')
  expect(text.match(/<script/g)).toHaveLength(1)
})

test('no key leads away from us, whatever stands in the query', async () => {
  const queries = [
    '?next=//evil.example',
    '?linkType=//evil.example',
    '?url=https://evil.example&context=%0d%0a',
  ]
  for (const query of queries)
    for (const path of [`/01/${gtin}`, '/8004/095060001343']) {
      const { headers } = await ask(server.address, path + query, { headers: browser })
      expect(headers.location ?? '/').toMatch(/^\/(?!\/)/)
    }
  const absolute = await ask(server.address, `http://evil.example/01/${gtin}`)
  expect(absolute.headers.location).toBe(`/trace/product/index?gtin=${gtin}`)
})

test.each([
  'evil.example/a?b',
  'evil"onload=x',
  'a b',
  '<script>',
  `${'a'.repeat(300)}.cn`,
  'a@b.cn',
  'a..b',
])('the Host “%s” is refused, not repeated', async (host) => {
  for (const path of ['/.well-known/gs1resolver', `/01/${gtin}?linkType=linkset`]) {
    const { status, text, headers } = await ask(server.address, path, { headers: { host } })
    expect(status).toBe(400)
    if (host !== '') expect(text + JSON.stringify(headers)).not.toContain(host)
  }
})

test('a proxy is believed only where it is trusted', async () => {
  const forwarded = { 'x-forwarded-host': 'fxc.example', 'x-forwarded-proto': 'https' }
  const rootOf = async (address: string) => {
    const { text } = await ask(address, '/.well-known/gs1resolver', { headers: forwarded })
    return (JSON.parse(text) as { resolverRoot: string }).resolverRoot
  }
  expect(await rootOf(server.address)).toBe(server.address)
  const behind = await startTestServer({ env: { TRUST_PROXY: 'on' } })
  try {
    expect(await rootOf(behind.address)).toBe('https://fxc.example')
  } finally {
    await behind.stop()
  }
})

test('the app keeps its own addresses', async () => {
  for (const path of ['/', '/index.html', '/01', '/trace/product/index?gtin=1', '/0/1', '/2024/01'])
    expect((await ask(server.address, path, { headers: browser })).text).toBe(page.toString())
  expect((await ask(server.address, '/api/v1/nothing')).status).toBe(404)
  expect((await ask(server.address, `/01/${gtin}`, { method: 'POST' })).status).toBe(404)
})

test('every key that is promised is answered', async () => {
  for (const key of primaryKeys)
    expect((await ask(server.address, `/${key}/x`, { headers: machine })).status).not.toBe(404)
})

test('headers of absurd length change nothing', async () => {
  const headers = { accept: 'a/b,'.repeat(5_000), 'accept-language': 'xx;q=NaN,'.repeat(5_000) }
  expect((await ask(server.address, `/01/${gtin}`, { headers })).status).toBe(307)
})

test('too many scans from one address are asked to wait', async () => {
  const strict = await startTestServer({
    deps: { limits: { perMinute: 3, piecesPerMinute: 1, codesPerMinute: 1, signInsPerMinute: 1 } },
  })
  try {
    const statuses = []
    for (const path of ['/8004/AB12', '/8004/AB12', '/8004/AB12', '/8004/AB12'])
      statuses.push((await ask(strict.address, path, { headers: machine })).status)
    expect(statuses.at(-1)).toBe(429)
  } finally {
    await strict.stop()
  }
})

test('what was scanned is not in the log', () => {
  expect(server.log.join('')).not.toContain(gtin)
})
