import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { DatabaseUnreachableError } from '../db/database-error'
import { ProblemError, problemBody } from './problem'

/** Turns whatever was thrown into a problem document; a fault of ours is logged once, here, and never told. */
export function handleError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toProblem(error)
  if (problem.statusCode >= 500) request.log.error({ err: error }, 'request failed')
  sendProblem(problem, request, reply)
}

export function sendProblem(problem: ProblemError, request: FastifyRequest, reply: FastifyReply): void {
  if (problem.retryAfterSeconds !== undefined) reply.header('retry-after', problem.retryAfterSeconds)
  if (problem.statusCode === 401) reply.header('www-authenticate', 'Bearer')
  reply
    .code(problem.statusCode)
    .type('application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .serializer(String)
    .send(JSON.stringify(problemBody(problem, request.id)))
}

function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  if (error instanceof DatabaseUnreachableError)
    return new ProblemError('not-ready', { cause: error, retryAfterSeconds: 5 })
  const status = isFastifyError(error) ? (error.statusCode ?? 500) : 500
  if (status === 413) return new ProblemError('too-large', { cause: error })
  if (status === 404) return new ProblemError('not-found', { cause: error })
  if (status === 429) return new ProblemError('too-many-requests', { cause: error })
  if (status === 503) return new ProblemError('not-ready', { cause: error })
  if (status >= 400 && status < 500) return new ProblemError('malformed-body', { cause: error })
  return new ProblemError('server-error', { cause: error })
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
}
