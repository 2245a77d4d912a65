import { say } from '../../../text'
import { elsewhere, filings, further, lawful, told, trade } from '../build'
import { falseAd, fraud, openPrice } from '../pieces/advice'
import { service, shop } from '../pieces/bases'
import { hotline, police, tourism, transport } from '../pieces/places'

const { complain } = filings(service)
const { both } = filings(shop)

/** 景区、旅行社、演出 */
export const scenic = trade(
  'scenic',
  say('景区、旅行社、演出', 'Sights, travel agencies, shows'),
  say('三坊七巷、平遥、五台山……门票、购物、导游', 'Tickets, shopping, guides'),
  [
    complain('scenic-ticket', say('门票捆绑、优惠票不给', 'Tied tickets, reductions refused'), {
      also: '门票 捆绑 老人票 学生票 半价 ticket senior student',
      asks: ['refund'],
      keep: [say('票价公示牌、证件、票', 'The board, your card, the ticket')],
      write: [say('公示___岁以上___，售票员说___。', 'The board gives ___ from ___; the clerk said ___.')],
      advice: openPrice,
    }),
    both('scenic-shopping', say('被带去购物店高价买', 'Taken to a dear shop'), {
      also: '购物店 导游 高价 珠宝 特产 tour shop guide',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('小票、行程单、导游的话', 'Receipt, itinerary, what the guide said')],
      write: [say('导游带到___，说___，买了___。', 'The guide took us to ___, said ___; I bought ___.')],
      advice: fraud,
    }),
    elsewhere('scenic-guide', say('导游辱骂、甩团、强迫购物', 'A guide insults, leaves or forces'), {
      also: '导游 强迫购物 甩团 低价团 guide forced',
      why: say(
        '导游和旅行社由文化和旅游部门管；被扣留、威胁的先报警。',
        'Guides belong to the tourism authority; if kept or threatened call the police first.',
      ),
      to: [tourism, police],
      keep: [say('视频、合同、团号', 'Video, contract and group number')],
    }),
    elsewhere(
      'scenic-contract',
      say('旅行社改行程、退团不退钱', 'An agency changes the trip or keeps the money'),
      {
        also: '旅行社 退团 行程变更 agency cancel itinerary',
        why: say('旅游合同由文化和旅游部门管。', 'Travel contracts belong to the tourism authority.'),
        to: [tourism],
        keep: [say('合同、付款、通知', 'Contract, payment and notice')],
      },
    ),
    both('scenic-food', say('景区吃饭、特产宰客', 'Overcharged food or specialities'), {
      also: '景区 宰客 天价 特产 overcharge scenic',
      asks: ['refund'],
      keep: [say('价牌、账单', 'The board and the bill')],
      write: [say('标价___，收___元。', 'Marked ___, charged ¥___.')],
      advice: openPrice,
    }),
    complain('scenic-show', say('演出、剧场退票、换座、缩水', 'Shows: refunds, seats, cut short'), {
      also: '演唱会 退票 换座 柱子票 演出取消 concert refund seat',
      asks: ['refund', 'compensate'],
      keep: [say('票、座位图、现场照片', 'Ticket, plan and photos')],
      write: [say('买的是___，现场___。', 'I bought ___; in place ___.')],
      advice: falseAd,
    }),
    complain('scenic-ride', say('游乐设施、索道停运，票不退', 'A ride or cable car stopped, no refund'), {
      also: '索道 游乐设施 停运 过山车 cable car ride',
      asks: ['refund'],
      keep: [say('票、停运通知', 'The ticket and the notice')],
      write: [say('买票后___停了，对方说___。', 'After I bought it, ___ stopped; they said ___.')],
      advice: told(
        '没玩到的可以退；设备不安全的另在“电梯、特种设备”里举报。',
        'What you could not use comes back; unsafe equipment is reported under lifts.',
      ),
    }),
    further('scenic-other', say('别的情况', 'Something else'), say('是哪一种？', 'Which is it?'), [
      elsewhere(
        'scenic-incense',
        say('假僧人、强卖香、算命', 'False monks, forced incense, fortune telling'),
        {
          also: '烧香 算命 假和尚 强卖 incense monk fortune',
          why: say(
            '逼您付钱的先报警；借宗教敛财的，打 12345 转给管宗教事务的部门。',
            'If made to pay, call the police; for money in the name of religion, call 12345.',
          ),
          to: [police, hotline],
          keep: [say('地点、人的穿着、时间', 'Place, clothing and time')],
        },
      ),
      elsewhere('scenic-taxi', say('出租车、黑车绕路宰客', 'Taxis overcharge or detour'), {
        also: '出租车 黑车 绕路 拒载 网约车 taxi detour',
        why: say('出租车和网约车由交通运输部门管。', 'Taxis belong to the transport authority.'),
        to: [transport],
        keep: [say('车牌、时间、路线、发票', 'Plate, time, route and receipt')],
      }),
      lawful('scenic-queue', say('人多排队、天气不好', 'Crowds, queues, bad weather'), {
        also: '排队 人多 下雨 crowd weather',
        why: told(
          '排队和天气一般不能要求退票；景区承诺过的除外。',
          'Queues and weather usually give no refund, unless promised.',
        ),
        then: say(
          '关闭项目而没有提前告知的，可以投诉。',
          'A closed sight without notice can be complained of.',
        ),
      }),
    ]),
  ],
)
