import { Type } from 'typebox'
import {
  acceptOffer,
  addEvidence,
  confirmKept,
  declineOffer,
  endOdr,
  changeRequests,
  rateHandling,
  renewProxy,
  reportBroken,
  startOdr,
  supplementComplaint,
} from '../../contract/case-acts'
import { fileComplaint, getComplaint, listComplaints, withdrawComplaint } from '../../contract/complaint'
import { Instant, Uuid } from '../../contract/vocabulary'
import { cursorReader, writeCursor } from '../db/cursor'
import { serve, type Api } from '../http/serve'
import type { Caller } from '../http/caller'
import { ComplaintService, type ComplaintParts } from './complaint.service'
import { PersonActs, type ActOn } from './person-acts.service'

const readCursor = cursorReader(Type.Tuple([Instant, Uuid]))

/** What the calls of the acts have in common. */
interface OwnCall {
  readonly caller: Caller
  readonly params: { readonly id: string }
  readonly idempotencyKey: string
}

export function registerComplaints(api: Api, parts: ComplaintParts): void {
  const complaints = new ComplaintService(parts)
  parts.odr.runWith(api.fastify)

  serve(api, fileComplaint, ({ caller, idempotencyKey, body }) =>
    complaints.file(caller.personId, idempotencyKey, body),
  )

  serve(api, listComplaints, async ({ caller, query }) => {
    const place = readCursor(query.cursor)
    const after = place === null ? null : { filedAt: place[0], id: place[1] }
    const { page, next } = await complaints.list(caller.personId, query.limit ?? 20, after)
    return { items: page, next: next === null ? null : writeCursor([next.filedAt, next.id]) }
  })

  serve(api, getComplaint, ({ caller, params }) => complaints.get(caller.personId, params.id))

  serve(api, withdrawComplaint, ({ caller, params }) => complaints.withdraw(caller.personId, params.id))

  const acts = new PersonActs(parts, complaints.present)
  const on = ({ caller, params, idempotencyKey }: OwnCall): ActOn => ({
    personId: caller.personId,
    id: params.id,
    actKey: idempotencyKey,
  })
  serve(api, supplementComplaint, (call) => acts.supplement(on(call), call.body))
  serve(api, addEvidence, (call) => acts.addEvidence(on(call), call.body))
  serve(api, startOdr, (call) => acts.startOdr(on(call)))
  serve(api, endOdr, (call) => acts.endOdr(on(call)))
  serve(api, acceptOffer, (call) => acts.acceptOffer(on(call), call.body.offerId))
  serve(api, declineOffer, (call) => acts.declineOffer(on(call), call.body.offerId, call.body.text))
  serve(api, confirmKept, (call) => acts.confirmKept(on(call), call.body.text))
  serve(api, reportBroken, (call) => acts.reportBroken(on(call), call.body.text))
  serve(api, renewProxy, (call) => acts.renewProxy(on(call), call.body))
  serve(api, changeRequests, (call) => acts.changeRequests(on(call), call.body))
  serve(api, rateHandling, (call) => acts.rate(on(call), call.body))
}
