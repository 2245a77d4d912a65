import { say } from '../../../text'
import { byWish, elsewhere, filings, lawful, told, trade } from '../build'
import { openPrice, prepaid, reportProtected, testing } from '../pieces/advice'
import { card, seen, service } from '../pieces/bases'
import { fire } from '../pieces/places'

const { complain, both } = filings(service)
const { complain: complainCard } = filings(card)
const { report } = filings(seen)

/** 加油站 */
export const petrol = trade(
  'petrol',
  say('加油、加气', 'Petrol and gas stations'),
  say('油量、油品、油卡、加气站', 'Quantity, quality, cards'),
  [
    byWish(
      'petrol-short',
      say('加油机不准、少加', 'The pump gives too little'),
      both('petrol-short-mine', say('我加的少了，要补或退', 'I got too little'), {
        also: '加油机 少加 跳枪 油量 作弊 pump short fuel',
        asks: ['supply-shortage', 'refund'],
        keep: [say('小票、油箱容量、油表照片', 'The slip, the size of the tank, the gauge')],
        state: [say('几号枪、加了多少升', 'Which nozzle, how many litres')],
        write: [say('油箱最多___升，机器显示加了___升。', 'The tank holds ___ l; the pump shows ___ l.')],
        advice: told(
          '油箱比说明书上的数略大，明显超出才说明问题。',
          'Tanks hold a little more than stated; only a clear excess tells.',
        ),
      }),
      report('petrol-short-check', say('请人来查加油机', 'Please check the pump'), {
        also: '加油机检定 铅封 作弊芯片 seal pump check',
        keep: [say('枪号、检定标志的照片', 'Photos of the nozzle and the label')],
        write: [
          say(
            '___号枪的读数___（会跳、和油箱对不上）。',
            'The reading of nozzle ___ ___ (jumps, does not fit the tank).',
          ),
        ],
        advice: reportProtected,
      }),
    ),
    both('petrol-quality', say('加完油车抖、熄火', 'The car shakes or stops after filling'), {
      also: '油品 劣质油 抖动 熄火 水 bad fuel shake',
      asks: ['refund', 'compensate'],
      keep: [
        say('小票、维修单、油样（请修理厂取）', 'The slip, the repair bill, a sample taken by the workshop'),
      ],
      write: [say('加油后开___公里就___，修理厂说___。', 'After ___ km it ___; the workshop says ___.')],
      advice: testing,
    }),
    complainCard('petrol-card', say('油卡、优惠充值用不了', 'Fuel cards or top-ups of no use'), {
      also: '油卡 充值 不能用 退卡 fuel card',
      asks: ['refund'],
      keep: [say('充值协议、余额', 'The terms and the balance')],
      write: [say('充了___元，现在___。', 'I topped up ¥___; now ___.')],
      advice: prepaid,
    }),
    complain('petrol-price', say('牌价和收的不一样、优惠不给', 'Not the price on the board'), {
      also: '油价 牌价 优惠 多收 price board',
      asks: ['refund'],
      keep: [say('价牌和小票的照片', 'Photos of the board and the slip')],
      write: [say('价牌___元一升，按___元收。', 'The board says ¥___; I paid ¥___ a litre.')],
      advice: openPrice,
    }),
    complain('petrol-wrong', say('加错油号', 'The wrong fuel was filled'), {
      also: '加错油 柴油 汽油 92 95 wrong fuel diesel',
      asks: ['refund', 'compensate'],
      keep: [say('小票、拖车和维修单', 'The slip, tow and repair bills')],
      write: [say('我要___号，加成了___。', 'I asked for ___; they filled ___.')],
      advice: told(
        '别点火，打电话叫拖车，费用留票。',
        'Do not start the engine; have it towed and keep the bills.',
      ),
    }),
    report('petrol-black', say('流动加油车、黑油点', 'Mobile or secret fuel sellers'), {
      also: '黑加油站 流动加油 自流黑油 secret fuel truck',
      keep: [say('地点、车牌、时间', 'Place, plate and time')],
      write: [say('___停在___给车加油。', '___ parks at ___ and sells fuel.')],
      advice: told(
        '黑油点容易起火，离远一点拍；着火打 119。',
        'Such places burn easily: keep away; for fire call 119.',
      ),
    }),
    elsewhere('petrol-smoking', say('加油站抽烟、漏油、危险', 'Smoking, leaks, danger'), {
      also: '抽烟 漏油 安全 隐患 smoking leak danger',
      why: say('消防危险先离开，再报消防。', 'Leave first, then tell the fire service.'),
      to: [fire],
      keep: [say('地点、时间', 'Place and time')],
    }),
    lawful('petrol-price-high', say('油价又涨了', 'Fuel became dearer'), {
      also: '油价上涨 调价 fuel dearer',
      why: told(
        '成品油由国家按周期调最高价，在最高价以内可以收。',
        'The state sets the highest price in turns; anything up to it is lawful.',
      ),
      then: say('超过公布的最高价，可以投诉举报。', 'More than the published limit can be reported.'),
    }),
  ],
)
