import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { startApp, type Driver } from './host/driver'
import { defaultBuiltOrigin, Phone } from './host/phone'
import type { LaunchOptions } from './host/wx-api'
import { smallApp } from './small-app'
import { TemporaryPackage } from './temporary-package'

// longer than a single wait may take

let phone: Phone
let app: Driver
let files: TemporaryPackage

/** Starts the small mini-program, whose button 运行 runs these functions' bodies one after the other. */
function start(scripts: readonly string[] = [], launch?: Partial<LaunchOptions>): void {
  files = TemporaryPackage.of(smallApp(scripts))
  app = startApp(phone, files.folder, launch)
}

beforeEach(() => {
  phone = new Phone({ server: 'http://127.0.0.1:9' })
})
afterEach(() => {
  app.close()
  phone.remove()
  files.remove()
})

/** The life cycles so far; asking starts a new list. */
const log = (): unknown => {
  const lines = phone.storage.read('log')
  phone.storage.remove('log')
  return lines
}

describe('pages', () => {
  it('live in the order of WeChat when one leads to another and back', async () => {
    start()
    await app.see('home')
    await app.until(() => JSON.stringify(phone.storage.read('log')).includes('home ready'), 'home ready')
    await app.tap(app.byRole('button', '批次'))
    await app.onPage('lot/index')
    await app.until(() => JSON.stringify(phone.storage.read('log')).includes('lot ready'), 'lot ready')
    app.back()
    expect(app.path).toBe('home/index')
    expect(log()).toEqual([
      'app launch home/index',
      'app show',
      'home load {}',
      'home show',
      'home ready',
      'home hide',
      'lot load {"lot":"L%201"}',
      'lot show',
      'lot ready',
      'lot unload',
      'home show',
    ])
  })

  it('of the tab bar stay alive behind each other', async () => {
    start()
    await app.switchTab('我的')
    await app.switchTab('首页')
    await app.tap('批次')
    await app.onPage('lot/index')
    log()
    await app.switchTab('我的')
    expect(log()).toEqual(['lot unload', 'me show'])
    expect(app.stack).toEqual(['me/index'])
  })

  it('come with the title of their settings', async () => {
    start([], { path: 'lot/index', query: { lot: '7' } })
    expect(app.title).toBe('批次')
    expect(log()).toContain('lot load {"lot":"7"}')
  })

  it('of a subpackage bring its code when they are entered', async () => {
    start()
    expect(app.loadedPackages).toEqual([''])
    await app.tap('更多')
    await app.see('extra')
    expect(app.loadedPackages).toEqual(['', 'extra'])
  })

  it('go to the background and come back with the app', () => {
    start()
    log()
    app.background()
    app.foreground()
    expect(log()).toEqual(['home hide', 'app hide', 'app show', 'home show'])
  })
})

describe('the logic layer', () => {
  it.each(['window', 'document', 'fetch', 'URL', 'TextEncoder', 'crypto', 'Intl', 'Blob', 'queueMicrotask'])(
    'has no %s',
    async (name) => {
      start([`return typeof ${name}`])
      await app.tap('运行')
      await app.see('undefined')
    },
  )

  it('runs no code from strings', async () => {
    start([`{ try { return new Function('return 1')() } catch (error) { return '不许' } }`])
    await app.tap('运行')
    await app.see('不许')
  })

  it('gets bytes that are its own ArrayBuffer', async () => {
    start([
      `{ wx.getRandomValues({ length: 4, success: ({ randomValues }) => {
      show((randomValues instanceof ArrayBuffer) + ' ' + randomValues.byteLength) } }) }`,
    ])
    await app.tap('运行')
    await app.see('true 4')
  })
})

describe('a person', () => {
  it('finds fields by their labels, and types no more than they take', async () => {
    start([], { path: 'form/index' })
    await app.type(app.byRole('textbox', '姓名'), '欧阳修文忠公')
    await app.see('写了欧阳修文')
    expect(await app.value(app.byRole('textbox', '姓名'))).toBe('欧阳修文')
    await app.confirm(app.byRole('textbox', '姓名'))
    await app.see('回车欧阳修文')
    await app.type(app.byRole('textbox', '说明'), '好')
    await app.see('写了好')
  })

  it('chooses in pickers what they offer', async () => {
    start([], { path: 'form/index' })
    await app.choose(app.byRole('button', '区县'), '台江区')
    await app.see('选了1')
    await app.choose(app.byRole('button', '日期'), '2026-11-23')
    await app.see('2026-11-23')
    await expect(app.choose(app.byRole('button', '区县'), '马尾区')).rejects.toThrow('鼓楼区、台江区')
    await expect(app.choose(app.byRole('button', '日期'), '2027-01-01')).rejects.toThrow('does not reach')
  })

  it('checks, switches and picks one of several', async () => {
    start([], { path: 'form/index' })
    await app.tap(app.byText('退款'))
    await app.see('要refund')
    await app.tap(app.byRole('checkbox', '同意'))
    await app.see('同意yes')
    await app.tap(app.byRole('switch', '长辈版'))
    await app.see('开关true')
  })

  it('cannot tap what is disabled, hidden or does nothing', async () => {
    start([], { path: 'form/index' })
    const soon = 50 // milliseconds: it will not come
    await expect(app.tap(app.byRole('button', '提交'), soon)).rejects.toThrow('is disabled')
    await expect(app.tap(app.byRole('button', '看不见'), soon)).rejects.toThrow('no button')
    await expect(app.tap(app.byText('姓名'), soon)).rejects.toThrow('nothing listens to a tap')
  })
})

describe('what goes wrong in the app', () => {
  it('in a handler is kept for the test', async () => {
    start()
    await app.tap('出错')
    expect(app.takeErrors()).toMatchObject([{ message: 'the handler fell' }])
  })

  it('in a timer is kept for the test', async () => {
    start()
    await app.tap('晚出错')
    await app.until(() => app.takeErrors()[0]?.message === 'the timer fell', 'the error')
  })

  it('fails the test that does not take it', async () => {
    start()
    await app.tap('出错')
    expect(() => app.close()).toThrow('the handler fell')
  })
})

describe('storage', () => {
  it('outlives the app, and refuses what WeChat refuses', async () => {
    start([
      `{
      wx.setStorageSync('draft', { text: '未完', nothing: undefined })
      try { wx.setStorageSync('big', 'x'.repeat(1024 * 1024)) } catch (error) { return error.message }
    }`,
      `return JSON.stringify(wx.getStorageSync('draft')) + JSON.stringify(wx.getStorageSync('none'))`,
    ])
    await app.tap('运行')
    await app.see('entry size limit reached')
    app = app.restart()
    await app.tap('运行')
    await app.see('{"text":"未完"}""')
  })
})

describe('time', () => {
  it('is the phone’s own, which may be wrong, and passes as fast as a test wants', async () => {
    phone.clock.aheadMs = 86_400_000
    start([
      `{
        const before = Date.now()
        setTimeout(() => show('晚了' + Math.round((new Date().getTime() - before) / 60000) + '分'), 300000)
        show(new Date(before).toISOString().slice(0, 10))
      }`,
    ])
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    await app.tap('运行')
    await app.see(tomorrow)
    app.passTime(200_000)
    expect(app.text()).toContain(tomorrow)
    app.passTime(100_000)
    await app.see('晚了5分')
  })
})

describe('files', () => {
  const bytes = new Uint8Array([1, 2, 3, 4, 5])

  it('are kept in the app’s folder, read in parts, and temporary ones are gone after a restart', async () => {
    start([
      `{
        const files = wx.getFileSystemManager()
      wx.chooseMedia({ count: 9, success({ tempFiles: [file] }) {
        files.mkdirSync(wx.env.USER_DATA_PATH + '/photos', true)
        const kept = wx.env.USER_DATA_PATH + '/photos/1.jpg'
        files.copyFileSync(file.tempFilePath, kept)
        wx.setStorageSync('temporary', file.tempFilePath)
        files.readFile({ filePath: kept, position: 1, length: 3, success: ({ data }) =>
          show('读到' + new Uint8Array(data).join() + '共' + files.statSync(kept).size) })
      } })
    }`,
      `{
      const files = wx.getFileSystemManager()
      try { files.accessSync(wx.getStorageSync('temporary')) } catch (error) {
        return files.readdirSync(wx.env.USER_DATA_PATH + '/photos').join() + error.message
      }
    }`,
    ])
    phone.user.answer('chooseMedia', [{ name: 'photo.jpg', bytes }])
    await app.tap('运行')
    await app.see('读到2,3,4共5')
    app = app.restart()
    await app.tap('运行')
    await app.see(/1\.jpg.*no such file/)
  })

  it('outside of the app’s folders do not exist for it', async () => {
    start([
      `{ try { return wx.getFileSystemManager().readFileSync('http://usr/../../etc/passwd') }
      catch (error) { return error.message } }`,
    ])
    await app.tap('运行')
    await app.see('permission denied')
  })
})

describe('the network', () => {
  interface Seen {
    readonly method: string
    readonly bytes: number
  }
  const seen: Seen[] = []
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('error', () => undefined)
    request.on('end', () => {
      seen.push({ method: request.method ?? '', bytes: Buffer.concat(chunks).length })
      response.setHeader('x-upload-offset', '5')
      response.end(request.url === '/bytes' ? Buffer.concat(chunks) : '{"fine":true}')
    })
  })

  beforeEach(async () => {
    seen.length = 0
    if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    phone.remove()
    phone = new Phone({ server: `http://127.0.0.1:${port}` })
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const request = (options: string): string => `{
    getApp().task = wx.request({ url: '${defaultBuiltOrigin}/any', ${options}
      fail: ({ errMsg }) => show(errMsg) })
  }`

  it('carries bytes both ways and gives headers in mixed case', async () => {
    start([
      request(`url: '${defaultBuiltOrigin}/bytes', method: 'POST', data: new Uint8Array([7, 8, 9]).buffer,
      header: { 'content-type': 'application/offset+octet-stream' }, responseType: 'arraybuffer',
      success: ({ data, header }) => show((data instanceof ArrayBuffer) + new Uint8Array(data).join() + header['X-Upload-Offset']),`),
    ])
    await app.tap('运行')
    await app.see('true7,8,95')
    expect(seen).toEqual([{ method: 'POST', bytes: 3 }])
  })

  it('refuses methods and addresses that WeChat refuses', async () => {
    start([request(`method: 'PATCH',`), request(`url: 'http://example.com/',`)])
    await app.tap('运行')
    await app.see('request:fail method is invalid')
    await app.tap('运行')
    await app.see('request:fail url not in domain list')
    expect(seen).toEqual([])
  })

  it('fails when it is gone, and says when it changes', async () => {
    start([
      request(''),
      `{ wx.onNetworkStatusChange(({ isConnected }) =>
      show('网络' + isConnected)) }`,
    ])
    phone.network.goOffline()
    await app.tap('运行')
    await app.see('ERR_INTERNET_DISCONNECTED')
    await app.tap('运行')
    phone.network.goOnline()
    await app.see('网络true')
  })

  it('can break in the middle of a body', async () => {
    start([request(`method: 'POST', data: new Uint8Array(1000).buffer,`)])
    phone.network.cutNext(({ method }) => method === 'POST', 2)
    await app.tap('运行')
    await app.see('ERR_NETWORK_CHANGED')
    expect(phone.network.isOnline).toBe(false)
    expect(seen).toEqual([])
  })

  it('can be held back, given up by the app, and time out', async () => {
    start([
      request(`success: ({ data }) => show('到了' + data.fine),`),
      request(''),
      `getApp().task.abort()`,
      request('timeout: 20,'),
    ])
    const release = phone.network.hold(() => true)
    await app.tap('运行')
    await app.until(() => phone.network.sent.length === 1, 'the request')
    await app.notSee('到了')
    release()
    await app.see('到了true')

    phone.network.hold(() => true)
    await app.tap('运行')
    await app.tap('运行')
    await app.see('request:fail abort')
    await app.tap('运行')
    await app.see('request:fail timeout')
  })
})
