import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFirstPaint } from '../../../config/first-paint'
import { loadWebApp } from '../../../server/http/web-app'
import { penalty } from '../../unit/domain/credit/records'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'

// Packing the pages takes some seconds on a busy machine, and so does the start of the thread that paints.
jest.setTimeout(120_000)

const page = `<!doctype html><html lang="zh-CN" class="theme-auto"><head><title>放心查</title></head><body><div id="app"></div><div id="shell"><p>outline</p></div></body></html>`
const uscc = '91350100M000100Y43'
const name = '示例<script>alert(1)</script>$&茶业'
const merchantPage = `/credit/merchant/index?uscc=${uscc}`
let folder: string
let server: TestServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fxc-paint-'))
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'm.css'), '.credit { color: red }')
  writeFileSync(join(folder, 'page-files.json'), JSON.stringify({ '/credit/merchant/index': ['/m.css'] }))
  await writeFirstPaint(folder)
  server = await startTestServer({ deps: { webApp: await loadWebApp(folder) } })
  await write(server.store, server.clock, registration({ uscc, name }), [penalty({ id: 'painted' })])
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const visit = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(server.address + path, { headers: { 'accept-language': 'zh-CN,zh;q=0.9', ...headers } })

/** The page as it is once its painting is there: the first visitors of a busy server get it without. */
async function painted(path: string, headers: Record<string, string> = {}): Promise<string> {
  for (let visits = 0; visits < 100; visits += 1) {
    const html = await (await visit(path, headers)).text()
    if (html.includes('id="shell-painted"')) return html
  }
  throw new Error(`${path} is never painted: ${server.log.filter((line) => line.includes('paint')).join('')}`)
}

describe('what a visitor sees before any script runs', () => {
  test('is the merchant that was asked for, with its records and the styles of the page', async () => {
    const html = await painted(merchantPage)
    expect(html).toContain('<html class="theme-auto" lang="zh-CN" data-shell="painted">')
    expect(html).toContain('<style>.credit { color: red }</style>')
    expect(html).toMatch(/<div id="shell"><div id="shell-painted"><div class="ui-page theme-auto">/)
    expect(html).toContain('示例&lt;script&gt;alert(1)&lt;/script&gt;$&amp;茶业')
    expect(html).toContain('role="tab"')
    expect(html).not.toContain('ui-skeleton')
    // What stood there stays, for a phone that speaks another language.
    expect(html).toContain('<p>outline</p>')
  })

  test('lets no name become a script', async () => {
    expect(await painted(merchantPage)).not.toContain('<script')
  })

  test('is in the language that the browser asks for', async () => {
    const english = await painted(merchantPage, { 'accept-language': 'en-GB,zh;q=0.5' })
    expect(english).toContain('lang="en" data-shell="painted"')
    expect(english).toContain('Complain')
    expect(await painted(merchantPage)).toContain('投诉')
    expect((await visit(merchantPage)).headers.get('vary')).toBe('accept-encoding, accept-language')
  })

  test('leads on by links that need no script', async () => {
    const [, link = ''] = /href="(\/complaint\/wizard[^"]*)"/.exec(await painted(merchantPage)) ?? []
    expect(link).toBe(`/complaint/wizard/index?uscc=${uscc}`)
  })

  test('is the first question of a complaint, and the home page', async () => {
    expect(await painted('/complaint/wizard/index')).toContain('wizard-choice')
    expect(await painted('/')).toContain('home-door')
  })

  test('is the answer to a search, or that there is none', async () => {
    const search = (q: string) => painted(`/credit/search/index?q=${encodeURIComponent(q)}`)
    expect(await search('示例')).toContain(merchantPage)
    expect(await search('无此商家')).not.toContain('/credit/merchant/index')
  })

  test('says what has changed since', async () => {
    expect(await painted(merchantPage)).not.toContain('改过的名字')
    await write(server.store, server.clock, registration({ uscc, name: '改过的名字茶业' }), [])
    expect(await painted(merchantPage)).toContain('改过的名字茶业')
    await write(server.store, server.clock, registration({ uscc, name }), [penalty({ id: 'painted' })])
  })

  test('is not sent again to whoever has it', async () => {
    await painted(merchantPage)
    const first = await visit(merchantPage)
    const again = await visit(merchantPage, { 'if-none-match': first.headers.get('etag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('is the same for somebody who is signed in', async () => {
    const person = await server.signIn()
    const html = await painted(merchantPage, { authorization: `Bearer ${person.bearer}` })
    expect(html).toBe(await painted(merchantPage))
  })
})

describe('the plain page comes', () => {
  test.each([
    ['for a merchant that is not known', '/credit/merchant/index?uscc=91350100M000100Y99'],
    ['for a page that belongs to a person', '/me/index'],
    ['for a narrowed search, whose words only the app knows', '/credit/search/index?q=a&status=active'],
    ['for an address that is too long to be ours', `${merchantPage}&x=${'x'.repeat(700)}`],
  ])('%s', async (_name, path) => {
    // Once one page is painted, nothing is in the way of another.
    await painted('/')
    const html = await (await visit(path)).text()
    expect(html).not.toContain('shell-painted')
    expect(html).toContain('<p>outline</p>')
  })

  test('where the app was built without what paints', async () => {
    const app = await loadWebApp(folder)
    const without = await startTestServer({ deps: { webApp: app && { ...app, painter: null } } })
    expect(await (await fetch(without.address)).text()).toBe(page)
    await without.stop()
  })

  test('and what paints is no file of the app', async () => {
    expect((await visit('/first-paint/first-paint.cjs')).status).toBe(404)
  })
})
