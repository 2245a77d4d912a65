import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { falseAd, openPrice, standardTerms } from '../pieces/advice'
import { online } from '../pieces/bases'
import { police, tourism, transport } from '../pieces/places'

const { complain, both } = filings(online)

/** 网上订票订房 */
export const travelBooking = trade(
  'travel-booking',
  say('网上订票、订房', 'Tickets and rooms online'),
  say('退改、涨价、到店无房', 'Changes, prices, no room on arrival'),
  [
    complain('booking-refund', say('没住没用，不给退', 'Not used, not refunded'), {
      also: '退订 不可取消 酒店 门票 退款 cancel nonrefundable',
      asks: ['refund'],
      keep: [say('下单时的退订规则截图', 'The rules when booking')],
      state: [say('离使用还有多久提出退', 'How long before use you cancelled')],
      write: [say('我在使用前___提出退订，对方扣了___元。', 'I cancelled ___ before; they kept ¥___.')],
      advice: told(
        '不可取消要在付款前醒目写明；扣的钱不能明显高过损失。',
        '“Non-refundable” must be plain before paying, and what is kept may not far exceed the loss.',
      ),
    }),
    complain('booking-no-room', say('到店没房、被加价', 'No room on arrival, or dearer'), {
      also: '到店无房 超售 加价 no room overbooked',
      asks: ['refund', 'compensate'],
      keep: [say('确认单、另订房的票据', 'The confirmation and the bill of another room')],
      write: [
        say('订单确认过，到店说___，我另花了___元。', 'It was confirmed; on arrival ___; another cost ¥___.'),
      ],
      advice: told(
        '确认过的订单算数，多花的钱可以要求赔。',
        'A confirmed booking counts; extra cost can be claimed.',
      ),
    }),
    both('booking-price', say('越查越贵、老客户更贵', 'Dearer the more I look, dearer for regulars'), {
      also: '大数据杀熟 涨价 机票 price regular',
      asks: ['refund'],
      keep: [say('两台手机同一时间的截图', 'Two phones at the same moment')],
      write: [
        say('同一时间，我的手机___元，另一台___元。', 'At the same time my phone showed ¥___, another ¥___.'),
      ],
      advice: openPrice,
    }),
    complain('booking-bundle', say('默认勾选保险、搭售', 'Insurance ticked by default'), {
      also: '默认勾选 搭售 保险 捆绑 default tick bundle',
      asks: ['refund'],
      keep: [say('付款页、订单明细', 'The payment page and the items')],
      write: [say('没有选，却收了___费___元。', 'I did not choose it; ¥___ for ___ was taken.')],
      advice: standardTerms,
    }),
    both('booking-photo', say('房间、民宿和照片差太远', 'The room is nothing like the photos'), {
      also: '民宿 照片不符 脏 海景房 photo room',
      asks: ['refund'],
      keep: [say('页面图和实拍', 'The page and your photos')],
      write: [say('页面是___，实际___。', 'The page shows ___; it is ___.')],
      advice: falseAd,
    }),
    elsewhere(
      'booking-train',
      say('火车、飞机、大巴晚点退改', 'Delays and changes of trains, planes, coaches'),
      {
        also: '火车票 机票 大巴 晚点 延误 train flight coach delay',
        why: say(
          '运输本身由铁路、民航、交通部门管；订票平台多收钱在这里投诉。',
          'Carriage belongs to rail, air and transport authorities; what a platform overcharged is told here.',
        ),
        to: [transport],
        keep: [say('车票、登机牌、延误证明', 'Ticket, boarding pass, proof of delay')],
      },
    ),
    elsewhere('booking-tour', say('跟团、导游、行程变更', 'Group tours, guides, changed trips'), {
      also: '跟团 导游 行程 旅行社 tour guide agency',
      why: say('旅行社和导游由文化和旅游部门管。', 'Agencies and guides belong to the tourism authority.'),
      to: [tourism],
      keep: [say('旅游合同、行程单', 'The contract and the itinerary')],
    }),
    elsewhere('booking-scam', say('假客服说航班取消，让我转账', 'A false call about a cancelled flight'), {
      also: '航班取消 假客服 转账 flight cancelled scam',
      why: say('这是诈骗，马上报警。', 'This is fraud: call the police.'),
      to: [police],
      keep: [say('来电号码、转账记录', 'The number and the transfer')],
    }),
    lawful('booking-holiday', say('节假日房价涨了', 'Dearer on holidays'), {
      also: '节假日 涨价 旺季 五一 国庆 holiday price',
      why: told('房价由市场定，提前标明就可以涨。', 'Room prices follow the market, if shown beforehand.'),
      then: say('订好后再要求加价的，可以投诉。', 'Raising it after booking can be complained of.'),
    }),
  ],
)
