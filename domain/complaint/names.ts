/** Names of states and requests, in the words of the rule and the official form. */
import { say, type Text } from '../text'
import type { CaseState, ComplaintRequest } from './case'

export const stateNames: Readonly<Record<CaseState, Text>> = {
  draft: say('草稿', 'Draft'),
  submitted: say('已提交，待受理', 'Submitted, waiting for acceptance'),
  supplement: say('待补正', 'More material asked for'),
  accepted: say('已受理', 'Accepted'),
  refused: say('不予受理', 'Refused'),
  odr: say('在线和解中', 'Settling online with the merchant'),
  mediating: say('调解中', 'In mediation'),
  suspended: say('中止调解', 'Mediation paused'),
  terminated: say('终止调解', 'Mediation ended without agreement'),
  settled: say('调解成功', 'Settled'),
  withdrawn: say('已撤回', 'Withdrawn'),
  transferred: say('已移送', 'Passed to the competent office'),
  closed: say('办结', 'Closed'),
}

/** 投诉请求, in the order of the official form. */
export const complaintRequests = [
  'repair',
  'redo',
  'replace',
  'return',
  'supply-shortage',
  'refund',
  'compensate',
] as const satisfies readonly ComplaintRequest[]

export const requestNames: Readonly<Record<ComplaintRequest, Text>> = {
  repair: say('修理', 'Repair'),
  redo: say('重作', 'Redo the work'),
  replace: say('更换', 'Replace'),
  return: say('退货', 'Return the goods'),
  'supply-shortage': say('补足商品数量', 'Make up the missing quantity'),
  refund: say('退还货款和服务费用', 'Refund'),
  compensate: say('赔偿损失', 'Compensate the loss'),
}
