import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { WebApp, WebFile } from './web-app'

/**
 * Serves the built app. An address that is no file is a page of the app, unless it looks like a file (then it is
 * missing, and a page in its place would only confuse) or belongs to the API.
 */
export function registerWebApp(fastify: FastifyInstance, app: WebApp): void {
  fastify.get('/*', { config: { rateLimit: false }, logLevel: 'warn' }, (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/'
    const file = app.files.get(path) ?? (isPage(path) ? app.files.get('/index.html') : undefined)
    return file ? send(file, request, reply) : reply.callNotFound()
  })
}

function isPage(path: string): boolean {
  return !/^\/api(\/|$)/.test(path) && !/\.[a-z0-9]{1,12}$/i.test(path)
}

function send(file: WebFile, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply
    .header('etag', file.etag)
    .header('vary', 'accept-encoding')
    .header('cache-control', file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (request.headers['if-none-match']?.includes(file.etag) === true) return reply.code(304).send()
  reply.type(file.type)
  const accepted = request.headers['accept-encoding'] ?? ''
  if (file.brotli && /\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(file.brotli)
  if (file.gzip && /\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(file.gzip)
  return reply.send(file.plain)
}
