import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { ProblemError } from '../../http/problem'

/**
 * An `onRequest` hook that lets in who has the key of this installation.
 * @param key null: nobody is let in
 * @returns throws ProblemError `epcis-closed` or `partner-key-required`
 */
export function partnerKey(key: string | null): (request: FastifyRequest) => Promise<void> {
  const expected = key === null ? null : digest(key)
  return async ({ headers }) => {
    if (expected === null) throw new ProblemError('epcis-closed')
    const given = /^Bearer (\S{1,500})$/i.exec(headers.authorization ?? '')?.[1]
    // Hashes are of the same length, and comparing them tells nothing of the key.
    if (given === undefined || !timingSafeEqual(digest(given), expected))
      throw new ProblemError('partner-key-required')
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
