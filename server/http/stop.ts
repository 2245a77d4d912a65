import type { FastifyInstance } from 'fastify'

/** Answers under way get this long to end, ms; the whole stop stays under five seconds. */
const GRACE_MS = 3_500

/**
 * Ends the server on SIGTERM or SIGINT: no new calls, those under way are answered, then `release` frees what the
 * server held. A second signal ends it at once.
 */
export function stopOnSignals(fastify: FastifyInstance, release: () => Promise<void>): void {
  let isStopping = false
  const stop = (): void => {
    if (isStopping) process.exit(1)
    isStopping = true
    const cut = setTimeout(() => fastify.server.closeAllConnections(), GRACE_MS)
    fastify
      .close()
      .then(release)
      .then(
        () => process.exit(0),
        (error: unknown) => {
          fastify.log.error({ err: error }, 'the stop was not clean')
          process.exit(1)
        },
      )
      .finally(() => clearTimeout(cut))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
