import { createServer } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** @param {string} folder serves the built app alone: there is no API behind it */
async function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = join(folder, normalize(pathname))
    if (pathname.startsWith('/api/')) response.writeHead(503).end()
    else if (existsSync(path) && statSync(path).isFile()) {
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
      response.end(readFileSync(path))
    } else
      response
        .writeHead(200, { 'content-type': types['.html'] })
        .end(readFileSync(join(folder, 'index.html')))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { server, origin: `http://127.0.0.1:${address.port}` }
}

/**
 * All scripts and styles that a browser really fetches for the first view of the home page.
 * @param {string} folder such as dist/h5
 * @param {string} executablePath of Chromium
 * @returns {Promise<{ gzip: number, document: number, files: Record<string, number> }>} bytes after gzip, of
 *   scripts and styles, of the document itself, and file by file
 */
export async function h5FirstLoad(folder, executablePath) {
  const { server, origin } = await serve(folder)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    // A service worker fetches the rest of the app in the background: no part of the first load.
    const context = await browser.newContext({
      serviceWorkers: 'block',
      viewport: { width: 390, height: 844 },
    })
    const page = await context.newPage()
    /** @type {Map<string, Promise<Buffer>>} */
    const bodies = new Map()
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      if (['script', 'stylesheet'].includes(response.request().resourceType()))
        bodies.set(pathname, response.body())
    })
    await page.goto(origin, { waitUntil: 'networkidle' })
    /** @type {Record<string, number>} */
    const files = {}
    for (const [path, body] of bodies) files[path] = gzipSync(await body).length
    return {
      gzip: Object.values(files).reduce((sum, bytes) => sum + bytes, 0),
      document: gzipSync(readFileSync(join(folder, 'index.html'))).length,
      files,
    }
  } finally {
    await browser.close()
    server.close()
  }
}
