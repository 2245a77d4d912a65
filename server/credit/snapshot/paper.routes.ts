import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ProblemError } from '../../http/problem'
import { apiRoot } from '../../http/serve'
import { chinaDate } from '../../../domain/calendar/day'
import { publicOrigin } from '../../resolver/public-origin'
import type { MerchantService } from '../merchant.service'
import { shareCardOf } from './paper/merchant-card'
import { pdfOf, posterOf } from './paper/paper-content'
import type { Press } from '../../paper/press'
import { languageOf, sendPaper } from '../../paper/sent-paper'
import { proofOf } from './proof'
import { fingerprintOf } from '../../signing/signature'
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
  press: Press,
): void {
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
    return sendPaper(reply, { bytes, type: 'application/pdf', name, cache: KEPT })
  })

  fastify.get<IdParams>(`${apiRoot}/snapshots/:id/card.png`, { config: PRINTS }, async (request, reply) => {
    const { snapshot, told } = await genuine(snapshots, request.params.id)
    const paper = posterOf(snapshot, told, checkAddress(request, snapshot), languageOf(request))
    const bytes = await press.print({ kind: 'card', paper })
    const name = `fangxincha-${snapshot.stored.id}.png`
    return sendPaper(reply, { bytes, type: 'image/png', name, cache: KEPT })
  })

  fastify.get<{ readonly Params: { readonly uscc: string } }>(
    `${apiRoot}/merchants/:uscc/card.png`,
    { config: PRINTS },
    async (request, reply) => {
      const merchant = await merchants.find(request.params.uscc)
      if (!merchant) throw new ProblemError('merchant-unknown')
      const bytes = await press.print({ kind: 'card', paper: shareCardOf(merchant, languageOf(request)) })
      const name = `fangxincha-${merchant.uscc}.png`
      return sendPaper(reply, { bytes, type: 'image/png', name, cache: KEPT })
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
