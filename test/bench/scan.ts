/**
 * `npm run -s bench:scan -- FOLDER`: reads photos of codes in Chromium with the scan page's own modules, each as a
 * picture of the album and as frames of a camera. FOLDER has a manifest.json as ../shared/data/barcodes has.
 * Prints one JSON line, then a line for each picture that was not read or read wrong.
 */
import { createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { chromiumPath } from '../e2e/camera/phone'
import { bundle } from './scan/bundle'
import type { Timed } from './scan/timed'
import { isRight, picturesOf, type Picture } from './scan/truth'

const shared = resolve(__dirname, '../../../shared/data/barcodes')
/** Region of interest and whole frame, each with all its variations. */
const framesPerPicture = 6

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
}

/** Serves the page and, below `/photos/`, the pictures. */
async function serve(page: string, photos: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = normalize(decodeURIComponent(pathname))
    const file = path.startsWith('/photos/') ? join(photos, path.slice(8)) : join(page, path)
    if (path === '/') response.end('<!doctype html><script src="/page.js"></script>')
    else if (existsSync(file)) {
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
      createReadStream(file).pipe(response)
    } else response.writeHead(404).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { server, origin: `http://127.0.0.1:${address.port}` }
}

interface Result {
  readonly picture: Picture
  readonly album: Timed
  readonly frames: readonly Timed[]
}

async function read(page: Page, picture: Picture): Promise<Result> {
  const address = `/photos/${picture.file.split('/').map(encodeURIComponent).join('/')}`
  const album = await page.evaluate((at) => window.bench.picture(at), address)
  const frames = await page.evaluate(([at, count]) => window.bench.frames(at, count), [
    address,
    framesPerPicture,
  ] as const)
  return { picture, album, frames }
}

const isRead = ({ codes }: Timed, picture: Picture): boolean => codes.some((code) => isRight(code, picture))
const isWrong = ({ codes }: Timed, picture: Picture): boolean => codes.some((code) => !isRight(code, picture))

/** Of the sorted values, the one that this part of them does not exceed, in whole milliseconds. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0)
}

/** What a phone loads when the scanner is opened, after gzip: reader, worker and engine. */
const gzipOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|wasm)$/.test(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0)

function summary(results: readonly Result[]): Record<string, unknown> {
  const coded = results.filter(({ picture }) => picture.expected_text !== null)
  const empty = results.filter(({ picture }) => picture.expected_text === null)
  const album = results.map((result) => result.album.ms)
  const frames = results.flatMap((result) => result.frames.map(({ ms }) => ms))
  return {
    images: results.length,
    read: coded.filter((result) => isRead(result.album, result.picture)).length,
    wrong: coded.filter((result) => isWrong(result.album, result.picture)).length,
    false_positives: empty.filter((result) => isWrong(result.album, result.picture)).length,
    p50_ms: quantile(album, 0.5),
    p95_ms: quantile(album, 0.95),
    max_ms: quantile(album, 1),
    frame_p50_ms: quantile(frames, 0.5),
    frame_p95_ms: quantile(frames, 0.95),
    frame_read: coded.filter(({ picture, frames: all }) => all.some((frame) => isRead(frame, picture)))
      .length,
  }
}

function failures(results: readonly Result[]): string[] {
  return results.flatMap(({ picture, album }) => {
    const isMissed = picture.expected_text !== null && !isRead(album, picture)
    if (!isMissed && !isWrong(album, picture)) return []
    const { file, expected_text: expected } = picture
    return JSON.stringify({ file, expected, got: album.codes.map(({ text }) => text) })
  })
}

async function bench(photos: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scan-'))
  try {
    await bundle(folder)
    const { server, origin } = await serve(folder, photos)
    const browser = await chromium.launch({
      executablePath: chromiumPath,
      args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--autoplay-policy=no-user-gesture-required'],
    })
    try {
      const page = await browser.newPage()
      await page.goto(origin)
      const pictures = picturesOf(photos)
      // The first reads compile the code; a person's first read waits for the camera anyway.
      for (const picture of pictures.slice(0, 5)) await read(page, picture)
      const results: Result[] = []
      for (const picture of pictures) results.push(await read(page, picture))
      console.log(JSON.stringify({ ...summary(results), engine_gzip_bytes: gzipOf(folder) }))
      for (const line of failures(results)) console.log(line)
    } finally {
      await browser.close()
      server.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

bench(resolve(process.argv[2] ?? shared)).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
