import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { chinaDate } from '../../domain/calendar/day'
import { demoMerchants } from '../../mock/merchants'
import { demoProducts } from '../../mock/products'
import { demoSize } from '../../mock/world'
import { describeWithShared, readSharedJson, sharedPath } from '../shared-data'
import { RealServer } from '../weapp/real-server'
import { openBrowser, openBrowserWithLenses } from './browser'
import { ean13Svg } from './camera/ean13'
import { filmOf } from './camera/film'
import { demoWorld } from './demo-world'
import { Visit } from './visit'

const today = chinaDate(new Date().toISOString())
const [product] = demoProducts(demoMerchants(demoSize.merchants, today), demoSize.products, today)
if (!product) throw new Error('the demo world has no product')
/** As it is printed on the pack. */
const digits = product.gtin.slice(1)

let folder = ''
let server: RealServer
let browser: Browser | null = null
let visit: Visit | null = null

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scan-'))
  server = await RealServer.start({ TRUST_PROXY: 'on' }, await demoWorld())
}, 180_000)

afterAll(async () => {
  await server.remove()
  await rm(folder, { recursive: true, force: true })
})

afterEach(async () => {
  const faults = visit?.faults
  await browser?.close()
  browser = null
  visit = null
  expect(faults).toEqual([])
})

/** A phone whose camera sees this picture, with the home page open. */
const phoneBefore = async (
  picture: Buffer | null,
  {
    isCameraAllowed = true,
    light = 1,
    expects = [],
  }: { isCameraAllowed?: boolean; light?: number; expects?: readonly RegExp[] } = {},
): Promise<Visit> => {
  const film = picture === null ? undefined : join(folder, 'film.mjpeg')
  if (picture !== null && film !== undefined) await filmOf(picture, film, light)
  browser = await openBrowser(film, isCameraAllowed)
  visit = await Visit.open(browser, server.address, { expects })
  await visit.goto('/')
  return visit
}

/** Taps the home page's door to the scanner. */
const openScanner = async ({ page }: Visit): Promise<void> => {
  const door = page.getByRole('link', { name: /扫一扫/ }).first()
  await door.waitFor()
  await door.click()
}

/**
 * Opens the scanner and waits until the words that the code leads to are there. Answers the milliseconds from the tap
 * on its door to the read, which replaces the scanner's address.
 */
const scanUntil = async (phone: Visit, words: string): Promise<number> => {
  const { page } = phone
  await page
    .getByRole('link', { name: /扫一扫/ })
    .first()
    .waitFor()
  const began = Date.now()
  await openScanner(phone)
  await page.waitForURL(/\/trace\/(product|code)\//)
  const readMs = Date.now() - began
  await page.getByRole('heading', { name: words }).waitFor()
  return readMs
}

/** One line of the run's output, for whoever watches the figures: a slow machine is no failure. */
const report = (of: string, ms: number): void =>
  void process.stdout.write(`${JSON.stringify({ bench: 'first-read', of, ms })}\n`)

const barcode = (): Promise<Buffer> => sharp(ean13Svg(digits)).png().toBuffer()

test('a barcode before the camera opens its product', async () => {
  const phone = await phoneBefore(await barcode())
  const ms = await scanUntil(phone, product.name)
  report('generated EAN-13', ms)
  expect(phone.page.url()).toContain(`/trace/product/index?gtin=${product.gtin}`)
})

test('nothing of the scanner is loaded before it is opened, and the engine comes from our own server', async () => {
  const phone = await phoneBefore(await barcode())
  const loaded: string[] = []
  phone.page.on('request', (request) => loaded.push(request.url()))
  await phone.page.reload()
  await phone.page.waitForLoadState('networkidle')
  expect(loaded.filter((url) => url.endsWith('.wasm'))).toEqual([])
  phone.context.on('request', (request) => loaded.push(request.url()))
  await scanUntil(phone, product.name)
  const engine = loaded.find((url) => url.endsWith('.wasm')) ?? ''
  expect(engine.startsWith(server.address)).toBe(true)
  const answer = await fetch(engine, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(answer.headers.get('cache-control')).toContain('immutable')
})

test('the camera is let go when its product is open', async () => {
  const phone = await phoneBefore(await barcode())
  await phone.page.evaluate(`
    window.streams = []
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await open(wish)
      window.streams.push(stream)
      return stream
    }
  `)
  await scanUntil(phone, product.name)
  await phone.page.waitForFunction(
    'streams.length > 0 && streams.every((s) => s.getTracks().every((t) => t.readyState === "ended"))',
  )
})

/** A grey board without any code on it. */
const nothing = (): Promise<Buffer> =>
  sharp({ create: { width: 640, height: 400, channels: 3, background: '#999' } })
    .png()
    .toBuffer()

test('the camera is let go while the page is hidden, and opened again with it', async () => {
  const phone = await phoneBefore(await nothing())
  const { page } = phone
  await page.evaluate(`
    window.streams = []
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await open(wish)
      window.streams.push(stream)
      console.log('cameras opened: ' + window.streams.length)
      return stream
    }
    window.turn = (state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }
    window.isLive = (stream) => stream.getTracks().some((track) => track.readyState === 'live')
  `)
  await openScanner(phone)
  await page.getByText('把码放进框里').waitFor()
  await page.evaluate(`turn('hidden')`)
  expect(await page.evaluate('streams.some(isLive)')).toBe(false)
  // The page's policy forbids the polling of a script; what the page says is waited for instead.
  const again = page.waitForEvent('console', (message) => message.text() === 'cameras opened: 2')
  await page.evaluate(`turn('visible')`)
  await again
  expect(await page.evaluate('isLive(streams[1])')).toBe(true)
})

test('what the camera sees fills the view, so that what stands in its middle stands in the frame', async () => {
  const phone = await phoneBefore(await nothing())
  await openScanner(phone)
  await phone.page.getByText('把码放进框里').waitFor()
  const seen = await phone.page.locator('video').evaluate((video) => ({
    video: video.getBoundingClientRect().toJSON() as unknown,
    view: video.parentElement?.getBoundingClientRect().toJSON() as unknown,
    fit: getComputedStyle(video).objectFit,
  }))
  expect(seen.video).toEqual(seen.view)
  expect(seen.fit).toBe('cover')
})

test('another lens takes the place of the first, and is the one at the next visit', async () => {
  browser = await openBrowserWithLenses(2)
  visit = await Visit.open(browser, server.address)
  const { page } = visit
  await visit.goto('/')
  await openScanner(visit)
  await page.getByRole('button', { name: '换镜头（1/2）' }).click()
  await page.getByRole('button', { name: '换镜头（2/2）' }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: '换镜头（2/2）' }).waitFor()
})

test('in the dark it asks for more light', async () => {
  const phone = await phoneBefore(await barcode(), { light: 0.08 })
  await openScanner(phone)
  await phone.page.getByText('光线太暗').waitFor()
})

test('without the permission it says so, and typing is one step away', async () => {
  const { page } = await phoneBefore(await barcode(), { isCameraAllowed: false })
  await page
    .getByRole('link', { name: /扫一扫/ })
    .first()
    .click()
  await page.getByText('没有得到相机的许可').waitFor()
  await page.getByLabel('输入码上的字').fill(digits)
  await page.getByText('商品条码 GTIN，写得对').waitFor()
  await page.getByRole('button', { name: '查', exact: true }).click()
  await page.getByRole('heading', { name: product.name }).waitFor()
})

test('a device without a camera says so and reads a picture of the album', async () => {
  const { page } = await phoneBefore(null)
  await page
    .getByRole('link', { name: /扫一扫/ })
    .first()
    .click()
  await page.getByText('这台设备没有相机').waitFor()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '从相册选' }).click()
  const chooser = await choosing
  const picture = await sharp(ean13Svg(digits, 3, 160))
    .rotate(7, { background: '#fff' })
    .png()
    .toBuffer()
  await chooser.setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: picture })
  await page.getByRole('heading', { name: product.name }).waitFor()
})

interface Photo {
  readonly file: string
  readonly symbology: string
  readonly difficulty: string
  readonly gtin14: string
  readonly width: number
}

describeWithShared('real photos', () => {
  test('a photo of a real barcode before the camera is read, and is unknown in the demo world', async () => {
    const photo = readSharedJson<Photo[]>('data/barcodes/manifest.json').find(
      ({ symbology, difficulty, width }) => symbology === 'EAN-13' && difficulty === 'easy' && width >= 400,
    )
    if (!photo) throw new Error('no easy EAN-13 photo in the shared data')
    const phone = await phoneBefore(await readFile(sharedPath(`data/barcodes/${photo.file}`)), {
      expects: [/404/],
    })
    const ms = await scanUntil(phone, '这里没有这件商品的资料')
    report('photo of an EAN-13', ms)
    expect(phone.page.url()).toContain(`gtin=${photo.gtin14}`)
  })
})
