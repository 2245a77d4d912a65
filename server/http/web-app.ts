import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** One file of the built app, as it is sent. */
export interface WebFile {
  readonly type: string
  readonly etag: string
  /** Its name changes with its content, so that it may be kept for ever. */
  readonly isImmutable: boolean
  readonly plain: Buffer
  /** Read, or compressed, when it is first asked for, and kept; null: compressing gains nothing. */
  readonly brotli: Compressed | null
  readonly gzip: Compressed | null
}

type Compressed = () => Promise<Buffer>

/**
 * The built H5 app in memory, a few megabytes. What the build has not compressed is compressed once, when somebody wants
 * it: doing all at the start would keep a server that was killed away for half a second more.
 */
export interface WebApp {
  /** By their address, `/js/app.3f2a.js`; the page itself is `/index.html`. */
  readonly files: ReadonlyMap<string, WebFile>
  /** What the page at an address needs beyond every page's script, for the browser to fetch at once. */
  readonly pageFiles: Readonly<Record<string, readonly string[]>>
  /** `'sha256-…'` of each script that stands inside the page, for the Content-Security-Policy. */
  readonly inlineScripts: readonly string[]
  /** Path of the module that paints pages for the server; null: an app that was built without it. */
  readonly painter: string | null
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
const compressed = new Set([
  '.html',
  '.js',
  '.mjs',
  '.css',
  '.json',
  '.map',
  '.txt',
  '.svg',
  '.webmanifest',
  '.wasm',
  '.ico',
])
/** webpack's `[contenthash]`. */
const HASHED = /[.-][0-9a-f]{8,}\./
const BROTLI_QUALITY = 7
/** What the build has compressed beforehand lies beside it, under this further ending. */
const COMPRESSED = '.br'
/** Written by the build. */
const PAGE_FILES = 'page-files.json'
/** The same, for the thread that paints pages. */
const PAINTER_FOLDER = 'first-paint'
const PAINTER = join(PAINTER_FOLDER, 'first-paint.cjs')

/** @returns null when the folder holds no built app */
export async function loadWebApp(folder: string): Promise<WebApp | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const beforehand = new Set(paths.filter((path) => path.endsWith(COMPRESSED)))
  const loaded = await Promise.all(
    paths
      .filter((path) => !beforehand.has(path) && isSent(relative(folder, path)))
      .map(async (path) => [addressOf(folder, path), await loadFile(path, beforehand)] as const),
  )
  const files = new Map(loaded)
  const page = files.get('/index.html')
  if (!page) return null
  const pageFiles = await readPageFiles(join(folder, PAGE_FILES))
  return {
    files,
    pageFiles,
    inlineScripts: inlineScriptsOf(page.plain.toString('utf8')),
    painter: paths.find((path) => relative(folder, path) === PAINTER) ?? null,
  }
}

const isSent = (path: string): boolean => path !== PAGE_FILES && !path.startsWith(PAINTER_FOLDER + sep)

const addressOf = (folder: string, path: string): string => `/${relative(folder, path).split(sep).join('/')}`

/** An app that was built by others says nothing of it. */
async function readPageFiles(path: string): Promise<WebApp['pageFiles']> {
  const text = await readFile(path, 'utf8').catch(() => null)
  // Our own build's file.
  return text === null ? {} : (JSON.parse(text) as WebApp['pageFiles'])
}

/**
 * The app with the worker that takes the other one away again: phones ask for `/service-worker.js` at every visit, and
 * get this in its place. A build without it has no worker at all then.
 */
export function withoutServiceWorker(app: WebApp): WebApp {
  const files = new Map(app.files)
  const off = files.get('/service-worker-off.js')
  if (off) files.set('/service-worker.js', off)
  else files.delete('/service-worker.js')
  return { ...app, files }
}

async function loadFile(path: string, beforehand: ReadonlySet<string>): Promise<WebFile> {
  const file = fileOf(path, await readFile(path))
  if (file.brotli === null || !beforehand.has(path + COMPRESSED)) return file
  return { ...file, brotli: kept(() => readFile(path + COMPRESSED)) }
}

/** A file as it is sent, compressed when it is first asked for. */
export function fileOf(path: string, plain: Buffer): WebFile {
  const extension = extname(path).toLowerCase()
  const isCompressed = compressed.has(extension) && plain.length > 500
  return {
    type: types[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    isImmutable: extension !== '.html' && HASHED.test(path),
    plain,
    brotli: isCompressed ? kept(() => byBrotli(plain)) : null,
    gzip: isCompressed ? kept(() => byGzip(plain)) : null,
  }
}

const byBrotli = (bytes: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
const byGzip = (bytes: Buffer): Promise<Buffer> => promisify(gzip)(bytes, { level: 9 })

function kept(compress: Compressed): Compressed {
  let answer: Promise<Buffer> | null = null
  return () => (answer ??= compress())
}

function inlineScriptsOf(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`,
  )
}
