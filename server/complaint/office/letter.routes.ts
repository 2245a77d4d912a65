import { Type } from 'typebox'
import { issueLetter, previewLetter } from '../../../contract/office-letters'
import { Sha256, Uuid } from '../../../contract/vocabulary'
import { letterForms } from '../../../domain/complaint/letters'
import type { BlobStore } from '../../evidence/blob-store.port'
import { ProblemError } from '../../http/problem'
import { apiRoot, serve, type Api } from '../../http/serve'
import type { LetterLinkQuery, LetterLinks } from './letter-links'
import type { LetterService } from './letter.service'

const params = Type.Object({ sha256: Sha256 }, { additionalProperties: false })
const query = Type.Object(
  {
    case: Uuid,
    expires: Type.String({ pattern: '^\\d{1,16}$' }),
    signature: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
  },
  { additionalProperties: false },
)

/** Previewing and issuing letters, and the PDF by its signed address, which every party of the case gets of its own. */
export function letterRoutes(api: Api, service: LetterService, links: LetterLinks, letters: BlobStore): void {
  serve(api, previewLetter, ({ caller, params: { id, form } }) => {
    const known = letterForms.find((each) => String(each) === form)
    if (known === undefined) throw new ProblemError('not-found')
    return service.preview(caller, id, known)
  })
  serve(api, issueLetter, ({ caller, params: { id }, idempotencyKey, body }) =>
    service.issue(caller, id, idempotencyKey, body),
  )

  api.fastify.get<{ Params: { sha256: string }; Querystring: LetterLinkQuery }>(
    `${apiRoot}/letters/:sha256`,
    { schema: { params, querystring: query }, attachValidation: true },
    async (request, reply) => {
      const { sha256 } = request.params
      const seconds = request.validationError ? null : links.secondsLeft(sha256, request.query)
      if (seconds === null) throw new ProblemError('link-expired')
      const bytes = await letters.read(sha256)
      if (bytes === null) throw new ProblemError('not-found')
      return reply
        .type('application/pdf')
        .header('x-content-type-options', 'nosniff')
        .header('content-disposition', `inline; filename="letter-${sha256.slice(0, 8)}.pdf"`)
        .header('cache-control', `private, max-age=${seconds}`)
        .send(bytes)
    },
  )
}
