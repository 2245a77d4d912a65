import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { previewedPage, type LinkPreview } from './link-preview'
import { languageOf, paintedPage, type PaintedPart } from './painted-page'
import { fileOf, type WebApp, type WebFile } from './web-app'

/** The home page has the address of the site. */
const HOME = '/home/index'

/** What a shared link of this address is called; null for a page that is like every other. */
export type PreviewOf = (request: FastifyRequest) => Promise<LinkPreview | null>

/** What the page at this address asks the API for first and anyone may see, as the app writes it. */
export type FirstAskedOf = (request: FastifyRequest) => readonly string[]

/** What the page at this address shows at first, as HTML; null where that is not known, or not yet. */
export type PaintedOf = (
  request: FastifyRequest,
  language: ReturnType<typeof languageOf>,
) => Promise<PaintedPart | null>

/** What a page gets from the rest of the server. */
export interface PageParts {
  readonly previewOf: PreviewOf
  readonly firstAskedOf: FirstAskedOf
  /** null: pages are painted by the app alone. */
  readonly paintedOf: PaintedOf | null
  /** Whether the data are a demo: every page then keeps the place of the banner that says so. */
  readonly isDemo: () => Promise<boolean>
}

/**
 * Serves the built app. An address that is no file is a page of the app, unless it looks like a file (then it is
 * missing, and a page in its place would only confuse) or belongs to the API.
 */
export function registerWebApp(
  fastify: FastifyInstance,
  app: WebApp,
  { previewOf, firstAskedOf, paintedOf, isDemo }: PageParts,
): void {
  refuseShares(fastify)
  const page = app.files.get('/index.html')
  const demoPage = page && fileOf('index.html', Buffer.from(demoMarked(page.plain.toString('utf8'))))
  fastify.get('/*', { config: { rateLimit: false }, logLevel: 'warn' }, async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/'
    const file = app.files.get(path)
    if (file) return send(file, request, reply)
    if (!page || !demoPage || !isPage(path)) return reply.callNotFound()
    const early = preloads(app, path, firstAskedOf(request))
    if (early !== '') reply.header('link', early)
    const language = languageOf(request)
    const [isDemoShown, preview, painted] = await Promise.all([
      orPlain(request, isDemo(), 'it is not known whether this is a demo'),
      orPlain(request, previewOf(request), 'a link has no preview'),
      paintedOf === null ? null : orPlain(request, paintedOf(request, language), 'a page is not painted'),
    ])
    const plain = isDemoShown ? demoPage : page
    if (paintedOf !== null) reply.header('vary', 'accept-encoding, accept-language')
    if (!preview && !painted) return send(plain, request, reply)
    const html = plain.plain.toString('utf8')
    const files = app.pageFiles[path === '/' ? HOME : path] ?? []
    const styles = files.flatMap((name) => (name.endsWith('.css') ? (app.files.get(name) ?? []) : []))
    const filled = painted
      ? paintedPage(
          html,
          painted,
          language,
          styles.map(({ plain }) => plain.toString('utf8')),
        )
      : html
    const whole = preview ? previewedPage(filled, preview) : filled
    return send(fileOf('index.html', Buffer.from(whole)), request, reply)
  })
}

/** Read by `src/ui/demo-mark.h5.ts`, before the app has asked. */
function demoMarked(html: string): string {
  return html.replace(/<html/, (tag) => `${tag} data-demo`)
}

/** A page without its preview is still the page. */
function orPlain<Part>(request: FastifyRequest, part: Promise<Part>, fault: string): Promise<Part | null> {
  return part.catch((error: unknown) => {
    request.log.error({ err: error }, fault)
    return null
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

function isPage(path: string): boolean {
  return !/^\/api(\/|$)/.test(path) && !/\.[a-z0-9]{1,12}$/i.test(path)
}

async function send(file: WebFile, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply
    .header('etag', file.etag)
    .header('vary', reply.getHeader('vary') ?? 'accept-encoding')
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
