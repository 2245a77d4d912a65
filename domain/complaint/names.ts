/** Names of states and requests, in the words of the rule and the official form. */
import { say, type Text } from '../text'
import type { CaseAction, CaseState } from './case'
import type { ComplaintRequest } from './request-kinds'
import { jointActionNames } from './joint-names'

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
  reported: say('已举报，待核查', 'Reported, waiting to be looked into'),
  verifying: say('核查中', 'Being looked into'),
  'case-opened': say('已立案', 'A case was opened'),
  'no-case': say('不予立案', 'No case was opened'),
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

/** What each action is called in a log. */
export const actionNames: Readonly<Record<CaseAction, Text>> = {
  submit: say('提交投诉', 'Complaint filed'),
  'submit-report': say('提交举报', 'Report filed'),
  'ask-supplement': say('要求补充材料（补正）', 'More material asked for'),
  supplement: say('已补充材料', 'Material supplied'),
  accept: say('决定受理', 'Accepted'),
  refuse: say('不予受理', 'Refused'),
  'start-odr': say('转商家在线和解', 'Passed to the merchant for online settlement'),
  'end-odr': say('在线和解结束', 'Online settlement ended'),
  'start-mediation': say('开始调解', 'Mediation began'),
  suspend: say('中止调解', 'Mediation paused'),
  resume: say('恢复调解', 'Mediation resumed'),
  terminate: say('终止调解', 'Mediation ended without agreement'),
  settle: say('达成调解', 'Settled'),
  withdraw: say('撤回投诉', 'Complaint withdrawn'),
  transfer: say('移送其他部门', 'Passed to the competent office'),
  close: say('办结', 'Closed'),
  verify: say('开始核查', 'The office began to look into it'),
  extend: say('核查期限延长', 'The term for looking into it was extended'),
  'open-case': say('决定立案', 'A case was opened'),
  'decline-case': say('决定不予立案', 'No case was opened'),
  assign: say('分派经办人', 'Given to an officer'),
  'add-evidence': say('补交了证据', 'Evidence added'),
  'change-requests': say('变更投诉请求', 'What is asked for was changed'),
  answer: say('商家答复', 'The merchant answered'),
  offer: say('商家提出方案', 'The merchant made an offer'),
  'accept-offer': say('接受方案', 'Offer accepted'),
  'decline-offer': say('不接受方案', 'Offer declined'),
  'confirm-kept': say('确认商家已经做到', 'Confirmed that the promise was kept'),
  'report-broken': say('反映商家没有做到', 'Said that the promise was not kept'),
  'say-kept': say('商家说已经做到', 'The merchant says that it has done it'),
  rate: say('评价处理', 'Handling rated'),
  record: say('调解记录', 'Record of mediation'),
  letter: say('发出文书', 'A letter was issued'),
  'prepare-national': say('准备转交 12315', 'Prepared for 12315'),
  'national-number': say('登记 12315 编号', 'The 12315 number was noted'),
  ...jointActionNames,
  'renew-proxy': say('委托人补签了授权', 'The principal signed for more'),
}
