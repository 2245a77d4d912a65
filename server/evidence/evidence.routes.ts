import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { Evidence } from '../../contract/evidence'
import { Sha256, Uuid } from '../../contract/vocabulary'
import { ProblemError } from '../http/problem'
import { apiRoot, type Api } from '../http/serve'
import type { BlobStore } from './blob-store.port'
import { byteRange } from './byte-range.rules'
import type { EvidenceLinkQuery, EvidenceLinks } from './evidence-link.policy'
import { isPictureType, type EvidenceType } from './kind.rules'

interface Link {
  readonly Params: { readonly sha256: string }
  readonly Querystring: EvidenceLinkQuery
}

const params = Type.Object({ sha256: Sha256 }, { additionalProperties: false })
const query = Type.Object(
  {
    case: Uuid,
    type: Evidence.properties.type,
    expires: Type.String({ pattern: '^\\d{1,16}$' }),
    signature: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
  },
  { additionalProperties: false },
)
const linked = { schema: { params, querystring: query }, attachValidation: true } as const

const endings: Readonly<Partial<Record<EvidenceType, string>>> = {
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/wav': 'wav',
  'audio/amr': 'amr',
  'audio/webm': 'webm',
}

/**
 * Evidence by its signed address (an `<img>` or `<audio>` sends no bearer token): the shown copy of a photo, whose
 * original is never served, and PDFs and recordings themselves. A link that was tampered with, is over, or is no link
 * at all answers `link-expired`.
 */
export function evidenceRoutes(
  { fastify }: Api,
  links: EvidenceLinks,
  shownCopies: BlobStore,
  originals: BlobStore,
): void {
  /** Whose link it is need not be asked: it was made for a party. What it shows cannot do harm in our origin. */
  const admit = (request: FastifyRequest<Link>, reply: FastifyReply): void => {
    const seconds = request.validationError ? null : links.secondsLeft(request.params.sha256, request.query)
    if (seconds === null) throw new ProblemError('link-expired')
    reply
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', `private, max-age=${seconds}`)
  }

  fastify.get<Link>(`${apiRoot}/evidence/:sha256/shown`, linked, async (request, reply) => {
    admit(request, reply)
    const bytes = await shownCopies.read(request.params.sha256)
    if (bytes === null) throw new ProblemError('not-found')
    return reply
      .type('image/jpeg')
      .header('content-disposition', 'inline; filename="evidence.jpg"')
      .send(bytes)
  })

  fastify.get<Link>(`${apiRoot}/evidence/:sha256/file`, linked, async (request, reply) => {
    admit(request, reply)
    const { sha256 } = request.params
    const { type } = request.query
    const size = isPictureType(type) ? null : await originals.size(sha256)
    if (size === null) throw new ProblemError('not-found')
    const range = byteRange(request.headers.range, size)
    reply.header('accept-ranges', 'bytes')
    if (range === 'outside') return reply.code(416).header('content-range', `bytes */${size}`).send()
    const bytes = await originals.read(sha256, range ?? undefined)
    if (bytes === null) throw new ProblemError('not-found')
    if (range) reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`)
    // A PDF is handed to the phone's own reader: shown inside our page it could run what is in it.
    const manner = type === 'application/pdf' ? 'attachment' : 'inline'
    return reply
      .type(type)
      .header('content-length', range ? range.end - range.start + 1 : size)
      .header(
        'content-disposition',
        `${manner}; filename="evidence-${sha256.slice(0, 8)}.${endings[type] ?? 'bin'}"`,
      )
      .send(bytes)
  })
}
