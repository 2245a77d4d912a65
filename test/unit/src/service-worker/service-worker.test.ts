import { beforeEach, describe, expect, test } from '@jest/globals'
import { startOff } from '../../../../src/service-worker/off-worker.h5'
import { startShell, type ShellBuild } from '../../../../src/service-worker/shell-worker.h5'
import { FakeBrowser } from './fake-scope'

const build: ShellBuild = {
  version: 'one',
  files: ['/js/app.0a1b2c3d.js', '/css/app.0a1b2c3d.css'],
  pageIntegrity: 'sha256-AAAA',
  pages: ['/', '/trace/product/index'],
}
const next: ShellBuild = { ...build, version: 'two', files: ['/js/app.11111111.js', '/css/app.0a1b2c3d.css'] }

let browser: FakeBrowser
const shell = (of: ShellBuild = build) => browser.worker((scope) => startShell(scope, of))
const navigate = { mode: 'navigate' }

beforeEach(() => {
  browser = new FakeBrowser()
  for (const file of [...build.files, '/js/app.11111111.js', '/chunk/9.22222222.js'])
    browser.server.set(file, file)
  browser.server.set('/index.html', 'page one')
})

describe('the worker that opens the app without a network', () => {
  test('keeps page, scripts and styles when it is installed, and answers with them offline', async () => {
    const worker = shell()
    await worker.install()
    browser.isOnline = false
    expect(await worker.ask('/', navigate)).toBe('page one')
    expect(await worker.ask('/trace/product/index?gtin=06901234567892', navigate)).toBe('page one')
    expect(await worker.ask('/js/app.0a1b2c3d.js')).toBe('/js/app.0a1b2c3d.js')
  })

  test('takes the page of its own build only', async () => {
    await shell().install()
    const page = browser.asked.find(({ url }) => url.endsWith('/index.html'))
    expect([page?.integrity, page?.cache]).toEqual(['sha256-AAAA', 'no-cache'])
  })

  test.each(['/api/v1/products/06901234567892', '/api/v1/world', '/openapi.json', '/evidence/a.jpg', '/'])(
    'leaves %s to the network, and keeps nothing of it',
    async (address) => {
      browser.server.set(address, 'personal')
      const worker = shell()
      await worker.install()
      expect(await worker.ask(address)).toBeNull()
      expect(browser.kept).not.toContain(address)
    },
  )

  test.each(['/01/06901234567892', '/api/v1/products/1', '/anything', '/healthz'])(
    'leaves the address %s to the server, which may lead elsewhere',
    async (address) => {
      const worker = shell()
      await worker.install()
      expect(await worker.ask(address, navigate)).toBeNull()
    },
  )

  test('leaves what is sent, and other hosts, alone', async () => {
    const worker = shell()
    await worker.install()
    expect(await worker.ask('/', { mode: 'navigate', method: 'POST' })).toBeNull()
    expect(await worker.ask('https://elsewhere.example/js/app.0a1b2c3d.js')).toBeNull()
  })

  test('keeps the scanner’s engine once it was used', async () => {
    const engine = '/asset/zxing_reader.478188bf.wasm'
    browser.server.set(engine, 'engine')
    const worker = shell()
    await worker.install()
    expect(browser.kept).not.toContain(engine)
    expect(await worker.ask(engine)).toBe('engine')
    browser.isOnline = false
    expect(await worker.ask(engine)).toBe('engine')
  })

  test('keeps no answer that is an error', async () => {
    const worker = shell()
    await worker.install()
    expect(await worker.ask('/chunk/7.33333333.js')).toBe('')
    expect(browser.kept).not.toContain('/chunk/7.33333333.js')
  })

  test('that could not fetch everything is not there at all', async () => {
    browser.server.delete('/css/app.0a1b2c3d.css')
    await expect(shell().install()).rejects.toThrow('404')
    expect(browser.cacheNames).toEqual([])
  })

  test('a new version fetches only what is new, and waits until it is told to take over', async () => {
    await shell().install()
    browser.server.set('/index.html', 'page two')
    const before = browser.asked.length
    const newer = shell(next)
    await newer.install()
    expect(browser.asked.slice(before).map(({ url }) => new URL(url).pathname)).toEqual([
      '/js/app.11111111.js',
      '/index.html',
    ])
    expect(browser.skipped).toBe(0)
    newer.tell('something else')
    expect(browser.skipped).toBe(0)
    newer.tell('take-over')
    expect(browser.skipped).toBe(1)
    expect(await newer.ask('/', navigate)).toBe('page two')
  })

  test('keeps parts of the version before for windows that are open, and nothing older', async () => {
    for (const version of ['one', 'two', 'three']) {
      const worker = shell({ ...build, version })
      await worker.install()
      await worker.activate()
    }
    expect(browser.cacheNames).toEqual(['shell-two', 'shell-three'])
  })
})

test('the off worker takes over at once, deletes what the other kept, and ends itself', async () => {
  await shell().install()
  await browser.caches.open('of somebody else')
  const off = browser.worker(startOff)
  await off.install()
  await off.activate()
  expect([browser.skipped, browser.isRegistered]).toEqual([1, false])
  expect(browser.cacheNames).toEqual(['of somebody else'])
})
