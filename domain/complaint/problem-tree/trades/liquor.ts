import { say } from '../../../text'
import { byWish, elsewhere, filings, lawful, told, trade } from '../build'
import { falseAd, fraud, reportProtected, unsafeFood } from '../pieces/advice'
import { online, seen, shop } from '../pieces/bases'
import { emergency, police } from '../pieces/places'

const { complain, both } = filings(shop)
const { complain: complainOnline } = filings(online)
const { report } = filings(seen)

/** 汾酒、白酒、红酒、青红酒 */
export const liquor = trade(
  'liquor',
  say('汾酒、白酒、红酒', 'Fenjiu, spirits and wine'),
  say('烟酒店、超市、网上、散酒', 'Wine shops, supermarkets, online, loose spirits'),
  [
    byWish(
      'liquor-fake',
      say('假酒', 'Counterfeit liquor'),
      both('liquor-fake-mine', say('我买到了，要退钱赔偿', 'I bought it and want my money'), {
        also: '假酒 假汾酒 假茅台 青花汾 冒牌 fake liquor fenjiu',
        asks: ['refund', 'compensate'],
        keep: [say('瓶身、瓶盖、防伪码的照片', 'Photos of bottle, cap and security code')],
        state: [say('批号、防伪查询的结果', 'The lot and what the code says')],
        write: [
          say(
            '我扫防伪码显示___，瓶盖上的批号是___。',
            'The security code shows ___; the lot on the cap is ___.',
          ),
        ],
        advice: fraud,
      }),
      report(
        'liquor-fake-check',
        say('我没买，知道有人卖假酒、造假酒', 'I know of someone selling or making it'),
        {
          also: '造假酒 卖假酒 回收酒瓶 窝点 counterfeiter bottles',
          keep: [say('店面、货架的照片，不要冒险取证', 'Photos of the shop; take no risk')],
          write: [
            say(
              '这里在___（卖、灌装）假的___，依据是___。',
              'There they ___ (sell, fill) false ___; I know because ___.',
            ),
          ],
          advice: reportProtected,
        },
      ),
    ),
    both('liquor-loose', say('散酒没有标签、喝了头疼', 'Loose spirits without a label, headache after'), {
      also: '散酒 散装白酒 勾兑 酒精 头疼 甲醇 loose spirits headache',
      asks: ['refund', 'compensate'],
      keep: [say('剩下的酒，密封留着', 'What is left, sealed')],
      state: [say('酒坛上标了什么', 'What the jar says')],
      write: [say('酒坛上没有___，喝了以后___。', 'The jar lacks ___; after drinking I ___.')],
      advice: unsafeFood,
    }),
    elsewhere('liquor-ill', say('喝完看不清、昏迷', 'Blurred sight or faint after drinking'), {
      also: '甲醇中毒 失明 昏迷 酒精中毒 methanol blind faint',
      why: say(
        '可能是甲醇中毒，先救人再说；剩下的酒交给警察。',
        'It may be methanol: save the person first; give the rest of the drink to the police.',
      ),
      to: [emergency, police],
      keep: [say('剩下的酒、酒瓶', 'The rest and the bottle'), say('病历', 'Medical records')],
    }),
    both('liquor-age', say('年份、“原浆”“内供”“特供”是假的', 'False age, “original” or “special supply”'), {
      also: '年份酒 原浆 内供 特供 专供 军供 窖藏 vintage special supply',
      asks: ['refund', 'compensate'],
      keep: [say('标签和宣传的照片', 'Photos of label and advertisement')],
      write: [
        say(
          '标着___年、___，执行标准写的却是___。',
          'It is marked ___ years and ___; the standard on it is ___.',
        ),
      ],
      advice: falseAd,
    }),
    both('liquor-imported', say('进口红酒没有中文标签', 'Imported wine without a Chinese label'), {
      also: '进口红酒 洋酒 没有中文标签 报关单 imported wine label',
      asks: ['return', 'refund'],
      keep: [say('瓶身前后的照片', 'Photos of front and back')],
      write: [
        say('瓶上只有外文，店家拿不出___。', 'The bottle has foreign words only; the shop cannot show ___.'),
      ],
      advice: told(
        '进口酒要有中文标签，店家拿得出进口和检验的单据。',
        'Imported drinks need a Chinese label, and the shop has the papers.',
      ),
    }),
    complain(
      'liquor-hotel',
      say('宴席用酒退不了、数量对不上', 'Banquet drinks cannot go back or do not add up'),
      {
        also: '宴席 退酒 剩酒 婚宴 banquet return bottles',
        asks: ['return', 'refund', 'supply-shortage'],
        keep: [say('送货单、剩酒的照片', 'The delivery note and photos of what is left')],
        write: [
          say(
            '送来___瓶，剩___瓶没开，说好可以退。',
            '___ bottles came, ___ are unopened; returns were agreed.',
          ),
        ],
        advice: told(
          '退酒要靠事先的约定。把约定写在单子上或聊天里。',
          'Returning drinks rests on what was agreed: have it in writing.',
        ),
      },
    ),
    complainOnline('liquor-online-broken', say('网上买的酒破了、漏了', 'Bought online, broken or leaking'), {
      also: '酒碎了 漏酒 破损 快递 broken bottle leaking',
      asks: ['replace', 'refund'],
      keep: [say('没拆的箱子和破瓶的照片', 'Photos of the box and the broken bottle')],
      write: [say('___日签收，打开有___瓶破损。', 'On opening on ___, ___ bottles were broken.')],
      advice: told(
        '货到您手里之前破了，由卖家负责，不用您去找快递。',
        'What breaks before it reaches you is for the seller to settle, not for you with the carrier.',
      ),
    }),
    report('liquor-minor', say('卖酒给未成年人', 'Alcohol sold to minors'), {
      also: '未成年人 学生 买酒 卖烟 minors alcohol tobacco',
      keep: [say('店名、时间；不要拍孩子的脸', 'Shop and time; do not film the child')],
      write: [say('这家店把___卖给了看上去___岁的孩子。', 'The shop sold ___ to a child of about ___.')],
      advice: told(
        '不准向未成年人卖烟酒，学校附近不准设点。',
        'Alcohol and tobacco may not be sold to minors, nor near schools.',
      ),
    }),
    lawful('liquor-price', say('比别家贵', 'Dearer than elsewhere'), {
      also: '酒贵 价格高 加价 expensive dear',
      why: told(
        '酒的价格由商家定，标明就可以不一样。',
        'Sellers set the price of drinks; with a tag it may differ.',
      ),
      then: say('标价和收钱不一样的，可以投诉。', 'If more than the tag was charged, complain.'),
    }),
  ],
)
