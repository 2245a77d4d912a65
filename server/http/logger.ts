import type { FastifyReply, FastifyRequest } from 'fastify'
import pino, { type DestinationStream, type Logger } from 'pino'

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug'

/**
 * One JSON line an event on standard error. Requests are told by method, route and id: neither what was asked for
 * nor by whom, for names, phones and tokens are nobody's business in a log.
 */
export function createLogger(level: LogLevel, destination: DestinationStream = pino.destination(2)): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: [
          ...['phone', 'code', 'token', 'authorization', '*.phone', '*.code', '*.token', '*.authorization'],
          // PostgreSQL tells in them what stood in the row.
          ...['err.detail', 'err.where', 'err.internalQuery'],
        ],
        censor: '[hidden]',
      },
      serializers: {
        req: (request: FastifyRequest) => ({
          method: request.method,
          route: request.routeOptions.url ?? 'none',
        }),
        res: (reply: FastifyReply) => ({ status: reply.statusCode }),
      },
    },
    destination,
  )
}
