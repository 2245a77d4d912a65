import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { openPrice } from '../pieces/advice'
import { online, service } from '../pieces/bases'
import { police, post } from '../pieces/places'

const { complain } = filings(online)
const { complain: complainService } = filings(service)

/** 快递、搬家、货运 */
export const express = trade(
  'express',
  say('快递、搬家', 'Parcels and moving'),
  say('丢件、损坏、放驿站、搬家加价', 'Lost, damaged, left at a station, moving charges'),
  [
    elsewhere('express-lost', say('我寄的件丢了、坏了、慢了', 'A parcel I sent is lost, broken or late'), {
      also: '丢件 破损 延误 赔偿 保价 寄件 lost parcel damaged',
      why: say('快递服务由邮政管理部门管。', 'Carriage belongs to the postal authority.'),
      to: [post],
      keep: [say('面单、保价记录、物品价值的证明', 'The label, declared value and proof of worth')],
    }),
    complain(
      'express-bought',
      say('网购的货在路上坏了、丢了', 'Something I bought was lost or broken on the way'),
      {
        also: '网购 破损 丢件 没收到 签收 bought lost broken',
        asks: ['refund', 'replace'],
        keep: [say('外箱和物品的照片、物流记录', 'Photos of box and goods, the tracking')],
        write: [say('物流显示___，我实际___。', 'Tracking says ___; in fact ___.')],
        advice: told(
          '到您手里之前的风险由卖家担，您找卖家就行。',
          'Until it reaches you the seller bears the risk: ask the seller.',
        ),
      },
    ),
    elsewhere(
      'express-station',
      say('不送上门、放驿站、乱签收', 'Not brought to the door, signed by others'),
      {
        also: '不上门 驿站 快递柜 代签 虚假签收 locker station signed',
        why: say(
          '没经您同意放驿站或快递柜，由邮政管理部门管。',
          'Leaving it elsewhere without your leave belongs to the postal authority.',
        ),
        to: [post],
        keep: [say('物流记录、取件短信', 'The tracking and the message')],
      },
    ),
    complainService('express-locker', say('快递柜、驿站收费', 'Fees of lockers or stations'), {
      also: '快递柜收费 超时费 驿站收费 locker fee',
      asks: ['refund'],
      keep: [say('收费页面截图', 'The fee page')],
      write: [say('没有事先告诉我，收了___元。', 'Without telling me they took ¥___.')],
      advice: openPrice,
    }),
    complainService(
      'express-move',
      say('搬家公司中途加价、弄坏家具', 'Movers raised the price or broke things'),
      {
        also: '搬家 加价 坐地起价 损坏 家具 mover extra charge',
        asks: ['refund', 'compensate'],
        keep: [say('报价聊天、损坏的照片', 'The quote and photos of the damage')],
        write: [
          say(
            '说好___元，搬到一半要___元，还弄坏了___。',
            'Agreed at ¥___; half way they asked ¥___ and broke ___.',
          ),
        ],
        advice: told(
          '报价时写明车型、楼层、件数；被扣东西逼付钱的报警。',
          'Have van, floor and pieces in the quote; if goods are held back, call the police.',
        ),
      },
    ),
    elsewhere('express-theft', say('包裹被人拿走、被调包', 'A parcel stolen or swapped'), {
      also: '被偷 调包 盗窃 冒领 stolen swapped',
      why: say('偷拿包裹由公安机关管。', 'Theft belongs to the police.'),
      to: [police],
      keep: [say('取件记录、监控位置', 'The pick-up record and where cameras are')],
    }),
    complain('express-cod', say('没买过的到付件、货到付款', 'Cash on delivery that I never ordered'), {
      also: '到付 货到付款 没买 陌生包裹 刷单 cod unknown',
      asks: ['refund'],
      keep: [say('面单、付款记录', 'The label and the payment')],
      write: [
        say(
          '我没有买，___日收到到付件，付了___元。',
          'I ordered nothing; on ___ a parcel came and I paid ¥___.',
        ),
      ],
      advice: told(
        '没买的不付、不拆；付了的按面单找寄件人。',
        'Do not pay or open it; if paid, the label names the sender.',
      ),
    }),
    lawful('express-uninsured', say('没保价，只按几倍运费赔', 'Not insured, paid a few times the postage'), {
      also: '没保价 运费倍数 赔偿少 uninsured limit',
      why: told(
        '没保价的赔偿限额要醒目写明，写明了一般有效；公司有重大过失的除外。',
        'A plainly shown limit for uninsured parcels usually holds, unless the carrier was grossly careless.',
      ),
      then: say(
        '能证明价值和过失的，可以向邮政管理部门申诉或去法院。',
        'With proof of worth and carelessness, appeal to the postal authority or the court.',
      ),
    }),
  ],
)
