import { say } from '../../../text'
import { byWish, filings, lawful, told, trade } from '../build'
import { fraud, openPrice, reportProtected, reportResult, shortWeight } from '../pieces/advice'
import { seen, shop } from '../pieces/bases'

const { complain, both } = filings(shop)
const { report } = filings(seen)

/** 价格和计量，不分行业 */
export const prices = trade(
  'prices',
  say('价格、秤、数量', 'Prices, scales, quantity'),
  say('不标价、多收、假打折、缺斤少两', 'No tag, overcharge, sham sale, short weight'),
  [
    byWish(
      'price-no-tag',
      say('没有明码标价', 'No price shown'),
      complain('price-no-tag-mine', say('我被多收了，要退差价', 'I was overcharged'), {
        also: '没标价 不明码标价 乱要价 看人要价 no price tag',
        asks: ['refund'],
        keep: [say('没有标价的照片、付款记录', 'Photos without a tag, the payment')],
        write: [
          say('东西没有标价，结账收了___元，别人___元。', 'There was no price; I paid ¥___, others ¥___.'),
        ],
        advice: openPrice,
      }),
      report('price-no-tag-check', say('请人来查这家店', 'Please check the shop'), {
        also: '不标价 店铺 检查 no tag check',
        keep: [say('店里的照片', 'Photos inside')],
        write: [say('店里的___没有标价。', 'The ___ there have no price.')],
        advice: reportResult,
      }),
    ),
    both('price-more', say('收的比标的多', 'Charged more than the tag'), {
      also: '多收 标价 结账 不一致 overcharge tag',
      asks: ['refund'],
      keep: [say('价签和小票的照片', 'Photos of tag and receipt')],
      write: [say('标___元，收___元。', 'Marked ¥___, charged ¥___.')],
      advice: openPrice,
    }),
    both('price-sham-sale', say('假打折、假原价、假清仓', 'Sham sale or former price'), {
      also: '假打折 虚构原价 清仓 全场几折 sham sale',
      asks: ['refund', 'compensate'],
      keep: [say('促销牌、前几天的价', 'The sign, the price of days before')],
      write: [say('写原价___现价___，我之前看到的是___。', 'It says ___ reduced to ___; before I saw ___.')],
      advice: fraud,
    }),
    report('price-hoard', say('趁灾情、缺货哄抬价格', 'Prices driven up in need'), {
      also: '哄抬 囤积 涨价 口罩 台风 hoard drive up',
      keep: [say('价牌、进货紧张的背景', 'The price and what was going on')],
      write: [say('___期间，___从___元涨到___元。', 'During ___ the price of ___ rose from ¥___ to ¥___.')],
      advice: reportProtected,
    }),
    report('price-agreed', say('几家商户串通涨价', 'Several sellers agreed on prices'), {
      also: '串通 涨价 协会 统一涨价 agreed cartel',
      keep: [say('通知、群聊、几家的价牌', 'Notices, chats, the prices of several')],
      write: [say('___几家在___日一起涨到___。', '___ all rose to ___ on ___.')],
      advice: reportProtected,
    }),
    byWish(
      'weight-any',
      say('缺斤少两、少件', 'Short weight or number'),
      both('weight-any-mine', say('我少拿了，要补足', 'I got too little'), {
        also: '缺斤少两 少件 短秤 秤不准 short weight pieces',
        asks: ['supply-shortage', 'refund'],
        keep: [say('复秤或清点的照片', 'Photos of weighing or counting')],
        write: [say('应有___，实际___。', 'There should be ___; there are ___.')],
        advice: shortWeight,
      }),
      report('weight-any-check', say('请人来查秤', 'Please check the scale'), {
        also: '查秤 作弊秤 衡器 check scale',
        keep: [say('秤和位置的照片', 'Photos of scale and place')],
        write: [say('___的秤___（没有检定标、读数会跳）。', 'The scale of ___ ___ (has no label, jumps).')],
        advice: reportProtected,
      }),
    ),
    complain('price-rounding', say('不找零、强收四舍五入', 'No change, rounded up'), {
      also: '不找零 四舍五入 拒收现金 零钱 change cash rounding',
      asks: ['refund'],
      keep: [say('小票', 'The receipt')],
      write: [say('应付___元，收了___元。', '¥___ was due; I paid ¥___.')],
      advice: told(
        '拒收现金归人民银行管；多收的零头可以要回。',
        'Refusing cash belongs to the central bank; what was rounded up can come back.',
      ),
    }),
    lawful('price-dear', say('就是觉得贵', 'It is simply dear'), {
      also: '贵 暴利 进价 dear profit',
      why: told(
        '多数商品由商家自己定价，标明了、没骗人，贵不违法。',
        'Most prices are for the seller to set: dear is lawful if shown and honest.',
      ),
      then: say(
        '可以先查别家的价；被骗说成别的东西，再来投诉。',
        'Compare first; if it was sold as something else, complain.',
      ),
    }),
  ],
)
