import type { FastifyInstance } from 'fastify'
import { sendProblem } from './errors'
import { ProblemError } from './problem'

/** What has no route: a problem. Counted like any other call, for searching for addresses is also a load. */
export function answerNotFound(fastify: FastifyInstance): void {
  fastify.setNotFoundHandler({ preHandler: fastify.rateLimit() }, (request, reply) => {
    sendProblem(new ProblemError('not-found'), request, reply)
  })
}
