import type { FastifyRequest } from 'fastify'
import type { Unit } from '../../domain/complaint/facts'
import { ProblemError } from './problem'

interface Signed {
  /** SHA-256 of the token in use, so that the session can be ended. */
  readonly tokenHash: string
}

/** A signed-in person who calls in a matter of their own. */
export interface Caller extends Signed {
  readonly actsAs: 'person'
  readonly personId: string
  readonly signedInBy: 'phone' | 'wechat'
}

/** Someone who calls on behalf of a merchant. */
export interface MerchantCaller extends Signed {
  readonly actsAs: 'merchant'
  readonly uscc: string
}

/** An officer at the desk. */
export interface OfficerCaller extends Signed {
  readonly actsAs: 'officer'
  readonly officerId: string
  readonly name: string
  readonly role: 'handler' | 'supervisor'
  readonly unit: Unit
}

export type AnyCaller = Caller | MerchantCaller | OfficerCaller

/** Who calls an operation of each access. */
export interface CallerOf {
  readonly 'signed-in': Caller
  readonly own: Caller
  readonly merchant: MerchantCaller
  readonly officer: OfficerCaller
  readonly supervisor: OfficerCaller
  readonly session: AnyCaller
}

/** Who holds this bearer token: `expired` when it was good once, null when it never was. */
export type Authenticate = (token: string) => Promise<AnyCaller | 'expired' | null>

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on routes that ask for someone signed in, by `identify`. */
    caller: AnyCaller | null
  }
}

/**
 * An `onRequest` hook for routes that need someone signed in; also for routes outside the contract's operations
 * (uploads). Without `access` it asks for a person.
 * @throws ProblemError `sign-in-required`, `session-expired` or `wrong-role`
 */
export function identify(authenticate: Authenticate, access: keyof CallerOf = 'signed-in') {
  return async (request: FastifyRequest): Promise<void> => {
    const token = /^Bearer ([A-Za-z0-9_-]{20,200})$/i.exec(request.headers.authorization ?? '')?.[1]
    const caller = token === undefined ? null : await authenticate(token)
    if (caller === 'expired') throw new ProblemError('session-expired')
    if (caller === null) throw new ProblemError('sign-in-required')
    if (!isAdmitted(caller, access)) throw new ProblemError('wrong-role')
    request.caller = caller
  }
}

function isAdmitted(caller: AnyCaller, access: keyof CallerOf): boolean {
  switch (access) {
    case 'session':
      return true
    case 'signed-in':
    case 'own':
      return caller.actsAs === 'person'
    case 'supervisor':
      return caller.actsAs === 'officer' && caller.role === 'supervisor'
    default:
      return caller.actsAs === access
  }
}

/**
 * The person who calls, on a route that has `identify`.
 * @throws ProblemError `sign-in-required`
 */
export function callerOf(request: FastifyRequest): Caller {
  if (request.caller?.actsAs !== 'person') throw new ProblemError('sign-in-required')
  return request.caller
}
