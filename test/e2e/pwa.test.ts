import { beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { createServer, request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { photoOf } from './complaint-page'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { installed, share } from './share-page'
import { until } from './slow-line'
import { useStage } from './stage'
import type { Visit } from './visit'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

const phone = (origin = stage.origin): Promise<Visit> =>
  stage.visit({ origin, context: { serviceWorkers: 'allow' }, expects: [/ERR_INTERNET_DISCONNECTED/] })

/** Every address and every text that lies in any cache of the origin. */
const cached = ({ page }: Visit): Promise<readonly { readonly path: string; readonly body: string }[]> =>
  page.evaluate(async () => {
    const found: { path: string; body: string }[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const body = (await (await cache.match(request))?.text()) ?? ''
        found.push({ path: new URL(request.url).pathname + new URL(request.url).search, body })
      }
    }
    return found
  })

describe('what other apps share', () => {
  test('a link with a product code begins a trace, also without a network', async () => {
    const visit = await phone()
    await installed(visit)
    await visit.context.setOffline(true)
    await share(visit, { text: `看看 https://id.gs1.org/01/${places.product.gtin}` })
    await visit.page.waitForURL(/\/trace\/product\/index\?gtin=/)
    await visit.context.setOffline(false)
  }, 90_000)

  test('a photo becomes evidence of a new draft; it reaches the vault and never the server', async () => {
    const visit = await phone()
    const posted: string[] = []
    visit.page.on('request', (request) => {
      if (request.method() !== 'GET') posted.push(`${request.method()} ${new URL(request.url()).pathname}`)
    })
    await installed(visit)
    const { name, buffer } = await photoOf(1)
    await share(visit, { text: '这瓶酒是假的', photo: { name, buffer } })
    await visit.page.getByText('只存在这台手机里').waitFor()
    await visit.shoot('shared')
    await visit.page.getByRole('button', { name: '用它写投诉' }).click()
    await visit.page.waitForURL(/\/complaint\/draft\/index\?key=/)
    await visit.page.getByRole('button', { name: /^查看材料 1/ }).waitFor()
    expect(await visit.page.getByText('这瓶酒是假的').count()).toBeGreaterThan(0)
    await visit.page.reload()
    await visit.page.getByRole('button', { name: /^查看材料 1/ }).waitFor()
    // The worker took the form before it could leave.
    expect(posted.filter((call) => call !== 'POST /share')).toEqual([])
  }, 90_000)
})

test('a merchant that was seen opens without a network and says its date', async () => {
  const visit = await phone()
  await installed(visit)
  const address = `/credit/merchant/index?uscc=${places.merchant.uscc}`
  await visit.goto(address)
  await visit.page.getByRole('heading', { name: places.merchant.name }).waitFor()
  await visit.context.setOffline(true)
  await visit.page.reload()
  await visit.page.getByText(/离线：这是 \d{4}-\d{2}-\d{2} \d{2}:\d{2} 看到的内容/).waitFor()
  await visit.page.getByRole('heading', { name: places.merchant.name }).waitFor()
  await visit.shoot('offline-merchant')
  await visit.context.setOffline(false)
  await visit.page.getByText(/离线：/).waitFor({ state: 'detached' })
}, 90_000)

test('nothing personal lies in the caches: no case, no message, no evidence, no session', async () => {
  const visit = await stage.visit({
    phone: '19900000001',
    context: { serviceWorkers: 'allow' },
    expects: [/ERR_/],
  })
  await installed(visit)
  const { token, person } = await visit.session()
  await visit.goto('/complaint/list/index')
  await visit.page.getByRole('main').getByRole('link', { name: /\d/ }).first().click()
  await visit.page.waitForURL(/\/complaint\/case\/index/)
  await visit.page.waitForLoadState('networkidle')
  const caseId = new URL(visit.page.url()).searchParams.get('id') ?? ''
  await visit.goto('/credit/inbox/index')
  await visit.page.waitForLoadState('networkidle')
  await visit.goto('/complaint/draft/index')
  await visit.page.waitForLoadState('networkidle')
  const kept = await cached(visit)
  expect(kept.length).toBeGreaterThan(10)
  expect(kept.filter(({ path }) => !/^\/(js|css|chunk|asset)\/|^\/index\.html$/.test(path))).toEqual([])
  for (const secret of [token, person.id, caseId]) {
    expect(secret.length).toBeGreaterThan(10)
    expect(kept.filter(({ body }) => body.includes(secret)).map(({ path }) => path)).toEqual([])
  }
}, 120_000)

/** Our server behind another address, whose worker can be exchanged as a new version, or the way back, does it. */
async function exchangeable(): Promise<{
  readonly origin: string
  worker: (body: string) => string
  readonly close: () => Promise<unknown>
}> {
  const state = { worker: (body: string) => body }
  const server: Server = createServer((incoming, outgoing) => {
    const { host: _host, 'accept-encoding': _encoding, ...headers } = incoming.headers
    const forward = ask(
      stage.origin + (incoming.url ?? '/'),
      { method: incoming.method, headers },
      (answer) => {
        const isWorker = incoming.url === '/service-worker.js'
        const { 'content-length': _length, etag: _etag, ...ofAnyLength } = answer.headers
        outgoing.writeHead(answer.statusCode ?? 502, isWorker ? ofAnyLength : answer.headers)
        if (!isWorker) return answer.pipe(outgoing)
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        return answer.on('end', () => outgoing.end(state.worker(Buffer.concat(parts).toString())))
      },
    )
    incoming.pipe(forward)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return Object.assign(state, {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(done)
        server.closeAllConnections()
      }),
  })
}

describe('a worker that changes, in a real browser', () => {
  test('a new version is asked for, not forced, and a draft outlives it', async () => {
    const proxy = await exchangeable()
    try {
      const visit = await phone(proxy.origin)
      const { page } = visit
      await installed(visit)
      await visit.goto('/complaint/draft/index')
      await page.getByLabel('发生了什么').fill('买到假酒，还没写完')
      await page.waitForURL(/key=/)
      const draft = page.url()

      proxy.worker = (body) => body.replace(/"version":"[0-9a-f]{12}"/, '"version":"00000000000a"')
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
      await until('the new version waits', () =>
        page.evaluate(
          async () => ((await navigator.serviceWorker.getRegistration())?.waiting ?? null) !== null,
        ),
      )
      // Nobody was interrupted.
      expect(page.url()).toBe(draft)
      expect(await page.getByLabel('发生了什么').inputValue()).toBe('买到假酒，还没写完')

      await visit.goto('/')
      await page.getByText('有新版本').waitFor()
      await visit.shoot('new-version')
      const loaded = page.waitForEvent('load')
      await page.getByRole('button', { name: '现在换' }).click()
      await loaded
      await until('the new version rules', () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration()
          return registration?.waiting === null && (await caches.keys()).includes('shell-00000000000a')
        }),
      )
      await page.goto(draft)
      expect(await page.getByLabel('发生了什么').inputValue()).toBe('买到假酒，还没写完')
    } finally {
      await proxy.close()
    }
  }, 120_000)

  test('the way back takes the worker and its caches away, and the app goes on with the network', async () => {
    const off = readFileSync('dist/h5/service-worker-off.js', 'utf8')
    const proxy = await exchangeable()
    try {
      const visit = await phone(proxy.origin)
      const { page } = visit
      await installed(visit)
      expect(await page.evaluate(() => caches.keys())).toHaveLength(1)

      proxy.worker = () => off
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
      await until('the worker is gone', () =>
        page.evaluate(
          async () =>
            (await navigator.serviceWorker.getRegistrations()).length === 0 &&
            (await caches.keys()).length === 0,
        ),
      )
      await page.reload()
      await page.getByText('我要投诉').waitFor()
      expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    } finally {
      await proxy.close()
    }
  }, 120_000)
})

test('the manifest offers the three ways in, and each of its addresses is a page', async () => {
  const {
    shortcuts,
    share_target: target,
    icons,
  } = await (await fetch(`${stage.origin}/manifest.webmanifest`)).json()
  expect(shortcuts.map(({ name }: { name: string }) => name)).toEqual(['扫一扫', '查商家', '我的投诉'])
  expect(icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable')
  expect(target).toMatchObject({ action: '/share', method: 'POST', enctype: 'multipart/form-data' })
  const visit = await stage.visit()
  for (const { url } of shortcuts as { url: string }[]) {
    await visit.goto(url)
    await visit.page.getByRole('heading', { level: 1 }).waitFor()
    expect(new URL(visit.page.url()).pathname).toBe(url)
  }
})
