/** Grounds of refusal of a complaint: 令121 art. 16, with the factors of art. 17. */
import { isDay, shiftMonths } from '../../calendar/day'
import { say, type Text } from '../../text'
import type { ComplaintDraft, DraftField } from '../case'
import { boughtCount } from './quantity'
import type { Advice, AdviceGround, AdviceQuestion } from './question'
import { handledElsewhereSigns, noProofSigns, notANameSigns, repeatSigns, tradeUseSigns } from './signs'
import { isThin, otherOfficeFor, saysAny } from './story'

/** Time bar of art. 16(4), months. */
const timeBarMonths = 36
/** From here on the sentence on quantities is shown; art. 17(1) names no number. */
const manyPieces = 30
/** Other cases about the same merchant from which the sentence on many complaints is shown; so too art. 17(2). */
const manyCases = 3

type Finding = Omit<Advice, 'kind' | 'ground' | 'article'>

const items: Readonly<Record<Extract<AdviceGround, `16-${string}`>, Text>> = {
  '16-1': say('总局令第121号第十六条第一项', 'SAMR Order 121, art. 16(1)'),
  '16-2': say('总局令第121号第十六条第二项', 'SAMR Order 121, art. 16(2)'),
  '16-3': say('总局令第121号第十六条第三项、第十七条', 'SAMR Order 121, art. 16(3), 17'),
  '16-4': say('总局令第121号第十六条第四项', 'SAMR Order 121, art. 16(4)'),
  '16-5': say('总局令第121号第十六条第五项、第十条', 'SAMR Order 121, art. 16(5), 10'),
  '16-6': say('总局令第121号第十六条第六项', 'SAMR Order 121, art. 16(6)'),
}

/** What would probably be held against the draft as a complaint; empty for a good one. */
export function complaintAdvice(question: AdviceQuestion): Advice[] {
  const { draft } = question
  const findings: Readonly<Record<keyof typeof items, readonly (Finding | null)[]>> = {
    '16-1': [outsideDuty(draft), otherUnit(question)],
    '16-2': [handledElsewhere(question)],
    '16-3': [noProof(draft), tradeUse(draft), largeQuantity(draft), repeated(question)],
    '16-4': [timeBarred(question)],
    '16-5': [missingMaterial(draft), thinFacts(draft)],
    '16-6': [notAName(draft)],
  }
  return (Object.keys(items) as (keyof typeof items)[]).flatMap((ground) =>
    findings[ground].flatMap((finding): Advice[] =>
      finding ? [{ kind: 'complaint', ground, article: items[ground], ...finding }] : [],
    ),
  )
}

function outsideDuty({ story }: ComplaintDraft): Finding | null {
  const office = otherOfficeFor(story)
  return (
    office && {
      why: say('看起来不归市场监管部门管', 'It does not look like a matter of market regulation'),
      cure: say(
        `可以找${office.zh}。如果争的是商品或服务本身，请在经过里写明。`,
        `Turn to ${office.en}. If the goods or the service themselves are in dispute, say so in the story.`,
      ),
      field: 'story',
    }
  )
}

function otherUnit({ unitCode, competence }: AdviceQuestion): Finding | null {
  const { offices } = competence
  const [best] = offices
  if (!best || unitCode === null || offices.some(({ code }) => code === unitCode)) return null
  return {
    why: say('您选的局可能没有处理权限', 'The office you chose may not be competent'),
    cure: say(`改送${best.name.zh}`, `Send it to: ${best.name.en}`),
    field: 'unit',
  }
}

function handledElsewhere({ draft, isHandledElsewhere }: AdviceQuestion): Finding | null {
  const isSaid = isHandledElsewhere !== false && saysAny(draft.story, handledElsewhereSigns)
  if (isHandledElsewhere !== true && !isSaid) return null
  return {
    why: say(
      '同一件事法院、仲裁、消协或者别的部门已经在办或者办过',
      "A court, arbitration, the consumers' association or another office has or had the same dispute",
    ),
    cure: say(
      '如果是新的事情，或者那边没有受理，请在经过里写明并附上回复；否则请在那边继续。',
      'If this is something new, or it was not taken there, say so and attach their answer; otherwise go on there.',
    ),
    field: 'story',
  }
}

function noProof({ story, orderNo, attachments }: ComplaintDraft): Finding | null {
  const hasNothing = orderNo.trim() === '' && attachments.length === 0
  if (!hasNothing && !(attachments.length === 0 && saysAny(story, noProofSigns))) return null
  return {
    why: say(
      '没有订单号，也没有材料，不能证明您和这个商家有消费纠纷',
      'Without an order number or a file nothing shows a dispute between you and this merchant',
    ),
    cure: say(
      '加上订单号，或者付款记录、小票、聊天记录的照片',
      'Add the order number, or a photo of the payment, the receipt or the chat',
    ),
    field: 'attachments',
  }
}

function tradeUse({ story }: ComplaintDraft): Finding | null {
  if (!saysAny(story, tradeUseSigns)) return null
  return {
    why: say(
      '看起来不是自己生活用，而是经营用',
      'It looks like a purchase for business, not for your own life',
    ),
    cure: say(
      '是自己生活用的，请写明；是经营用的，走合同纠纷：协商、仲裁或者起诉',
      'If it was for yourself, say so; if for business, it is a contract dispute: negotiate, arbitrate or sue',
    ),
    field: 'story',
  }
}

function largeQuantity({ story }: ComplaintDraft): Finding | null {
  if (boughtCount(story) < manyPieces && !saysAny(story, repeatSigns)) return null
  return {
    why: say(
      '买的数量或次数，可能被认为超出通常的生活消费',
      'The quantity, or buying again and again, may be seen as beyond daily consumption',
    ),
    cure: say('写明为什么买这么多、给谁用', 'Say why so many were bought, and for whom'),
    field: 'story',
  }
}

function repeated({ otherCases }: AdviceQuestion): Finding | null {
  if (otherCases < manyCases) return null
  return {
    why: say(
      `您已经投诉过这个商家 ${otherCases} 次，短期内大量投诉可能不被受理`,
      `You have filed ${otherCases} cases about this merchant; many in a short time may be refused`,
    ),
    cure: say('同一个问题请在原来的投诉里补充', 'Add to the earlier case where the matter is the same'),
    field: null,
  }
}

function timeBarred({ draft, todayOn }: AdviceQuestion): Finding | null {
  const { happenedOn } = draft
  if (happenedOn === null || !isDay(happenedOn) || happenedOn >= shiftMonths(todayOn, -timeBarMonths))
    return null
  return {
    why: say('从那天到现在已经超过三年', 'More than three years have passed since that day'),
    cure: say(
      '三年从您知道权益受侵害那天算起。后来才知道的，请写明哪天知道、怎么知道的；也可以问问能不能起诉。',
      'The three years run from the day you knew of the harm. If you learned of it later, say when and how; a court may still be open.',
    ),
    field: 'happenedOn',
  }
}

const materials: readonly { readonly field: DraftField; readonly name: Text }[] = [
  { field: 'merchantName', name: say('商家名称', "the merchant's name") },
  { field: 'merchantAddress', name: say('商家地址', "the merchant's address") },
  { field: 'happenedOn', name: say('时间', 'the day') },
  { field: 'story', name: say('事情经过', 'the story') },
  { field: 'requests', name: say('您的要求', 'what you ask for') },
  { field: 'contactName', name: say('您的姓名', 'your name') },
  { field: 'contactPhone', name: say('您的电话', 'your telephone number') },
  { field: 'contactAddress', name: say('您的通讯地址', 'your address') },
]

function missingMaterial(draft: ComplaintDraft): Finding | null {
  const missing = materials.filter(({ field }) => isEmpty(draft, field))
  const [first] = missing
  if (!first) return null
  return {
    why: say(
      `还缺：${missing.map(({ name }) => name.zh).join('、')}`,
      `Still missing: ${missing.map(({ name }) => name.en).join(', ')}`,
    ),
    cure: say('补上就好', 'Fill it in'),
    field: first.field,
  }
}

function isEmpty(draft: ComplaintDraft, field: DraftField): boolean {
  const value = draft[field]
  if (field === 'merchantAddress' && (draft.merchantUscc !== null || draft.sale?.isShownAddressUseless))
    return false
  if (typeof value === 'string') return value.trim() === ''
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

function thinFacts({ story }: ComplaintDraft): Finding | null {
  if (story.trim() === '' || !isThin(story)) return null
  return {
    why: say('经过写得太少，看不出事实依据', 'The story is too short to show the facts'),
    cure: say(
      '写上哪天、在哪里、买了什么、花了多少、商家怎么说',
      'Say when, where, what you bought, what you paid and what the merchant says',
    ),
    field: 'story',
  }
}

function notAName({ contactName }: ComplaintDraft): Finding | null {
  if (contactName.trim() === '' || !saysAny(contactName, notANameSigns)) return null
  return {
    why: say(
      '姓名看起来不是真名，核验身份通不过',
      'This does not look like a real name; an identity check would fail',
    ),
    cure: say('写身份证上的姓名', 'Give the name on your identity card'),
    field: 'contactName',
  }
}
