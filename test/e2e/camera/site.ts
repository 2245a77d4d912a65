import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

export const builtApp = process.env['H5_BUILD'] ?? resolve(__dirname, '../../../dist/h5')

export interface Site {
  readonly origin: string
  close(): Promise<void>
}

/** What the API answers, by path after `/api/v1`; a path that is missing answers as for a product unknown here. */
export type Answers = Readonly<Record<string, unknown>>

const unknownProduct = {
  type: 'about:blank#product-unknown',
  title: 'Nothing is known here of this product.',
  status: 404,
  code: 'product-unknown',
  message: { zh: '这里没有这件商品的资料。', en: 'Nothing is known here of this product.' },
}

/** The built app and a few answers, with the content security policy of the real server. */
export async function startSite(answers: Answers = {}): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; " +
        "img-src 'self' blob: data:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'",
    )
    if (pathname.startsWith('/api/v1')) {
      const answer = answers[pathname.slice('/api/v1'.length)]
      response.writeHead(answer === undefined ? 404 : 200, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify(answer ?? unknownProduct))
      return
    }
    const wanted = join(builtApp, normalize(pathname))
    const file = existsSync(wanted) && statSync(wanted).isFile() ? wanted : join(builtApp, 'index.html')
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed, failed) => {
        server.closeAllConnections()
        server.close((error) => (error ? failed(error) : closed()))
      }),
  }
}
