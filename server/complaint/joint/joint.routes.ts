import {
  agreeJoint,
  answerAsk,
  askMembers,
  chooseRepresentatives,
  dropAsk,
  getJoint,
  getJointInterest,
  getOfficeJoint,
  leaveJoint,
  wishJoint,
} from '../../../contract/joint-complaint'
import type { Caller } from '../../http/caller'
import { serve, type Api } from '../../http/serve'
import { JointAsks } from './joint-asks.service'
import type { JointServiceParts, On } from './joint-calls'
import { JointService } from './joint.service'
import { OfficeJointService } from './office-joint.service'

/** Stories are read for it: from one address as many a minute. */
const ASKS_PER_MINUTE = 60

interface OwnCall {
  readonly caller: Caller
  readonly params: { readonly id: string }
}

/** The joint complaint (共同投诉), as its members and the office see it. */
export function registerJoint(api: Api, parts: JointServiceParts): void {
  const joint = new JointService(parts)
  const asks = new JointAsks(parts)
  const office = new OfficeJointService(parts)
  const on = ({ caller, params }: OwnCall): On => ({ personId: caller.personId, id: params.id })

  serve(api, getJoint, (call) => joint.get(on(call)))
  serve(api, wishJoint, (call) => joint.wish(on(call), call.body.kind))
  serve(api, leaveJoint, (call) => joint.leave(on(call)))
  serve(api, agreeJoint, (call) => joint.agree(on(call), call.body))
  serve(api, chooseRepresentatives, (call) => joint.choose(on(call), call.body.representatives))
  serve(api, askMembers, (call) => asks.ask(on(call), call.idempotencyKey, call.body.ask, call.body.text))
  serve(api, answerAsk, (call) => asks.answer(on(call), call.body.askId, call.body.consents))
  serve(api, dropAsk, (call) => asks.drop(on(call)))
  serve(api, getJointInterest, ({ params }) => joint.interest(params.uscc), { perMinute: ASKS_PER_MINUTE })
  serve(api, getOfficeJoint, ({ caller, params }) => office.get(caller, params.id))
}
