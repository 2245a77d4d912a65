import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { mediation, openPrice, prepaid, reportResult } from '../pieces/advice'
import { card, seen, service } from '../pieces/bases'
import { housing, police, urban } from '../pieces/places'

const { complain, both } = filings(service)
const { complain: complainCard } = filings(card)
const { report } = filings(seen)

/** 停车 */
export const parking = trade(
  'parking',
  say('停车场', 'Car parks'),
  say('乱收费、月卡、剐蹭、路边车位', 'Fees, monthly cards, damage, roadside'),
  [
    both('parking-over', say('超标准收费、没有公示', 'More than the tariff, no sign'), {
      also: '停车费 乱收费 公示牌 超时 parking fee sign',
      asks: ['refund'],
      keep: [say('公示牌、缴费截图', 'The sign and the payment')],
      state: [say('几点进、几点出', 'When you entered and left')],
      write: [say('___进___出，应收___元，收了___元。', 'In at ___, out at ___: ¥___ was due; I paid ¥___.')],
      advice: openPrice,
    }),
    complain('parking-free', say('免费时段、消费抵扣不给', 'Free minutes or vouchers refused'), {
      also: '免费时段 15分钟 抵扣 商场停车 free minutes mall',
      asks: ['refund'],
      keep: [say('公示牌、消费小票', 'The sign and the receipt')],
      write: [say('牌子写___，出口收了___元。', 'The sign says ___; I paid ¥___.')],
      advice: told(
        '按公示的规则算，写了免费就不能收。',
        'The sign decides: what is free may not be charged.',
      ),
    }),
    complainCard('parking-card', say('月卡不退、进不去', 'Monthly card refused or kept'), {
      also: '月卡 包月 退费 没车位 monthly card',
      asks: ['refund'],
      keep: [say('月卡协议、无车位的照片', 'The terms, photos without space')],
      write: [say('办了___个月，___。', 'I paid for ___ months; ___.')],
      advice: prepaid,
    }),
    complain('parking-damage', say('停车场里车被刮、被淹、被偷', 'Car scratched, flooded or robbed inside'), {
      also: '剐蹭 被淹 被偷 保管 scratch flood theft',
      asks: ['compensate'],
      keep: [say('监控、停车凭证、报警回执', 'Camera, ticket, police receipt')],
      write: [say('___停在___，取车时___。', 'Parked at ___ on ___; on return ___.')],
      advice: mediation,
    }),
    elsewhere('parking-road', say('路边私划车位、占道收费', 'Private lines or fees on the road'), {
      also: '路边 占道 私划车位 地锁 roadside illegal lines',
      why: say(
        '道路上的车位由公安交管和城市管理部门管。',
        'Spaces on roads belong to traffic police and city management.',
      ),
      to: [urban, police],
      keep: [say('位置、收费人的照片', 'Place, photos of who collects')],
    }),
    report('parking-invoice', say('不出收费明细、不亮明价格', 'No itemised fee, no price shown'), {
      also: '不明码标价 没有价格牌 no price board',
      keep: [say('入口照片', 'A photo of the entrance')],
      write: [say('入口没有价目，收费员说___。', 'There is no price at the entrance; they said ___.')],
      advice: reportResult,
    }),
    elsewhere('parking-estate', say('小区车位费、业主车位', 'Parking in a housing estate'), {
      also: '小区车位 物业 业主 车位费 estate space',
      why: say(
        '小区车位的分配由住房建设部门和业主大会管；乱收费可以在这里说。',
        'Spaces of an estate belong to the housing authority and the owners; overcharging can be told here.',
      ),
      to: [housing],
      keep: [say('业主证明、物业通知', 'Proof of ownership, the notice')],
    }),
    lawful('parking-market', say('商业停车场比较贵', 'A commercial car park is dear'), {
      also: '停车贵 市场调节价 dear parking',
      why: told(
        '商业停车场多是市场定价，公示了就可以收。',
        'Commercial car parks mostly set their own price, if shown.',
      ),
      then: say(
        '医院、车站等实行政府定价的，超标准可以投诉。',
        'At hospitals and stations the tariff is set: more can be complained of.',
      ),
    }),
  ],
)
