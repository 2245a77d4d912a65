import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { builtMiniProgram } from './build'
import { visibleText } from './host/accessible-queries'
import { startApp } from './host/driver'
import { readPackage } from './host/package-reader'
import { Phone } from './host/phone'
import { TemporaryPackage } from './temporary-package'
import { compileStyles, compileWithWcc, flatElement, type Flat } from './wcc/official-compilers'

const dist = builtMiniProgram()
// longer than a single wait may take

let phone: Phone

beforeEach(() => {
  phone = new Phone({ server: 'http://127.0.0.1:9' })
  phone.network.goOffline()
})
afterEach(() => phone.remove())

describe('the built mini-program', () => {
  it('passes WeChat’s own compilers', () => {
    const built = readPackage(dist)
    expect(built.problems).toEqual([])
    compileWithWcc(built)
    compileStyles(built)
  })

  it('has a main package within its limit, and nothing over WeChat’s', () => {
    const app = startApp(phone, dist)
    const sizes = app.packageSizes()
    expect(sizes.get('')).toBeLessThanOrEqual(650_000)
    for (const size of sizes.values()) expect(size).toBeLessThanOrEqual(2_000_000)
    app.takeErrors()
    app.close()
  })

  it('shows on its first page what WeChat’s own template engine shows', async () => {
    const app = startApp(phone, dist)
    await app.until(() => app.text() !== '', 'something on the page')
    const render = compileWithWcc(app.built)
    const expected = (): Flat[] => render(app.path, app.pageData)
    await app.until(() => flatPage(app.page).length === expected().length, 'as many elements in both')
    expect(flatPage(app.page)).toEqual(expected())
    expect(expected().length).toBeGreaterThan(1)
    app.close()
  })

  it('loads no journey’s code before it is entered, and sends no undefined to the page', async () => {
    const app = startApp(phone, dist)
    await app.until(() => app.text() !== '', 'something on the page')
    expect(app.loadedPackages).toEqual([''])
    expect(app.setDataWarnings).toEqual([])
    expect(app.figures().pages[app.path]?.calls).toBeGreaterThan(0)
    app.close()
  })
})

/** What a page shows, in the words of the comparison with wcc: no component hosts, no blank text. */
function flatPage(node: Element): Flat[] {
  return [...node.childNodes].flatMap((child): Flat[] => {
    if (child.nodeType === child.TEXT_NODE) {
      const text = (child.textContent ?? '').trim()
      return text === '' ? [] : [text]
    }
    if (!isElement(child)) return []
    const tag = child.tagName.toLowerCase().replace(/^wx-/, '')
    const isHost = ['page-root', 'comp', 'custom-wrapper'].includes(tag)
    const label = child.getAttribute('aria-label') ?? ''
    return [...(isHost ? [] : [flatElement(tag, child.className, label)]), ...flatPage(child)]
  })
}

interface AppSettings {
  readonly pages: readonly string[]
}

const withoutPage = (settings: AppSettings, page: string): AppSettings => ({
  ...settings,
  pages: settings.pages.filter((other) => other !== page),
})

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE

describe('the harness notices', () => {
  const copies: TemporaryPackage[] = []
  const copy = (): TemporaryPackage => {
    const made = TemporaryPackage.copyOf(dist)
    copies.push(made)
    return made
  }
  const start = (spoilt: TemporaryPackage): void => startApp(phone, spoilt.folder).close()
  const firstPage = 'home/index'

  afterEach(() => {
    for (const made of copies.splice(0)) made.remove()
  })

  it('nothing in an unspoilt copy', () => {
    expect(() => start(copy())).not.toThrow()
  })

  it('a syntax error in WXML, as WeChat’s compiler does', () => {
    const spoilt = copy()
    spoilt.edit('base.wxml', (wxml) => wxml.replace('</view>', '</veiw>'))
    expect(() => start(spoilt)).toThrow('base.wxml')
    expect(() => compileWithWcc(readPackage(spoilt.folder))).toThrow('base.wxml')
  })

  it('broken WXS', () => {
    const spoilt = copy()
    spoilt.edit('utils.wxs', (wxs) => wxs.replace('function', 'functoin'))
    expect(() => start(spoilt)).toThrow('utils.wxs')
  })

  it('a page missing from app.json', () => {
    const spoilt = copy()
    spoilt.edit('app.json', (json) => JSON.stringify(withoutPage(JSON.parse(json), 'me/index')))
    expect(() => start(spoilt)).toThrow('me/index')
  })

  it('a page without its template', () => {
    const spoilt = copy()
    spoilt.delete(`${firstPage}.wxml`)
    expect(() => start(spoilt)).toThrow(`${firstPage}.wxml: page file is missing`)
  })

  it('a component without its settings', () => {
    const spoilt = copy()
    spoilt.delete('comp.json')
    expect(() => start(spoilt)).toThrow('component file comp.json is missing')
  })

  it('code that uses the browser’s fetch', () => {
    const spoilt = copy()
    spoilt.edit(`${firstPage}.js`, (js) => `fetch('https://example.com/');${js}`)
    expect(() => start(spoilt)).toThrow('fetch is not defined')
  })

  it('a life cycle that throws', () => {
    const spoilt = copy()
    spoilt.edit(
      `${firstPage}.js`,
      (js) => `const taroPage = Page
      {
        const Page = (page) => taroPage({ ...page, onShow() { throw new Error('it fell') } });
        ${js.replace('"use strict";', '')}
      }`,
    )
    expect(() => start(spoilt)).toThrow('onShow of home/index: it fell')
  })

  it('a page that shows nothing because a component threw', async () => {
    const spoilt = copy()
    // React's renderer asks the page's component for its elements
    spoilt.edit(`${firstPage}.js`, (js) => js.replace(/\.jsxs?\)\(/, '.jsxx)('))
    const app = startApp(phone, spoilt.folder)
    await app.until(() => app.takeErrors().length > 0, 'the error')
    expect(visibleText(app.page)).toBe('')
    app.takeErrors()
    app.close()
  })

  it('buttons that lost their tap', async () => {
    const spoilt = copy()
    spoilt.edit('base.wxml', (wxml) => wxml.replaceAll(' bindtap="eh"', ''))
    const app = startApp(phone, spoilt.folder)
    const anything = app.css('wx-view').first()
    await expect(app.tap(anything)).rejects.toThrow('nothing listens to a tap')
    app.takeErrors()
    app.close()
  })

  it('a request with a method that WeChat does not have', async () => {
    const spoilt = copy()
    spoilt.edit(
      `${firstPage}.js`,
      (js) =>
        `wx.request({ url: 'http://127.0.0.1:8080/', method: 'PATCH', fail({ errMsg }) { throw new Error(errMsg) } });${js}`,
    )
    const app = startApp(phone, spoilt.folder)
    await app.until(
      () => app.takeErrors().some(({ message }) => message.includes('method is invalid')),
      'the error',
    )
    app.takeErrors()
    app.close()
  })
})
