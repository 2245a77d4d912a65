import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { loadWebApp } from '../../../server/http/web-app'
import { startTestServer, type TestServer } from '../test-server'

const script = 'document.documentElement.dataset.theme = "dark"'
const page = `<!doctype html><title>放心查</title><script>${script}</script><script src="/js/app.0a1b2c3d.js"></script>${' '.repeat(600)}`
const code = 'console.log(1);'.repeat(100)
let folder: string
let server: TestServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fxc-web-'))
  mkdirSync(join(folder, 'js'))
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'js', 'app.0a1b2c3d.js'), code)
  writeFileSync(join(folder, 'reader.wasm'), Buffer.from([0, 0x61, 0x73, 0x6d]))
  writeFileSync(join(folder, 'site.webmanifest'), '{}')
  writeFileSync(join(folder, 'sw.js'), 'self')
  server = await startTestServer({ deps: { webApp: await loadWebApp(folder) } })
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number | undefined
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: Buffer
}

/** `fetch` would take the compression away. */
const get = (path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((done, fail) => {
    request(server.address + path, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', fail)
      .end()
  })

test('the first visit is compressed already', async () => {
  const brotli = await get('/', { 'accept-encoding': 'gzip, br' })
  expect(brotli.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
  })
  expect(brotliDecompressSync(brotli.body).toString()).toBe(page)
  const zipped = await get('/js/app.0a1b2c3d.js', { 'accept-encoding': 'gzip' })
  expect(gunzipSync(zipped.body).toString()).toBe(code)
  expect((await get('/')).body.toString()).toBe(page)
})

test('a file with its hash in the name is kept for ever, others are asked for again', async () => {
  const hashed = await get('/js/app.0a1b2c3d.js')
  expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  const worker = await get('/sw.js')
  expect(worker.headers['cache-control']).toBe('no-cache')
  const again = await get('/sw.js', { 'if-none-match': String(worker.headers['etag']) })
  expect([again.status, again.body.length]).toEqual([304, 0])
})

test('WASM and the manifest have their types', async () => {
  expect((await get('/reader.wasm')).headers['content-type']).toBe('application/wasm')
  expect((await get('/site.webmanifest')).headers['content-type']).toContain('application/manifest+json')
})

test('an address of the app is the page; a missing file and the API are not', async () => {
  expect((await get('/credit/merchant?uscc=1')).body.toString()).toBe(page)
  expect((await get('/js/old.deadbeef.js')).status).toBe(404)
  expect((await get('/api/v1/nothing')).status).toBe(404)
  expect((await get('/api')).status).toBe(404)
  expect((await get('/../package.json')).status).toBe(404)
  expect((await get('/%2e%2e/%2e%2e/etc/passwd')).body.toString()).not.toContain('root:')
})

test('only the scripts that stand in the page may run within it', async () => {
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = String((await get('/')).headers['content-security-policy'])
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`)
})

test('without a built app there is none', async () => {
  expect(await loadWebApp(join(folder, 'nowhere'))).toBeNull()
})
