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
import { openBrowser } from './browser'
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
  { isCameraAllowed = true, expects = [] }: { isCameraAllowed?: boolean; expects?: readonly RegExp[] } = {},
): Promise<Visit> => {
  const film = picture === null ? undefined : join(folder, 'film.mjpeg')
  if (picture !== null && film !== undefined) await filmOf(picture, film)
  browser = await openBrowser(film, isCameraAllowed)
  visit = await Visit.open(browser, server.address, { expects })
  await visit.goto('/')
  return visit
}

/** Taps the home page's door to the scanner; answers the milliseconds until the words are there. */
const scanUntil = async ({ page }: Visit, words: string): Promise<number> => {
  const door = page.getByRole('link', { name: /扫一扫/ }).first()
  await door.waitFor()
  const began = Date.now()
  await door.click()
  await page.getByRole('heading', { name: words }).waitFor()
  return Date.now() - began
}

const barcode = (): Promise<Buffer> => sharp(ean13Svg(digits)).png().toBuffer()

test('a barcode before the camera opens its product', async () => {
  const phone = await phoneBefore(await barcode())
  const ms = await scanUntil(phone, product.name)
  console.log(JSON.stringify({ scan: 'generated EAN-13', first_read_ms: ms }))
  expect(phone.page.url()).toContain(`/trace/product/index?gtin=${product.gtin}`)
}, 60_000)

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
}, 60_000)

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
}, 60_000)

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
}, 60_000)

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
}, 60_000)

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
    console.log(JSON.stringify({ scan: 'photo of an EAN-13', first_read_ms: ms }))
    expect(phone.page.url()).toContain(`gtin=${photo.gtin14}`)
  }, 60_000)
})
