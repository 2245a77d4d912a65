import type { FastifyRequest } from 'fastify'
import { checkReceipt, getReceipt } from '../../../contract/receipt'
import type { BlobStore } from '../../evidence/blob-store.port'
import { ProblemError } from '../../http/problem'
import { serve, type Api } from '../../http/serve'
import type { Press } from '../../paper/press'
import { languageOf, sendPaper } from '../../paper/sent-paper'
import { verifyPage } from '../../resolver/app-addresses'
import { publicOrigin } from '../../resolver/public-origin'
import { fingerprintOf } from '../../signing/signature'
import { receiptPaper } from './receipt-paper'
import {
  filedFilePath,
  paperPath,
  ReceiptService,
  type OpenReceipt,
  type ReceiptParts,
} from './receipt.service'

/** Whoever guesses fingerprints gets nowhere: 2^40 of them, so many tries a minute from one address. */
const CHECKS_PER_MINUTE = 30
const PRINTS = { rateLimit: { max: 60, timeWindow: 60_000 } }

interface ReceiptRouteParts extends ReceiptParts {
  readonly press: Press
  readonly originals: Pick<BlobStore, 'read'>
}

/** Receipts: the person's own, their paper, and the check that anyone may make who holds one. */
export function registerReceipts(api: Api, parts: ReceiptRouteParts): void {
  const { fastify } = api
  const { press, links, originals } = parts
  const receipts = new ReceiptService(parts)

  serve(api, getReceipt, ({ caller, params }) => receipts.get(caller.personId, params.id))

  serve(api, checkReceipt, ({ params, query }) => receipts.check(params.id, query.f, query.sha256), {
    perMinute: CHECKS_PER_MINUTE,
  })

  fastify.get<{ readonly Params: { readonly id: string } }>(
    paperPath(':id'),
    { config: PRINTS },
    async (request, reply) => {
      const { seconds } = links.check(request)
      const receipt = await receipts.paper(request.params.id)
      if (receipt.authenticity !== 'genuine') throw new ProblemError('receipt-not-genuine')
      const paper = receiptPaper(receipt, checkAddress(request, receipt), languageOf(request))
      return sendPaper(reply, {
        bytes: await press.print({ kind: 'pdf', paper }),
        type: 'application/pdf',
        name: `fangxincha-${receipt.filed.row.number}.pdf`,
        cache: `private, max-age=${seconds}`,
      })
    },
  )

  // What the person filed, as it was filed: only its own bytes have the digest that the receipt names.
  fastify.get<{ readonly Params: { readonly id: string; readonly sha256: string } }>(
    filedFilePath(':id', ':sha256'),
    async (request, reply) => {
      const { seconds } = links.check(request)
      const { sha256 } = request.params
      const { filed } = await receipts.paper(request.params.id)
      const file = filed.evidence.find((each) => each.sha256 === sha256)
      const bytes = file ? await originals.read(sha256) : null
      if (!file || bytes === null) throw new ProblemError('not-found')
      return reply
        .type('application/octet-stream')
        .header('x-content-type-options', 'nosniff')
        .header('content-length', file.bytes)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .header('cache-control', `private, max-age=${seconds}`)
        .send(bytes)
    },
  )

  // What the QR code of a receipt holds.
  fastify.get<{ readonly Params: { readonly code: string } }>('/r/:code', (request, reply) => {
    const [, number, fingerprint] = /^(\d{4}-\d{6,})-([0-9a-f]{10})$/.exec(request.params.code) ?? []
    if (number === undefined || fingerprint === undefined) throw new ProblemError('receipt-unknown')
    return reply.redirect(verifyPage(number, fingerprint), 302)
  })
}

function checkAddress(request: FastifyRequest, { filed, jws }: OpenReceipt): string {
  return `${publicOrigin(request)}/r/${filed.row.number}-${fingerprintOf(jws)}`
}
