import type { FastifyInstance } from 'fastify'

/** `GET /healthz`: 200 once the server can answer, 503 when it cannot read its database. */
export function registerHealth(fastify: FastifyInstance, isReady: () => Promise<boolean>): void {
  fastify.get('/healthz', { logLevel: 'warn' }, async (_request, reply) => {
    const ready = await isReady()
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not-ready' })
  })
}
