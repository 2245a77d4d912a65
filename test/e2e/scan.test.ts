import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import sharp from 'sharp'
import type { Product } from '../../contract/trace'
import { describeWithShared, readSharedJson, sharedPath } from '../shared-data'
import { ean13Svg } from './camera/ean13'
import { filmOf } from './camera/film'
import { startPhone, type Phone } from './camera/phone'
import { startSite, type Site } from './camera/site'

const digits = '6901234567892'

const product: Product = {
  gtin: `0${digits}`,
  name: '示例岩茶',
  brand: null,
  spec: '250 g',
  category: null,
  netContent: null,
  source: '示例来源',
  asOfAt: '2026-11-23T01:00:00.000Z',
  maker: null,
  recalls: [],
  lots: [],
  lot: null,
  isLotUnknown: false,
  chain: { steps: [], gaps: [], isTruncated: false },
}

let folder = ''
let site: Site
let phone: Phone | null = null

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fangxincha-scan-'))
  site = await startSite({ [`/products/0${digits}`]: product })
})

afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

afterEach(async () => {
  await phone?.close()
  phone = null
})

const openScanner = async (options: Parameters<typeof startPhone>[0]) => {
  phone = await startPhone(options)
  const page = await phone.context.newPage()
  await page.goto(`${site.origin}/trace/scan/index`)
  return page
}

test('a barcode before the camera opens its product', async () => {
  const film = join(folder, 'ean13.mjpeg')
  await filmOf(await sharp(ean13Svg(digits)).png().toBuffer(), film)
  const page = await openScanner({ film })
  const began = Date.now()
  await page.getByRole('heading', { name: '示例岩茶' }).waitFor()
  console.log(JSON.stringify({ scan: 'generated EAN-13', first_read_ms: Date.now() - began }))
  expect(page.url()).toContain(`/trace/product/index?gtin=0${digits}`)
}, 60_000)

test('the camera is let go when its product is open', async () => {
  const film = join(folder, 'release.mjpeg')
  await filmOf(await sharp(ean13Svg(digits)).png().toBuffer(), film)
  phone = await startPhone({ film })
  const page = await phone.context.newPage()
  await page.addInitScript(`
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    window.streams = []
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await open(wish)
      window.streams.push(stream)
      return stream
    }
  `)
  await page.goto(`${site.origin}/trace/scan/index`)
  await page.getByRole('heading', { name: '示例岩茶' }).waitFor()
  await page.waitForFunction(
    'streams.length > 0 && streams.every((s) => s.getTracks().every((t) => t.readyState === "ended"))',
  )
}, 60_000)

test('without the permission it says so, and typing is one step away', async () => {
  const film = join(folder, 'refused.mjpeg')
  await filmOf(await sharp(ean13Svg(digits)).png().toBuffer(), film)
  const page = await openScanner({ film, isCameraAllowed: false })
  await page.getByText('没有得到相机的许可').waitFor()
  await page.getByLabel('或者输入码上的字').fill(digits)
  await page.getByText('商品条码 GTIN，写得对').waitFor()
  await page.getByRole('button', { name: '查', exact: true }).click()
  await page.getByRole('heading', { name: '示例岩茶' }).waitFor()
}, 60_000)

test('a device without a camera says so and reads a picture of the album', async () => {
  const page = await openScanner({})
  await page.getByText('这台设备没有相机').waitFor()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '从相册选' }).click()
  const chooser = await choosing
  const picture = await sharp(ean13Svg(digits, 3, 160))
    .rotate(7, { background: '#fff' })
    .png()
    .toBuffer()
  await chooser.setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: picture })
  await page.getByRole('heading', { name: '示例岩茶' }).waitFor()
}, 60_000)

interface Photo {
  readonly file: string
  readonly symbology: string
  readonly difficulty: string
  readonly gtin14: string
  readonly width: number
}

describeWithShared('real photos', () => {
  test('a photo of a real barcode before the camera opens its product', async () => {
    const photo = readSharedJson<Photo[]>('data/barcodes/manifest.json').find(
      ({ symbology, difficulty, width }) => symbology === 'EAN-13' && difficulty === 'easy' && width >= 400,
    )
    if (!photo) throw new Error('no easy EAN-13 photo in the shared data')
    const film = join(folder, 'photo.mjpeg')
    await filmOf(await readFile(sharedPath(`data/barcodes/${photo.file}`)), film)
    const page = await openScanner({ film })
    const began = Date.now()
    await page.getByRole('heading', { name: '这里没有这件商品的资料' }).waitFor()
    console.log(JSON.stringify({ scan: 'photo of an EAN-13', first_read_ms: Date.now() - began }))
    expect(page.url()).toContain(`gtin=${photo.gtin14}`)
  }, 60_000)
})
