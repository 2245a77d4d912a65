import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { sentPictureBytes } from '../../contract/upload'
import { describeWithShared, hasShared, readSharedJson, sharedPath } from '../shared-data'
import { ean13Svg } from './camera/ean13'
import { addPhotos, type PhotoFile } from './complaint-page'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { keptFiles, type KeptFile } from './kept-files'
import { likeness } from './likeness'
import { useStage } from './stage'

/**
 * What "no visible loss of text" means here, each measured on the copy that Chromium made: pixels across, likeness of
 * the part with print (SSIM), and a bar code that our own scanner reads in it.
 */
const leastLongSidePx = 2000
const leastLikenessOfPrint = 0.9

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

const photoFile = (name: string, buffer: Buffer, mimeType = 'image/jpeg'): PhotoFile => ({
  name,
  mimeType,
  buffer,
})

/** Lines of print as a till writes them, black on white, this high in pixels. */
const printed = (width: number, lines: number, px: number): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.round(lines * px * 1.5)}">
      <rect width="100%" height="100%" fill="#fbfbf7"/>
      <g font-family="Noto Sans CJK SC, sans-serif" font-size="${px}" fill="#222">${Array.from(
        { length: lines },
        (_, line) =>
          `<text x="${px}" y="${(line + 0.9) * px * 1.5}">${line + 1} 正山小种红茶 250g × ${line + 2}　￥${(line * 13.7 + 128.5).toFixed(2)}</text>`,
      ).join('')}</g></svg>`,
  )

/** Where the receipt lies in the photo below, in parts of it. */
const receipt = { x: 0.3, y: 0.3, width: 0.36, height: 0.3 }

/** Twelve megapixels as a phone takes them: the collection's own photos side by side, a receipt among them. */
async function phonePhoto(): Promise<Buffer> {
  const [width, height] = [4032, 3024]
  const names = ['Landscape_1', 'Portrait_2', 'Landscape_3', 'Portrait_4', 'Landscape_5', 'Portrait_6']
  const tiles = await Promise.all(
    names.map(async (name, index) => ({
      input: await sharp(readFileSync(sharedPath(`data/photos/files/${name}.jpg`)))
        .autoOrient()
        .resize(1344, 1512, { fit: 'cover' })
        .toBuffer(),
      left: (index % 3) * 1344,
      top: Math.floor(index / 3) * 1512,
    })),
  )
  const paper = await sharp(printed(Math.round(receipt.width * width), 16, 40))
    .png()
    .toBuffer()
  return sharp({ create: { width, height, channels: 3, background: '#888' } })
    .composite([
      ...tiles,
      { input: paper, left: Math.round(receipt.x * width), top: Math.round(receipt.y * height) },
    ])
    .jpeg({ quality: 97 })
    .toBuffer()
}

/** A bottle's bar code held before the camera, in the grain of an indoor photo. */
async function codePhoto(): Promise<Buffer> {
  const [width, height] = [4032, 3024]
  const symbol = await sharp(ean13Svg(places.product.gtin.slice(1), 14, 600))
    .flatten({ background: '#fff' })
    .extend({ top: 60, bottom: 60, left: 160, right: 160, background: '#fff' })
    .toBuffer()
  const grain = { type: 'gaussian', mean: 0, sigma: 14 } as const
  const noise = await sharp({ create: { width, height, channels: 3, background: '#000', noise: grain } })
    .png()
    .toBuffer()
  return sharp({ create: { width, height, channels: 3, background: '#9a8f80' } })
    .composite([
      { input: symbol, gravity: 'centre' },
      { input: noise, blend: 'add' },
    ])
    .jpeg({ quality: 92 })
    .toBuffer()
}

const pickedInto = async (page: Page, photos: PhotoFile[]): Promise<readonly KeptFile[]> => {
  await addPhotos(page, photos)
  return keptFiles(page, photos.length)
}

describeWithShared('a photo before it is sent', () => {
  test('of twelve megapixels becomes small, and its print stays readable', async () => {
    const visit = await stage.visit()
    await visit.goto('/complaint/draft/index')
    const original = await phonePhoto()
    expect(original.length).toBeGreaterThan(2_000_000)
    const [kept] = await pickedInto(visit.page, [photoFile('IMG_0001.jpg', original)])
    if (!kept) throw new Error('no file was kept')
    const { width, height, exif } = await sharp(kept.sent).metadata()
    const ofPrint = await likeness(original, kept.sent, { ...receipt, height: 0.28 })
    console.info(JSON.stringify({ from: original.length, to: kept.sent.length, width, height, ofPrint }))
    expect(kept.sent.length).toBeLessThanOrEqual(sentPictureBytes)
    expect(width).toBeGreaterThanOrEqual(leastLongSidePx)
    expect(exif).toBeUndefined()
    expect(ofPrint).toBeGreaterThan(leastLikenessOfPrint)
  }, 180_000)

  test('of a bar code is read by our own scanner as before', async () => {
    const visit = await stage.visit()
    const { page } = visit
    await visit.goto('/complaint/draft/index')
    const original = await codePhoto()
    const [kept] = await pickedInto(page, [photoFile('code.jpg', original)])
    if (!kept) throw new Error('no file was kept')
    expect([kept.isCopy, kept.sent.length <= sentPictureBytes]).toEqual([true, true])
    for (const buffer of [original, kept.sent]) {
      await visit.goto('/trace/scan/index')
      const choosing = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: '从相册选' }).click()
      await (await choosing).setFiles(photoFile('photo.jpg', buffer))
      await page.getByRole('heading', { name: places.product.name }).waitFor()
    }
  }, 180_000)

  test('that is a long screenshot keeps its width, and one that lies on its side is turned upright', async () => {
    const visit = await stage.visit()
    await visit.goto('/complaint/draft/index')
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
    const pictures = await sharp({
      create: { width: 1080, height: 1400, channels: 3, background: '#fff', noise },
    })
      .png()
      .toBuffer()
    const screenshot = await sharp(printed(1080, 96, 32))
      .composite([{ input: pictures, left: 0, top: 1000 }])
      .png()
      .toBuffer()
    const turned = await sharp(await phonePhoto())
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const [long, upright] = await pickedInto(visit.page, [
      photoFile('chat.png', screenshot, 'image/png'),
      photoFile('turned.jpg', turned),
    ])
    if (!long || !upright) throw new Error('two files were picked')
    const size = await sharp(long.sent).metadata()
    expect(long.sent.length).toBeLessThanOrEqual(sentPictureBytes)
    expect(size.width).toBeGreaterThanOrEqual(720)
    expect(await likeness(screenshot, long.sent, { x: 0, y: 0.6, width: 1, height: 0.3 })).toBeGreaterThan(
      leastLikenessOfPrint,
    )
    const stood = await sharp(upright.sent).metadata()
    expect(stood.height).toBeGreaterThan(stood.width)
    expect(stood.orientation).toBeUndefined()
    expect(upright.sent.length).toBeLessThanOrEqual(sentPictureBytes)
  }, 180_000)

  const named = hasShared()
    ? readSharedJson<{ file: string; bytes: number }[]>('data/photos/manifest.json')
    : []
  const files = [...new Map(named.map((entry) => [entry.file, entry])).values()].filter(
    ({ bytes }) => bytes > 0,
  )
  const nines = Array.from({ length: Math.ceil(files.length / 9) }, (_, at) =>
    files.slice(at * 9, at * 9 + 9),
  )

  test.each(nines.map((nine, at) => [at + 1, nine] as const))(
    'of the collection, nine at a time: group %i is at most 500 KB each, or goes as it is where this browser cannot read it',
    async (_group, nine) => {
      const visit = await stage.visit()
      await visit.goto('/complaint/draft/index')
      const picked = nine.map(({ file }) =>
        photoFile(basename(file), readFileSync(sharedPath(`data/photos/${file}`)), ''),
      )
      const kept = await pickedInto(visit.page, picked)
      for (const { name, sent, pickedBytes, isCopy } of kept) {
        const isSmall = sent.length <= sentPictureBytes
        expect({ name, isSmall, isCopy }).toEqual({
          name,
          isSmall: !undecodable.has(name),
          isCopy: pickedBytes > sentPictureBytes && !undecodable.has(name),
        })
      }
    },
    180_000,
  )
})

/** Chromium reads no HEIC; the server makes its shown copy. */
const undecodable = new Set(['IMG_1034.heic'])
