import type { FastifyRequest } from 'fastify'
import { ProblemError } from '../http/problem'

/** A name or IPv4 address, or an IPv6 address in brackets, and a port (RFC 3986, 3.2.2): nothing that could break out. */
const HOST =
  /^([a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]{2,45}\])(:\d{1,5})?$/i
const LONGEST = 255

/**
 * `https://host` as the caller knows us: the Host header, or what the reverse proxy says when it is trusted
 * (`TRUST_PROXY`). It goes into answers, so it must have the shape of a host; redirects never contain it.
 * @throws ProblemError `malformed-body` for any other Host header (RFC 9112, 3.2)
 */
export function publicOrigin(request: FastifyRequest): string {
  const { host } = request
  if (typeof host !== 'string' || host.length > LONGEST || !HOST.test(host))
    throw new ProblemError('malformed-body')
  return `${request.protocol === 'https' ? 'https' : 'http'}://${host.toLowerCase()}`
}
