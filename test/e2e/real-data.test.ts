import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { describeWithShared, readSharedJson, sharedPath } from '../shared-data'
import type { RealServer } from '../weapp/real-server'
import { apiOf } from './api'
import { openBrowser } from './browser'
import { filmOf } from './camera/film'
import { addPhotos, filedNumber, signIn, tell } from './complaint-page'
import { findableCompany, startWithRealMerchants, type ImportReport } from './real-merchants'
import { inTheMiddleOfAnUpload, Line } from './slow-line'
import { Visit } from './visit'

interface Barcode {
  readonly file: string
  readonly symbology: string
  readonly difficulty: string
  readonly gtin14: string
  readonly width: number
}

interface Photo {
  readonly file: string
  readonly category: string
}

/** The main job on real input: real companies, a real barcode, a real photo, a bad network and a crash. */
describeWithShared('real data', () => {
  const barcode = (): Barcode => {
    const found = readSharedJson<Barcode[]>('data/barcodes/manifest.json').find(
      ({ symbology, difficulty, width }) => symbology === 'EAN-13' && difficulty === 'easy' && width >= 400,
    )
    if (!found) throw new Error('no easy EAN-13 photo in the shared data')
    return found
  }
  let folder = ''
  let server: RealServer
  let reports: readonly ImportReport[]
  let browser: Browser

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'real-data-'))
    const film = join(folder, 'barcode.mjpeg')
    await filmOf(readFileSync(sharedPath(`data/barcodes/${barcode().file}`)), film)
    ;({ server, reports } = await startWithRealMerchants({ TRUST_PROXY: 'on' }))
    browser = await openBrowser(film)
  }, 240_000)

  afterAll(async () => {
    await browser.close()
    await server.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  test('every row of both registration files is imported or rejected with a reason', () => {
    for (const { read, imported, updated, rejected } of reports) {
      expect(read).toBe(imported + updated + rejected)
      expect(rejected / read).toBeLessThan(0.01)
    }
    expect(reports.reduce((sum, { read }) => sum + read, 0)).toBeGreaterThan(90_000)
  })

  test('a real barcode is read, a real company complained about over a bad line, and a crash loses nothing', async () => {
    const visit = await Visit.open(browser, server.address, {
      // The line is cut, and the server killed, whatever is still being asked.
      expects: [/status of 404/, /ERR_(INTERNET_DISCONNECTED|FAILED|CONNECTION_RESET)/],
    })
    const { page } = visit

    await visit.goto('/trace/scan/index')
    await page.getByRole('heading', { name: '这里没有这件商品的资料' }).waitFor()
    expect(page.url()).toContain(`gtin=${barcode().gtin14}`)
    await visit.shoot('real-1-barcode')

    const { merchant, middle } = await findableCompany(server.address)
    await visit.goto('/')
    await page.getByRole('combobox', { name: '查商家' }).fill(middle)
    await page.getByRole('combobox', { name: '查商家' }).press('Enter')
    await page.getByRole('heading', { name: `“${middle}”的查询结果` }).waitFor()
    await visit.shoot('real-2-results')
    await page.getByRole('link', { name: merchant.name }).click()
    await page.getByRole('heading', { name: merchant.name }).waitFor()
    await visit.shoot('real-3-merchant')

    await page.getByRole('link', { name: '投诉这家' }).click()
    await page.getByRole('link', { name: '直接写' }).click()
    await page.getByText('已从登记信息中选定').waitFor()
    await tell(page)
    await page.getByLabel('商家地址').fill(merchant.address ?? '福州市（以营业执照为准）')
    const photo = readSharedJson<Photo[]>('data/photos/manifest.json').find(
      ({ file }) => basename(file) === 'Apple_iPhone_4.jpg',
    )
    if (!photo) throw new Error('the phone photo is not in the shared data')
    const buffer = readFileSync(sharedPath(`data/photos/${photo.file}`))
    await addPhotos(page, [{ name: basename(photo.file), mimeType: 'image/jpeg', buffer }])
    const line = await Line.of(page)
    await line.slowDown()
    await page.getByRole('button', { name: '登录并提交' }).click()
    await signIn(page, '13900000301')
    await inTheMiddleOfAnUpload(server.dataDir)
    await line.cut()
    await page.getByText('连上后会自动继续').or(page.getByText('稍后会自动再试')).first().waitFor()
    await visit.shoot('real-4-cut')
    await line.mend()
    const number = await filedNumber(page)
    await visit.shoot('real-5-filed')

    await server.kill()
    await server.startAgain()
    await page.getByRole('link', { name: '查看进展' }).click()
    await page.getByRole('heading', { name: `投诉 ${number}` }).waitFor()
    const picture = page.getByRole('group', { name: '照片和材料' }).getByRole('img')
    await picture.evaluate((image: HTMLImageElement) => image.decode())
    await visit.shoot('real-6-case')

    const cases = await apiOf(server.address).casesOf(await visit.session())
    expect(
      cases.map(({ number: each, form, evidence }) => [each, form.merchantUscc, evidence.length]),
    ).toEqual([[number, merchant.uscc, 1]])
    expect(visit.faults).toEqual([])
  }, 180_000)
})
