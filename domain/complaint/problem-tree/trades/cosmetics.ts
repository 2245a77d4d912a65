import { say } from '../../../text'
import { byWish, elsewhere, filings, lawful, told, trade } from '../build'
import { falseAd, fraud, reportProtected, sevenDays } from '../pieces/advice'
import { online, seen, shop } from '../pieces/bases'
import { emergency } from '../pieces/places'

const { complain, both } = filings(shop)
const { complain: complainOnline, both: bothOnline } = filings(online)
const { report } = filings(seen)

/** 化妆品 */
export const cosmetics = trade(
  'cosmetics',
  say('化妆品、护肤品', 'Cosmetics and skin care'),
  say('假货、过敏、美白祛斑、小样', 'Fakes, allergies, whitening, samples'),
  [
    byWish(
      'cosmetics-fake',
      say('假货、没有备案', 'Fake or not filed'),
      both('cosmetics-fake-mine', say('我买到了，要退钱赔偿', 'I bought it and want my money'), {
        also: '假化妆品 备案 国妆特字 三无 假货 fake cosmetics',
        asks: ['refund', 'compensate'],
        keep: [say('外盒、瓶身、备案号的照片', 'Photos of box, bottle and filing number')],
        write: [say('我查备案号___，显示___。', 'I looked up the number ___: it shows ___.')],
        advice: fraud,
      }),
      report('cosmetics-fake-check', say('我没买，看到在卖', 'I saw it sold'), {
        also: '卖假货 自制面膜 微商 fake sold homemade',
        keep: [say('柜台和产品的照片', 'Photos of the counter and the product')],
        write: [say('这里卖的___没有___。', 'The ___ sold there has no ___.')],
        advice: reportProtected,
      }),
    ),
    both('cosmetics-allergy', say('用了过敏、烂脸', 'Allergy, skin damage'), {
      also: '过敏 烂脸 红肿 激素脸 allergy rash',
      asks: ['refund', 'compensate'],
      keep: [
        say('脸部照片（每天一张）、病历', 'A photo a day, medical records'),
        say('剩下的产品', 'What is left of it'),
      ],
      state: [say('哪天用、用几次后出现', 'When you used it and how often before it showed')],
      write: [say('用了___次后出现___，医院诊断___。', 'After ___ uses I had ___; the hospital says ___.')],
      advice: told(
        '先停用、看皮肤科，请医生写上怀疑的产品。',
        'Stop, see a dermatologist, and have the suspected product written down.',
      ),
    }),
    elsewhere('cosmetics-severe', say('喘不上气、全身肿', 'Cannot breathe, swollen all over'), {
      also: '严重过敏 休克 喘不上气 severe allergy shock',
      why: say(
        '这是急症，先救命；等人好了再来投诉。',
        'This is an emergency: help first, complain afterwards.',
      ),
      to: [emergency],
      keep: [say('产品带去医院', 'Take the product along')],
    }),
    both(
      'cosmetics-whitening',
      say('七天美白、祛斑，没有效果', 'Whitening in seven days that does nothing'),
      {
        also: '美白 祛斑 生发 无效退款 夸大 whitening spots hair',
        asks: ['refund', 'compensate'],
        keep: [say('宣传截图、前后照片', 'The claims and photos before and after')],
        write: [say('商家说___天___，用了___天___。', 'They promised ___ in ___ days; after ___ days ___.')],
        advice: falseAd,
      },
    ),
    both('cosmetics-expired', say('过期、改日期、开过封', 'Expired, date changed or opened'), {
      also: '过期 改日期 开封 二次包装 expired opened',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('日期和封口的照片', 'Photos of date and seal')],
      write: [say('上面的日期是___，封口___。', 'The date is ___; the seal is ___.')],
      advice: told('限期使用日期过了就不能卖。', 'It may not be sold past its date of use.'),
    }),
    complainOnline(
      'cosmetics-online-return',
      say('网购没拆封不给退', 'Bought online, sealed, return refused'),
      {
        also: '七天无理由 化妆品 退货 没拆 return sealed',
        asks: ['return', 'refund'],
        keep: [say('没拆封的照片', 'A photo that it is sealed')],
        write: [
          say(
            '___日收到没拆，___日申请退货被拒，说___。',
            'It came on ___, unopened; on ___ they refused because ___.',
          ),
        ],
        advice: sevenDays,
      },
    ),
    bothOnline('cosmetics-import', say('代购的进口货没有中文标签', 'Imports without a Chinese label'), {
      also: '代购 进口 中文标签 海淘 水货 import label',
      asks: ['return', 'refund'],
      keep: [say('外文标签、聊天里的承诺', 'The foreign label and what was promised')],
      write: [say('卖家说是___代购，寄来的没有___。', 'The seller said it is from ___; there is no ___.')],
      advice: told(
        '国内发货的进口化妆品要有中文标签；跨境直邮的规则不同，先看订单。',
        'Imports sold inside China need a Chinese label; direct cross-border orders differ.',
      ),
    }),
    complain(
      'cosmetics-gift',
      say('买了大瓶不给赠品、小样不让退', 'Gifts withheld, samples not taken back'),
      {
        also: '赠品 小样 满赠 gift sample',
        asks: ['redo', 'refund'],
        keep: [say('活动海报的照片', 'A photo of the poster')],
        write: [say('活动写满___送___，实际___。', 'The offer gave ___ from ___; in fact ___.')],
        advice: told('送的也要有质量；答应送的要做到。', 'Gifts must be sound too, and promised ones given.'),
      },
    ),
    lawful('cosmetics-no-effect', say('用着没感觉、不适合我', 'It does nothing for me'), {
      also: '没效果 不适合 no effect unsuitable',
      why: told(
        '护肤品因人而异，没有写明承诺的，效果不好不算质量问题。',
        'Skin care differs from person to person; without a promise, little effect is no fault.',
      ),
      then: say('写过“无效退款”的，截图来投诉。', 'If a refund was promised, complain with the screenshot.'),
    }),
  ],
)
