import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { soundFiles } from '../api/evidence/sound-files'
import { addPhotos, filedNumber, photoOf, tell } from './complaint-page'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { keptFiles } from './kept-files'
import { useStage } from './stage'
import type { Visit, VisitOptions } from './visit'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

/** A draft about a merchant, with everything written. */
const written = async (options: VisitOptions = {}): Promise<Visit> => {
  const visit = await stage.visit(options)
  await visit.goto(`/complaint/draft/index?uscc=${places.merchant.uscc}`)
  await visit.page.getByText(places.merchant.name).waitFor()
  await tell(visit.page)
  return visit
}

const pickDocument = async (page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> => {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '添加 PDF 或录音' }).click()
  await (await choosing).setFiles({ name, mimeType, buffer })
}

/** How much the shades differ in a part of a picture, from 0 to 255. */
const unrest = async (
  picture: Buffer,
  part: { left: number; top: number; width: number; height: number },
) => {
  const { channels } = await sharp(await sharp(picture).extract(part).greyscale().toBuffer()).stats()
  return channels[0]?.stdev ?? 0
}

test('places of a photo are covered by finger and by keyboard, and what is sent has lost them', async () => {
  const visit = await stage.visit()
  const { page } = visit
  await visit.goto('/complaint/draft/index')
  const photo = await photoOf(7)
  await addPhotos(page, [photo])
  await page.getByRole('button', { name: /^查看材料 1/ }).click()
  await page.getByRole('button', { name: '遮住人脸、车牌、卡号' }).click()
  const board = await page.getByRole('dialog').getByRole('img').boundingBox()
  if (!board) throw new Error('the picture is not shown')
  const at = (x: number, y: number): [number, number] => [
    board.x + x * board.width,
    board.y + y * board.height,
  ]
  await page.mouse.move(...at(0.1, 0.1))
  await page.mouse.down()
  await page.mouse.move(...at(0.3, 0.3))
  await page.mouse.move(...at(0.4, 0.4))
  await page.mouse.up()
  const area = page.getByRole('button', { name: '遮挡 1' })
  expect(await area.getAttribute('aria-pressed')).toBe('true')
  const [before] = [await area.boundingBox()]
  await area.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  const after = await area.boundingBox()
  expect(after?.x).toBeGreaterThan(before?.x ?? Infinity)
  expect(after?.height).toBeGreaterThan(before?.height ?? Infinity)

  await page.getByRole('button', { name: '加一块' }).click()
  await page.getByRole('button', { name: '撤销' }).click()
  expect(await page.getByRole('button', { name: /^遮挡 \d/ }).count()).toBe(1)
  await page.getByRole('button', { name: '遮住', exact: true }).click()
  await page.getByText('没有遮的原图不会离开这台手机').waitFor()
  expect(await page.getByRole('checkbox', { name: '发送原图' }).count()).toBe(0)

  const [kept] = await keptFiles(page, 1)
  if (!kept) throw new Error('no file was kept')
  const covered = { left: 100, top: 70, width: 150, height: 110 }
  const free = { left: 400, top: 300, width: 150, height: 110 }
  expect(await unrest(photo.buffer, covered)).toBeGreaterThan(20)
  expect(await unrest(kept.sent, covered)).toBeLessThan(12)
  expect(await unrest(kept.sent, free)).toBeGreaterThan(15)
  await visit.shoot('evidence-covered')
}, 90_000)

test('the same photo picked twice is kept once, and it is said', async () => {
  const visit = await stage.visit()
  const { page } = visit
  await visit.goto('/complaint/draft/index')
  const photo = await photoOf(8)
  await addPhotos(page, [photo])
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '添加照片' }).click()
  await (await choosing).setFiles([{ ...photo, name: '又一次.jpg' }, await photoOf(9)])
  await page.getByText('“又一次.jpg”已经添加过了，只留一份。').waitFor()
  await page.getByText('已有 2 张').waitFor()
})

test('a draft with its files is kept as one archive', async () => {
  const { page } = await written()
  const photo = await photoOf(10)
  await addPhotos(page, [photo])
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '存成文件' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^投诉-\d{4}-\d{2}-\d{2}\.zip$/)
  const archive = readFileSync(await download.path())
  // Nothing in it is compressed: what was put in stands there as it is.
  expect(archive.includes('胀开')).toBe(true)
  expect(archive.includes('files/1-photo-10.jpg')).toBe(true)
  const [kept] = await keptFiles(page, 1)
  expect(kept && archive.includes(kept.sent)).toBe(true)
})

test('two tabs that send the same draft at once file it once, and both say its number', async () => {
  // Where both began before either saw the other, one cuts off the other's piece, or its piece is told that the other's
  // is there (409 of tus): it asks how far the file is and goes on from there.
  const expects = [/ERR_CONNECTION_RESET.*\/uploads\//, /status of 409.*\/uploads\//]
  const one = await written({ phone: '13900000301', expects })
  await addPhotos(one.page, [await photoOf(11), await photoOf(12)])
  const other = await one.context.newPage()
  await other.goto(one.page.url())
  await other.getByText('已有 2 张').waitFor()
  const filings: string[] = []
  one.context.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/v1/complaints'))
      filings.push(request.url())
  })
  const pages = [one.page, other]
  // The one pressed first may be known to the other tab before it is pressed there: then there is no button any more.
  await Promise.all(
    pages.map((page) =>
      page.getByRole('button', { name: '提交投诉' }).evaluateAll((buttons) => {
        for (const button of buttons) (button as HTMLElement).click()
      }),
    ),
  )
  const numbers = await Promise.all(pages.map((page) => filedNumber(page)))
  expect(numbers[0]).toMatch(/^\d{4}-\d{6}$/)
  expect(numbers[1]).toBe(numbers[0])
  expect(filings).toHaveLength(1)
  await one.goto('/complaint/list/index')
  await one.page.getByText('已提交的').waitFor()
  expect(await one.page.getByRole('link', { name: new RegExp(numbers[0] ?? '') }).count()).toBe(1)
}, 120_000)

test('little room is said before anything is picked', async () => {
  const visit = await stage.visit()
  await visit.page.addInitScript(() => {
    navigator.storage.estimate = async () => ({ quota: 100_000_000, usage: 88_000_000 })
  })
  await visit.goto('/complaint/draft/index')
  await visit.page.getByText('空间只剩约 12 MB，大约还能存 2 张照片').waitFor()
})

test('a recording and a PDF go with a complaint, and its party hears and opens them', async () => {
  const { page } = await written({ phone: '13900000302' })
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n')
  await pickDocument(page, '通话.mp3', 'audio/mpeg', soundFiles['audio/mpeg'])
  await pickDocument(page, '合同.pdf', 'application/pdf', pdf)
  await page.getByText('文字和 2 份材料都已存在这台手机，可以关掉页面。').waitFor()
  await page.getByRole('button', { name: '提交投诉' }).click()
  await filedNumber(page)
  await page.getByRole('link', { name: '查看进展' }).click()
  const sound = page.getByLabel('材料 1：通话.mp3')
  await sound.waitFor()
  const played = await page.request.get(new URL((await sound.getAttribute('src')) ?? '', page.url()).href)
  expect([played.status(), played.headers()['content-type']]).toEqual([200, 'audio/mpeg'])
  // The tab that is opened closes by itself, since the phone's own reader takes the file.
  const answering = page.context().waitForEvent('response', (response) => response.url().includes('/file?'))
  await page.getByRole('button', { name: '打开 材料 2：合同.pdf' }).click()
  const opened = (await answering).headers()
  expect(opened['content-type']).toBe('application/pdf')
  expect(opened['content-disposition']).toMatch(/^attachment; filename="evidence-[0-9a-f]{8}\.pdf"$/)
}, 90_000)
