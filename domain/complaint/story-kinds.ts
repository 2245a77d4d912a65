/** What a story tells of, by its words: for counting similar cases, never for deciding one. */
import { say, type Text } from '../text'

export const storyKinds = [
  'quality',
  'expired',
  'safety',
  'untrue',
  'price',
  'not-delivered',
  'no-refund',
  'prepaid',
  'warranty',
  'attitude',
] as const
export type StoryKind = (typeof storyKinds)[number]

export const storyKindNames: Readonly<Record<StoryKind, Text>> = {
  quality: say('质量有问题', 'Poor quality'),
  expired: say('过期、变质、有异物', 'Expired, spoilt or with foreign matter'),
  safety: say('使人受伤或者不舒服', 'Someone was hurt or unwell'),
  untrue: say('说的和给的不一样', 'Not as it was described'),
  price: say('价格、收费有问题', 'Prices and charges'),
  'not-delivered': say('没有按时交货或者少货', 'Late, missing or short delivery'),
  'no-refund': say('不肯退款退货', 'No refund or return'),
  prepaid: say('预付卡、会员卡', 'Prepaid and membership cards'),
  warranty: say('不修、修不好', 'Not repaired, or not well'),
  attitude: say('不理人、联系不上', 'No answer, cannot be reached'),
}

const words: Readonly<Record<StoryKind, RegExp>> = {
  quality: /质量|坏了|坏的|破损|开裂|掉色|故障|不能用|瑕疵|劣质|次品/,
  expired: /过期|保质期|变质|发霉|霉味|异味|馊|异物|虫|胀开|胀包/,
  safety: /受伤|烫伤|划伤|过敏|腹泻|拉肚子|呕吐|中毒|医院|漏电|起火|爆炸/,
  untrue: /虚假|假货|假的|仿冒|冒充|宣传|广告|不符|不一样|承诺|骗/,
  price: /价格|标价|多收|乱收|收费|加价|涨价|强制消费|最低消费/,
  'not-delivered': /不发货|没发货|没收到|迟迟不|延迟|少了|缺件|漏发|缺斤短两/,
  'no-refund': /(不|拒绝|不肯|不给|不予|不能)(退|赔|换)|退不了|拒退/,
  prepaid: /预付|储值|充值|会员卡|办卡|次卡|余额|跑路|关门|停业/,
  warranty: /不修|维修|返修|保修|售后|修不好/,
  attitude: /不理|不接|不回|联系不上|拉黑|态度|推脱|推诿/,
}

/** Every kind that the words of a story speak of; none for words that speak of none. */
export function storyKindsOf(story: string): readonly StoryKind[] {
  return storyKinds.filter((kind) => words[kind].test(story))
}
