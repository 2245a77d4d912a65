import { Type } from 'typebox'
import { Sha256, Uuid } from '../../contract/vocabulary'
import { ProblemError } from '../http/problem'
import { apiRoot, type Api } from '../http/serve'
import type { BlobStore } from './blob-store.port'
import type { ShownLinkQuery, ShownLinks } from './shown-link.policy'

const params = Type.Object({ sha256: Sha256 }, { additionalProperties: false })
const query = Type.Object(
  {
    case: Uuid,
    expires: Type.String({ pattern: '^\\d{1,16}$' }),
    signature: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
  },
  { additionalProperties: false },
)

/**
 * The shown copy of a photo by its signed address (an `<img>` sends no bearer token). Originals are never served.
 * A link that was tampered with, is over, or is no link at all answers `link-expired`.
 */
export function evidenceRoutes({ fastify }: Api, links: ShownLinks, shownCopies: BlobStore): void {
  fastify.get<{ Params: { sha256: string }; Querystring: ShownLinkQuery }>(
    `${apiRoot}/evidence/:sha256/shown`,
    { schema: { params, querystring: query }, attachValidation: true },
    async (request, reply) => {
      const seconds = request.validationError ? null : links.secondsLeft(request.params.sha256, request.query)
      if (seconds === null) throw new ProblemError('link-expired')
      const bytes = await shownCopies.read(request.params.sha256)
      if (bytes === null) throw new ProblemError('not-found')
      return reply
        .type('image/jpeg')
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('content-disposition', 'inline; filename="evidence.jpg"')
        .header('cache-control', `private, max-age=${seconds}`)
        .send(bytes)
    },
  )
}
