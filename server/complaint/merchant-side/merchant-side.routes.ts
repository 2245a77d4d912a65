import { Type } from 'typebox'
import {
  answerCase,
  endOdrByMerchant,
  getMerchantCase,
  listMerchantCases,
  makeOffer,
  sayKept,
} from '../../../contract/merchant-side'
import { Instant, Uuid } from '../../../contract/vocabulary'
import { cursorReader, writeCursor } from '../../db/cursor'
import type { MerchantCaller } from '../../http/caller'
import { serve, type Api } from '../../http/serve'
import type { ComplaintParts } from '../complaint.service'
import { MerchantSideService } from './merchant-side.service'

const readCursor = cursorReader(Type.Tuple([Instant, Uuid]))

/** What the calls of the acts have in common. */
interface MerchantCall {
  readonly caller: MerchantCaller
  readonly params: { readonly id: string }
  readonly idempotencyKey: string
}

/** The merchant's side of its complaints. */
export function registerMerchantSide(api: Api, parts: ComplaintParts): void {
  const cases = new MerchantSideService(parts)

  serve(api, listMerchantCases, async ({ caller, query }) => {
    const place = readCursor(query.cursor)
    const after = place === null ? null : { filedAt: place[0], id: place[1] }
    const { items, next } = await cases.list(caller, query.limit ?? 20, after)
    return { items, next: next === null ? null : writeCursor([next.filedAt, next.id]) }
  })
  serve(api, getMerchantCase, ({ caller, params }) => cases.get(caller, params.id))

  const on = ({ caller, params, idempotencyKey }: MerchantCall) => ({
    caller,
    id: params.id,
    actKey: idempotencyKey,
  })
  serve(api, answerCase, (call) => cases.answer(on(call), call.body))
  serve(api, makeOffer, (call) => cases.offer(on(call), call.body))
  serve(api, endOdrByMerchant, (call) => cases.endOdr(on(call)))
  serve(api, sayKept, (call) => cases.sayKept(on(call), call.body))
}
