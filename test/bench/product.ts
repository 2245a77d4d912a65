/**
 * From a code before the camera to its product on the screen, on a slow phone (4× slower CPU, 1.6 Mbit/s, 150 ms), in
 * Chromium on the built H5 app with the demo world. The app is warm: it has scanned once. Prints one JSON line: the
 * milliseconds from the reading of the code to the product's name, and from the tap on 扫一扫 to there, which opens the
 * camera as well.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { chinaDate } from '../../domain/calendar/day'
import { demoMerchants } from '../../mock/merchants'
import { demoProducts } from '../../mock/products'
import { demoSize } from '../../mock/world'
import { openBrowser } from '../e2e/browser'
import { ean13Svg } from '../e2e/camera/ean13'
import { filmOf } from '../e2e/camera/film'
import { demoWorld } from '../e2e/demo-world'
import { RealServer } from '../weapp/real-server'

const runs = 9
const limitMs = 1500
const cpuSlowdown = 4
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 }

const today = chinaDate(new Date().toISOString())
const [product] = demoProducts(demoMerchants(demoSize.merchants, today), demoSize.products, today)

interface Scan {
  readonly fromReadMs: number
  readonly fromTapMs: number
}

/** From the home page, through the scanner, to the product. */
async function scan(page: Page, name: string): Promise<Scan> {
  const door = page.getByRole('link', { name: /扫一扫/ }).first()
  await door.waitFor()
  const tappedMs = performance.now()
  await door.click()
  await page.waitForURL(/\/trace\/product\//, { waitUntil: 'commit' })
  const readMs = performance.now()
  await page.getByRole('heading', { name }).waitFor()
  const shownMs = performance.now()
  return { fromReadMs: Math.round(shownMs - readMs), fromTapMs: Math.round(shownMs - tappedMs) }
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function bench(name: string, digits: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-product-'))
  const film = join(folder, 'film.mjpeg')
  await filmOf(await sharp(ean13Svg(digits)).png().toBuffer(), film, 1)
  const server = await RealServer.start({}, await demoWorld())
  const browser = await openBrowser(film)
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
    await page.goto(server.address)
    await scan(page, name)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', line)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
    const scans: Scan[] = []
    for (let run = 0; run < runs; run += 1) {
      await page.goBack()
      scans.push(await scan(page, name))
    }
    const fromReadMs = scans.map((each) => each.fromReadMs)
    const fromTapMs = scans.map((each) => each.fromTapMs)
    const ok = middle(fromReadMs) <= limitMs
    console.log(
      JSON.stringify({
        bench: 'product',
        unit: 'ms',
        ok,
        limitMs,
        fromRead: middle(fromReadMs),
        fromTap: middle(fromTapMs),
        runs: { fromReadMs, fromTapMs },
      }),
    )
    if (!ok) process.exitCode = 1
  } finally {
    await browser.close()
    await server.remove()
    rmSync(folder, { recursive: true })
  }
}

if (!product) throw new Error('the demo world has no product')
void bench(product.name, product.gtin.slice(1))
