import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { previewedPage, type LinkPreview } from './link-preview'
import type { WebApp, WebFile } from './web-app'

/** The home page has the address of the site. */
const HOME = '/home/index'

/** What a shared link of this address is called; null for a page that is like every other. */
export type PreviewOf = (request: FastifyRequest) => Promise<LinkPreview | null>

/** What the page at this address asks the API for first and anyone may see, as the app writes it. */
export type FirstAskedOf = (request: FastifyRequest) => readonly string[]

/**
 * Serves the built app. An address that is no file is a page of the app, unless it looks like a file (then it is
 * missing, and a page in its place would only confuse) or belongs to the API.
 */
export function registerWebApp(
  fastify: FastifyInstance,
  app: WebApp,
  previewOf: PreviewOf,
  firstAskedOf: FirstAskedOf,
): void {
  refuseShares(fastify)
  fastify.get('/*', { config: { rateLimit: false }, logLevel: 'warn' }, async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/'
    const file = app.files.get(path)
    if (file) return send(file, request, reply)
    const page = isPage(path) ? app.files.get('/index.html') : undefined
    if (!page) return reply.callNotFound()
    const early = preloads(app, path, firstAskedOf(request))
    if (early !== '') reply.header('link', early)
    const preview = await previewOf(request).catch((error: unknown) => {
      // A page without its preview is still the page.
      request.log.error({ err: error }, 'a link has no preview')
      return null
    })
    return preview ? sendPreviewed(page, preview, request, reply) : send(page, request, reply)
  })
}

/**
 * What other apps share is taken by the worker on the device. Without one (`SERVICE_WORKER=off`, a browser that has
 * cleared it) it arrives here: it is not read, and the page says that nothing was received.
 */
function refuseShares(fastify: FastifyInstance): void {
  void fastify.register(async (shares) => {
    shares.removeAllContentTypeParsers()
    shares.addContentTypeParser('*', (_request, body, done) => {
      body.resume()
      done(null)
    })
    shares.post('/share', { logLevel: 'warn' }, (_request, reply) =>
      reply.redirect('/trace/shared/index?id=lost', 303),
    )
  })
}

/**
 * For the header `Link`: what the page will ask for once its script runs, a second later on a slow line. The request for
 * data goes without the person's session, and takes the place only of one that is public.
 */
function preloads({ pageFiles }: WebApp, path: string, asked: readonly string[]): string {
  const files = pageFiles[path === '/' ? HOME : path] ?? []
  return [
    ...files.map((file) => `<${file}>; rel=preload; as=${file.endsWith('.css') ? 'style' : 'script'}`),
    ...asked.map((address) => `<${address}>; rel=preload; as=fetch; crossorigin=anonymous`),
  ].join(', ')
}

/** Its head is this address's own, so that it is neither kept nor compressed beforehand. */
async function sendPreviewed(
  page: WebFile,
  preview: LinkPreview,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const html = previewedPage(page.plain.toString('utf8'), preview)
  reply.type(page.type).header('vary', 'accept-encoding').header('cache-control', 'no-cache')
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(html)
  return reply.header('content-encoding', 'gzip').send(await promisify(gzip)(html))
}

function isPage(path: string): boolean {
  return !/^\/api(\/|$)/.test(path) && !/\.[a-z0-9]{1,12}$/i.test(path)
}

async function send(file: WebFile, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply
    .header('etag', file.etag)
    .header('vary', 'accept-encoding')
    .header('cache-control', file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (request.headers['if-none-match']?.includes(file.etag) === true) return reply.code(304).send()
  reply.type(file.type)
  const accepted = request.headers['accept-encoding'] ?? ''
  if (file.brotli && /\bbr\b/.test(accepted))
    return reply.header('content-encoding', 'br').send(await file.brotli())
  if (file.gzip && /\bgzip\b/.test(accepted))
    return reply.header('content-encoding', 'gzip').send(await file.gzip())
  return reply.send(file.plain)
}
