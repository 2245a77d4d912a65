/** A story made to fit the national form, whose content takes 400 characters: facts first, then what matters most. */
import type { ComplaintDraft } from '../case'
import { complaintLimits } from '../limits'
import { requestNames } from '../names'
import { yuanOf } from '../../money'

/** What the content is made of. */
export type FitSource = Pick<
  ComplaintDraft,
  'happenedOn' | 'amountFen' | 'orderNo' | 'productName' | 'requests' | 'story'
>

export interface Fitted {
  readonly text: string
  /** Sentences of the story that did not fit, in their order. */
  readonly leftOut: readonly string[]
}

/** What makes a sentence worth its room, each with its weight. */
const signs: readonly (readonly [RegExp, number])[] = [
  [/\d/, 2],
  [/元|块钱|金额|订单|单号|付款|支付|转账/, 3],
  [/过期|保质期|变质|发霉|假|坏|破|漏|不能用|故障|受伤|过敏|缺|少了|不符|虚假|收费/, 3],
  [/商家|店家|店员|老板|客服|对方|平台/, 2],
  [/拒绝|不肯|不理|不接|不退|不赔|不给|拉黑|推脱|承诺|答应/, 3],
  [/要求|希望|请|退|赔|换|修/, 1],
]

/**
 * The content for 12315: day, goods, amount and order number, then the story, then what is asked for. When the story
 * is too long, its weightiest sentences stay, in their order and as they were written.
 * @param limit in characters (code points)
 */
export function fitted(source: FitSource, limit: number = complaintLimits.nationalStory): Fitted {
  const [head, tail] = [factsLine(source), requestLine(source)]
  const sentences = sentencesOf(source.story)
  let room = limit - lengthOf(head) - lengthOf(tail)
  const byWeight = sentences
    .map((text, place) => ({ text, place, weight: weightOf(text, place) }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
  const kept = new Map<number, string>()
  for (const { text, place } of byWeight) {
    const length = lengthOf(text)
    if (length > room) continue
    kept.set(place, text)
    room -= length
  }
  // One endless sentence: its beginning is better than nothing.
  const [first] = byWeight
  if (kept.size === 0 && first) kept.set(first.place, beginning(first.text, room))
  return {
    text: `${head}${sentences.map((_text, place) => kept.get(place) ?? '').join('')}${tail}`,
    leftOut: sentences.filter((text, place) => kept.get(place) !== text),
  }
}

/** In characters (code points), as the form counts them. */
export function lengthOf(text: string): number {
  return [...text].length
}

function factsLine({ happenedOn, productName, amountFen, orderNo }: FitSource): string {
  const facts = [
    happenedOn ?? '',
    productName.trim() === '' ? '' : `购买“${productName.trim()}”`,
    amountFen === null ? '' : `金额 ${yuanOf(amountFen)} 元`,
    orderNo.trim() === '' ? '' : `订单号 ${orderNo.trim()}`,
  ].filter((fact) => fact !== '')
  return facts.length === 0 ? '' : `${facts.join('，')}。`
}

function requestLine({ requests }: FitSource): string {
  return requests.length === 0
    ? ''
    : `要求：${requests.map((request) => requestNames[request].zh).join('、')}。`
}

/** With their marks; line breaks end a sentence too. Blanks at its edges go. */
function sentencesOf(story: string): string[] {
  const found = story.match(/[^。！？!?；;\n]+[。！？!?；;]*/g) ?? []
  return found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}

function weightOf(sentence: string, place: number): number {
  const weight = signs.reduce((sum, [sign, worth]) => sum + (sign.test(sentence) ? worth : 0), 0)
  // How it began is told first.
  return place === 0 ? weight + 2 : weight
}

/** As many of its first characters as fit, up to the last comma where there is one in the second half. */
function beginning(text: string, room: number): string {
  const cut = [...text].slice(0, Math.max(0, room - 1)).join('')
  const comma = Math.max(cut.lastIndexOf('，'), cut.lastIndexOf(','))
  const kept = comma > cut.length / 2 ? cut.slice(0, comma) : cut
  return kept === '' ? '' : `${kept}。`
}
