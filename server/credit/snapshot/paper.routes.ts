import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ProblemError } from '../../http/problem'
import { apiRoot } from '../../http/serve'
import { chinaDate } from '../../../domain/calendar/day'
import { publicOrigin } from '../../resolver/public-origin'
import { queryValue } from '../../resolver/request-url'
import type { MerchantService } from '../merchant.service'
import { shareCardOf } from './paper/merchant-card'
import type { PaperLanguage } from '../../paper/paper'
import { pdfOf, posterOf } from './paper/paper-content'
import { Press } from '../../paper/press'
import { proofOf } from './proof'
import { fingerprintOf } from './signature'
import type { OpenSnapshot, SnapshotService, Told } from './snapshot.service'

interface IdParams {
  readonly Params: { readonly id: string }
}

/** Printing is dear: from one address as many a minute. */
const PRINTS = { rateLimit: { max: 60, timeWindow: 60_000 } }
/** Seconds that a print may be kept: what it tells may end with the day. */
const KEPT = 'public, max-age=60'

/** The paper (PDF) and the picture of a snapshot, and the picture of a merchant as it is today. `?lang=en` for English. */
export function paperRoutes(
  fastify: FastifyInstance,
  snapshots: SnapshotService,
  merchants: MerchantService,
): void {
  const press = new Press()
  fastify.addHook('onClose', () => press.close())

  fastify.get<IdParams>(`${apiRoot}/snapshots/:id.pdf`, { config: PRINTS }, async (request, reply) => {
    const { snapshot, told } = await genuine(snapshots, request.params.id)
    const paper = pdfOf(
      snapshot,
      told,
      proofOf(snapshot, told),
      checkAddress(request, snapshot),
      languageOf(request),
    )
    const bytes = await press.print({ kind: 'pdf', paper })
    const name = `fangxincha-${snapshot.stored.uscc}-${chinaDate(snapshot.stored.madeAt)}.pdf`
    return send(reply, bytes, 'application/pdf', name)
  })

  fastify.get<IdParams>(`${apiRoot}/snapshots/:id/card.png`, { config: PRINTS }, async (request, reply) => {
    const { snapshot, told } = await genuine(snapshots, request.params.id)
    const paper = posterOf(snapshot, told, checkAddress(request, snapshot), languageOf(request))
    const bytes = await press.print({ kind: 'card', paper })
    return send(reply, bytes, 'image/png', `fangxincha-${snapshot.stored.id}.png`)
  })

  fastify.get<{ readonly Params: { readonly uscc: string } }>(
    `${apiRoot}/merchants/:uscc/card.png`,
    { config: PRINTS },
    async (request, reply) => {
      const merchant = await merchants.find(request.params.uscc)
      if (!merchant) throw new ProblemError('merchant-unknown')
      const bytes = await press.print({ kind: 'card', paper: shareCardOf(merchant, languageOf(request)) })
      return send(reply, bytes, 'image/png', `fangxincha-${merchant.uscc}.png`)
    },
  )
}

async function genuine(
  snapshots: SnapshotService,
  id: string,
): Promise<{ readonly snapshot: OpenSnapshot; readonly told: Told }> {
  const snapshot = await snapshots.read(id)
  if (!snapshot.told) throw new ProblemError('snapshot-not-genuine')
  return { snapshot, told: snapshot.told }
}

/** The short address that paper and picture carry. */
function checkAddress(request: FastifyRequest, { stored }: OpenSnapshot): string {
  return `${publicOrigin(request)}/s/${stored.id}-${fingerprintOf(stored.jws)}`
}

function languageOf(request: FastifyRequest): PaperLanguage {
  return queryValue(request.url, 'lang') === 'en' ? 'en' : 'zh-CN'
}

function send(reply: FastifyReply, bytes: Buffer, type: string, name: string): FastifyReply {
  return reply
    .type(type)
    .header('cache-control', KEPT)
    .header('content-disposition', `inline; filename="${name}"`)
    .send(bytes)
}
