import type { FastifyRequest } from 'fastify'
import { ProblemError } from './problem'

/** The signed-in person who calls. */
export interface Caller {
  readonly personId: string
  readonly signedInBy: 'phone' | 'wechat'
  /** SHA-256 of the token in use, so that the session can be ended. */
  readonly tokenHash: string
}

/** Who holds this bearer token: `expired` when it was good once, null when it never was. */
export type Authenticate = (token: string) => Promise<Caller | 'expired' | null>

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on routes that ask for a signed-in person, by `identify`. */
    caller: Caller | null
  }
}

/**
 * An `onRequest` hook for routes that need a person; also for routes outside the contract's operations (uploads).
 * @throws ProblemError `sign-in-required` or `session-expired`
 */
export function identify(authenticate: Authenticate) {
  return async (request: FastifyRequest): Promise<void> => {
    const token = /^Bearer ([A-Za-z0-9_-]{20,200})$/i.exec(request.headers.authorization ?? '')?.[1]
    const caller = token === undefined ? null : await authenticate(token)
    if (caller === 'expired') throw new ProblemError('session-expired')
    if (caller === null) throw new ProblemError('sign-in-required')
    request.caller = caller
  }
}

/**
 * The person who calls, on a route that has `identify`.
 * @throws ProblemError `sign-in-required`
 */
export function callerOf(request: FastifyRequest): Caller {
  if (request.caller === null) throw new ProblemError('sign-in-required')
  return request.caller
}
