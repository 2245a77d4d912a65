/** What the steps of a joint complaint are called in a log, and the sentences by which members are told of them. */
import { say, type Text } from '../text'
import type { JointAction, JointAskKind } from './joint-facts'

export const jointActionNames: Readonly<Record<JointAction, Text>> = {
  'joint-wish': say('愿意和别人一起投诉', 'Willing to complain together with others'),
  'joint-unwish': say('不再参加一起投诉', 'No longer willing to complain together'),
  'joint-propose': say('有别人也愿意，请本人决定', 'Others are willing too; it is yours to decide'),
  'joint-agree': say('同意共同投诉', 'Agreed to a joint complaint'),
  'joint-form': say('共同投诉成立', 'The joint complaint was formed'),
  'joint-choose': say('选了代表人', 'Named representatives'),
  'joint-represent': say('共同投诉的代表人有变动', 'The representatives have changed'),
  'joint-ask': say('代表人提出，征求各人同意', 'A representative asked for consent'),
  'joint-consent': say('同意代表人提出的事', 'Consented to what was asked'),
  'joint-object': say('不同意代表人提出的事', 'Objected to what was asked'),
  'joint-carry': say('全体同意，代表人提出的事生效', 'All consented; it takes effect'),
  'joint-drop': say('代表人提出的事没有生效', 'What was asked does not take effect'),
  'joint-leave': say('退出共同投诉', 'Left the joint complaint'),
  'joint-end': say('共同投诉结束，各自继续', 'The joint complaint ended; each goes on alone'),
}

/** Of the steps that others bring about; at most twenty Chinese characters each. */
export const jointNotices: Partial<Readonly<Record<JointAction, { readonly what: Text }>>> = {
  'joint-propose': { what: say('可以共同投诉了，等您决定', 'others would complain with you') },
  'joint-form': { what: say('共同投诉成立了', 'the joint complaint was formed') },
  'joint-represent': { what: say('共同投诉的代表人有变动', 'representatives have changed') },
  'joint-ask': { what: say('代表人提出一件事，等您同意', 'your consent is asked for') },
  'joint-carry': { what: say('全体同意，代表人提的事生效', 'all consented; it takes effect') },
  'joint-drop': { what: say('代表人提的事没有生效', 'what was asked does not take effect') },
  'joint-end': { what: say('共同投诉结束，您的投诉照常办', 'the joint complaint ended; yours goes on') },
}

export const jointAskNames: Readonly<Record<JointAskKind, Text>> = {
  'change-request': say('变更投诉请求', 'Change the requests'),
  agreement: say('接受调解方案', 'Accept what is proposed in mediation'),
  withdraw: say('一起撤回投诉', 'Withdraw all together'),
}
