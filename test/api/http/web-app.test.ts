import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'
import { loadWebApp } from '../../../server/http/web-app'
import { WorldRepository } from '../../../server/world/world.repository'
import { penalty } from '../../unit/domain/credit/records'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'

// Printing starts a thread that reads the typeface: some seconds on a busy machine.

const script = 'document.documentElement.dataset.theme = "dark"'
const page = `<!doctype html><html><title>放心查</title><script>${script}</script><script src="/js/app.0a1b2c3d.js"></script>${' '.repeat(600)}`
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
  writeFileSync(join(folder, 'js', 'far.0a1b2c3d.js'), code)
  writeFileSync(join(folder, 'js', 'far.0a1b2c3d.js.br'), brotliCompressSync('compressed by the build'))
  writeFileSync(
    join(folder, 'page-files.json'),
    JSON.stringify({
      '/home/index': ['/chunk/home.0a1b2c3d.js'],
      '/credit/merchant/index': ['/css/m.0a1b2c3d.css', '/chunk/m.0a1b2c3d.js'],
    }),
  )
  writeFileSync(join(folder, 'service-worker.js'), 'the shell')
  writeFileSync(join(folder, 'service-worker-off.js'), 'the way back')
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

test('the page of a demo says so itself, before anything is asked; of no other', async () => {
  const world = new WorldRepository(server.store.db)
  await world.setDemo(true)
  const demo = await get('/me/index')
  await world.setDemo(false)
  expect((await get('/me/index')).body.toString()).toBe(page)
  expect(demo.body.toString()).toBe(page.replace('<html', '<html data-demo'))
})

test('what the build has compressed is sent as it lies there, and is no file of its own', async () => {
  const far = await get('/js/far.0a1b2c3d.js', { 'accept-encoding': 'br' })
  expect(brotliDecompressSync(far.body).toString()).toBe('compressed by the build')
  expect((await get('/js/far.0a1b2c3d.js.br')).status).toBe(404)
  expect((await get('/page-files.json')).status).toBe(404)
})

describe('what a page will ask for is told with it', () => {
  const early = async (path: string) => (await get(path)).headers['link'] ?? null
  const merchant =
    '</css/m.0a1b2c3d.css>; rel=preload; as=style, </chunk/m.0a1b2c3d.js>; rel=preload; as=script'
  const one = (address: string) => `<${address}>; rel=preload; as=fetch; crossorigin=anonymous`
  const asked = (address: string) => `${one('/api/v1/world')}, ${one(address)}`

  test('its scripts and styles, and the data of a merchant', async () => {
    expect(await early('/')).toBe(
      `</chunk/home.0a1b2c3d.js>; rel=preload; as=script, ${one('/api/v1/world')}`,
    )
    expect(await early('/credit/merchant/index?uscc=91350100M000100Y43')).toBe(
      `${merchant}, ${asked('/api/v1/merchants/91350100M000100Y43')}`,
    )
  })

  test('the data of a product, of a lot of it, and of a search, as the app writes these addresses', async () => {
    expect(await early('/trace/product/index?gtin=6901234567892')).toBe(
      asked('/api/v1/products/06901234567892'),
    )
    expect(await early('/trace/product/index?gtin=06901234567892&lot=A%2F1%201&serial=2')).toBe(
      asked('/api/v1/products/06901234567892?lot=A%2F1+1&serial=2'),
    )
    expect(await early(`/credit/search/index?q=${encodeURIComponent('茶 业')}`)).toBe(
      asked('/api/v1/merchants?q=%E8%8C%B6+%E4%B8%9A'),
    )
  })

  test.each([
    '/credit/merchant/index?uscc=%3E%3B%0d%0aset-cookie',
    '/credit/merchant/index',
    '/complaint/case/index?id=019abcde-0000-7000-8000-000000000000',
    '/trace/product/index?gtin=6901234567893',
    `/credit/search/index?q=a&status=active`,
  ])('nothing of %s: it names nothing public that is known beforehand', async (path) => {
    expect(await early(path)).toMatch(
      /^(?:(?!as=fetch).)*<\/api\/v1\/world>; rel=preload; as=fetch; crossorigin=anonymous$/,
    )
  })
})

test('what another app shares to a phone without the worker is not read, and the page says so', async () => {
  const form = new FormData()
  form.append('files', new Blob(['a photo'], { type: 'image/jpeg' }), 'a.jpg')
  const answer = await fetch(`${server.address}/share`, { method: 'POST', body: form, redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/trace/shared/index?id=lost'])
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

describe('a shared link', () => {
  const uscc = '91350100M000100Y43'
  const name = '示例"><script>alert(1)</script>$&茶业'
  beforeAll(() =>
    write(server.store, server.clock, registration({ uscc, name }), [penalty({ id: 'previewed' })]),
  )
  const head = async (path: string) => (await get(path)).body.toString()

  test('of a merchant is called by its name and verdict, with its picture', async () => {
    const html = await head(`/credit/merchant/index?uscc=${uscc}`)
    const said = (found: RegExpExecArray | null) =>
      (found?.[1] ?? '').replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))
    const title = said(/<title>([^<]*)<\/title>/.exec(html))
    const og = (property: string) =>
      said(new RegExp(`<meta property="og:${property}" content="([^"]*)" />`).exec(html))
    expect(title).toMatch(/：.+有 1 条处罚 · 放心查$/)
    expect(title.startsWith(name)).toBe(true)
    expect(og('title')).toBe(title)
    expect(og('url')).toBe(`${server.address}/credit/merchant/index?uscc=${uscc}`)
    expect(og('description')).not.toBe('')
    const picture = await fetch(og('image'))
    expect(picture.headers.get('content-type')).toBe('image/png')
  })

  test('lets no name break out of its place, and the page is otherwise the same', async () => {
    const html = await head(`/credit/merchant/index?uscc=${uscc}`)
    expect(html.match(/<script/g)?.length).toBe(page.match(/<script/g)?.length)
    expect(html).toContain(script)
    const zipped = await get(`/credit/merchant/index?uscc=${uscc}`, { 'accept-encoding': 'gzip' })
    expect(gunzipSync(zipped.body).toString()).toBe(html)
  })

  test('of what is not known is the plain page', async () => {
    expect(await head('/credit/merchant/index?uscc=91350100M000100Y99')).toBe(page)
    expect(await head('/credit/merchant/index')).toBe(page)
    expect(await head('/trace/product/index?gtin=06901234567892')).toBe(page)
  })
})

test('the worker is asked for anew at every visit, and SERVICE_WORKER=off hands out the one that ends it', async () => {
  const on = await get('/service-worker.js')
  expect([on.headers['cache-control'], on.headers['content-type'], on.body.toString()]).toEqual([
    'no-cache',
    'text/javascript; charset=utf-8',
    'the shell',
  ])
  const without = await startTestServer({
    env: { SERVICE_WORKER: 'off' },
    deps: { webApp: await loadWebApp(folder) },
  })
  const off = await fetch(`${without.address}/service-worker.js`)
  expect([off.status, off.headers.get('cache-control'), await off.text()]).toEqual([
    200,
    'no-cache',
    'the way back',
  ])
  await without.stop()
})
