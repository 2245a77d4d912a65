import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { handleError } from './errors'
import { ProblemError } from './problem'
import { securityHeaders } from './security-headers'
import { serializerCompiler, validatorCompiler } from './validation'

export interface HttpOptions {
  readonly logger: FastifyBaseLogger
  readonly newId: () => string
  /** Calls a minute from one address to a route that sets no limit of its own. */
  readonly perMinute: number
  /** `'sha256-…'` of the scripts that stand inside index.html. */
  readonly inlineScripts: readonly string[]
  /** Behind a proxy that sets X-Forwarded-For. */
  readonly trustProxy: boolean
}

/** An address as long as a search box may send; longer texts are then refused by name, not by a cut connection. */
const MAX_HEADER_BYTES = 256 * 1024

/** A Fastify server with validation, problems, headers and limits in place, and no routes. */
export async function createHttpServer(options: HttpOptions): Promise<FastifyInstance> {
  const fastify: FastifyInstance = Fastify({
    loggerInstance: options.logger,
    genReqId: () => options.newId(),
    bodyLimit: 64 * 1024,
    trustProxy: options.trustProxy,
    requestTimeout: 60_000,
    connectionTimeout: 0,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    http: { maxHeaderSize: MAX_HEADER_BYTES },
    // Ours are set below. Fastify's own are not even loaded then, which takes a fifth of a second of every start.
    schemaController: { compilersFactory: { buildValidator: oursAreSet, buildSerializer: oursAreSet } },
    routerOptions: { maxParamLength: 20_000, ignoreTrailingSlash: false },
    frameworkErrors: (error, request, reply) => {
      handleError(error, request, reply)
    },
  })
  // Bodies are JSON; whoever takes another kind says so for its own routes.
  fastify.removeContentTypeParser('text/plain')
  // WeChat says `application/json` of every request, also of one that has no body.
  const parseJson = fastify.getDefaultJsonParser('error', 'error')
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null)
    else void parseJson(request, String(body), done)
  })
  fastify.setValidatorCompiler(validatorCompiler)
  fastify.setSerializerCompiler(serializerCompiler)
  fastify.setErrorHandler(handleError)
  fastify.decorateRequest('caller', null)
  const headers = securityHeaders(options.inlineScripts)
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-request-id', request.id)
    done()
  })
  await fastify.register(rateLimit, {
    max: options.perMinute,
    timeWindow: 60_000,
    cache: 20_000,
    errorResponseBuilder: (_request, { ttl }) =>
      new ProblemError('too-many-requests', { retryAfterSeconds: Math.max(1, Math.ceil(ttl / 1000)) }),
  })
  return fastify
}

function oursAreSet(): never {
  throw new Error('the compilers of schemas are ours')
}
