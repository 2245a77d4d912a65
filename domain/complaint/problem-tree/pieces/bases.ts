/** What filings about one kind of purchase have in common. */
import { say } from '../../../text'
import type { Basis } from '../build'

const receipt = say('小票、发票或付款记录', 'The receipt, invoice or payment record')
const chat = say('和商家说话的记录、截图', 'What you and the merchant wrote to each other')
const end = say('我找过商家，对方说___。我希望___。', 'I asked the merchant, who said ___. I would like ___.')

/** Bought in a shop or at a stall. */
export const shop: Basis = {
  keep: [receipt, say('店门招牌的照片', 'A photo of the sign over the shop')],
  state: [say('哪天、在哪家店、花了多少钱', 'The day, the shop and the price')],
  begin: say('___年___月___日，我在___买了___，花了___元。', 'On ___ I bought ___ at ___ for ¥___.'),
  end,
}

/** Bought over the internet. */
export const online: Basis = {
  keep: [
    say('订单页和商品页的截图', 'Screenshots of the order and of the page of the goods'),
    say('和客服的聊天记录', 'The chat with customer service'),
  ],
  state: [
    say('平台、店名、订单号、收货日期', 'The platform, the shop, the order number and when it arrived'),
  ],
  begin: say(
    '___年___月___日，我在___平台的___店买了___，订单号___，花了___元。',
    'On ___ I bought ___ for ¥___ on ___ from the shop ___, order ___.',
  ),
  end,
}

/** A meal in a restaurant or brought home. */
export const meal: Basis = {
  keep: [receipt, say('菜单、饭菜的照片', 'Photos of the menu and the food')],
  state: [say('哪天、哪家店、点了什么、花了多少钱', 'The day, the place, what you ordered and the price')],
  begin: say('___年___月___日，我在___吃了___，花了___元。', 'On ___ I had ___ at ___ and paid ¥___.'),
  end,
}

/** Work that was done for money. */
export const service: Basis = {
  keep: [say('合同、单据或付款记录', 'The contract, slip or payment record'), chat],
  state: [say('哪天、请谁做、说好多少钱', 'The day, who did it and the price agreed')],
  begin: say(
    '___年___月___日，我请___做___，说好___元，已付___元。',
    'On ___ I had ___ do ___ for ¥___, of which ¥___ is paid.',
  ),
  end,
}

/** Paid first, to be used over time. */
export const card: Basis = {
  keep: [
    say('合同、会员卡、收据', 'The contract, card and receipt'),
    say('付款和消费记录', 'Payments and visits so far'),
  ],
  state: [
    say('哪天办的、付了多少、用了多少、还剩多少', 'When you joined, what you paid, used and have left'),
  ],
  begin: say(
    '___年___月___日，我在___办了___，付了___元，还剩___没有用。',
    'On ___ I joined ___ at ___, paid ¥___ and have ___ left.',
  ),
  end,
}

/** Seen, not bought: a clue for the office. */
export const seen: Basis = {
  keep: [say('现场照片或视频', 'Photos or a video of the place')],
  state: [say('哪天、在哪里、谁在做', 'The day, the place and who does it')],
  begin: say('___年___月___日，我在___看到___。', 'On ___ I saw ___ at ___.'),
  end: say('请依法查一查。', 'Please look into it.'),
}
