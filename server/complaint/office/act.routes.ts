import {
  acceptCase,
  askSupplement,
  assignCase,
  closeCase,
  declineReportCase,
  extendVerification,
  openReportCase,
  recordMediation,
  refuseCase,
  resumeMediation,
  settleCase,
  startMediation,
  passToMerchant,
  suspendMediation,
  terminateMediation,
  transferCase,
  verifyReport,
} from '../../../contract/office-acts'
import { serve, type Api } from '../../http/serve'
import type { ActService } from './act.service'

/** One route for each thing that officers do. */
export function actRoutes(api: Api, acts: ActService): void {
  serve(api, acceptCase, ({ caller, params, idempotencyKey }) =>
    acts.do(caller, params.id, idempotencyKey, { action: 'accept' }),
  )
  serve(api, resumeMediation, ({ caller, params, idempotencyKey }) =>
    acts.do(caller, params.id, idempotencyKey, { action: 'resume' }),
  )
  serve(api, closeCase, ({ caller, params, idempotencyKey }) =>
    acts.do(caller, params.id, idempotencyKey, { action: 'close' }),
  )
  serve(api, verifyReport, ({ caller, params, idempotencyKey }) =>
    acts.do(caller, params.id, idempotencyKey, { action: 'verify' }),
  )
  serve(api, passToMerchant, ({ caller, params, idempotencyKey }) =>
    acts.do(caller, params.id, idempotencyKey, { action: 'start-odr' }),
  )
  serve(api, refuseCase, ({ caller, params, idempotencyKey, body: { ground, text } }) =>
    acts.do(caller, params.id, idempotencyKey, { action: 'refuse', ground, facts: { text } }),
  )
  serve(api, terminateMediation, ({ caller, params, idempotencyKey, body: { ground, text } }) =>
    acts.do(caller, params.id, idempotencyKey, { action: 'terminate', ground, facts: { text } }),
  )
  serve(api, suspendMediation, ({ caller, params, idempotencyKey, body: { ground, text } }) =>
    acts.do(caller, params.id, idempotencyKey, { action: 'suspend', ground, facts: { text } }),
  )
  serve(api, recordMediation, ({ caller, params, idempotencyKey, body }) =>
    acts.do(caller, params.id, idempotencyKey, { action: 'record', facts: body }),
  )
  serve(api, extendVerification, ({ caller, params, idempotencyKey, body }) =>
    acts.do(caller, params.id, idempotencyKey, { action: 'extend', facts: body }),
  )
  serve(api, openReportCase, ({ caller, params, idempotencyKey, body }) =>
    acts.do(caller, params.id, idempotencyKey, { action: 'open-case', facts: body }),
  )
  serve(api, declineReportCase, ({ caller, params, idempotencyKey, body }) =>
    acts.do(caller, params.id, idempotencyKey, { action: 'decline-case', facts: body }),
  )
  serve(api, askSupplement, ({ caller, params, idempotencyKey, body }) => {
    acts.checkDay('byOn', body.byOn)
    return acts.do(caller, params.id, idempotencyKey, { action: 'ask-supplement', facts: body })
  })
  serve(api, startMediation, ({ caller, params, idempotencyKey, body }) => {
    acts.checkInstant('heldAt', body.heldAt)
    return acts.do(caller, params.id, idempotencyKey, { action: 'start-mediation', facts: body })
  })
  serve(api, settleCase, ({ caller, params, idempotencyKey, body }) => {
    acts.checkDay('byOn', body.byOn)
    return acts.do(caller, params.id, idempotencyKey, { action: 'settle', facts: body })
  })
  serve(api, transferCase, ({ caller, params, idempotencyKey, body }) =>
    acts.transfer(caller, params.id, idempotencyKey, body),
  )
  serve(api, assignCase, ({ caller, params, idempotencyKey, body }) =>
    acts.assign(caller, params.id, idempotencyKey, body.officerId),
  )
}
