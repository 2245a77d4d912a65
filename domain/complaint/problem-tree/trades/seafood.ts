import { say } from '../../../text'
import { byWish, filings, told, trade } from '../build'
import { fraud, reportProtected, shortWeight, unsafeFood } from '../pieces/advice'
import { meal, seen, shop } from '../pieces/bases'

const { complain, both } = filings(shop)
const { both: bothMeal } = filings(meal)
const { report } = filings(seen)

/** 海鲜：福州马尾、连江的海鲜市场和酒楼 */
export const seafood = trade(
  'seafood',
  say('海鲜、水产', 'Seafood and fish'),
  say('海鲜市场、海鲜酒楼、活鲜', 'Seafood markets and restaurants'),
  [
    byWish(
      'seafood-weight',
      say('少秤、连水带袋一起称', 'Short weight, water and bag weighed too'),
      both('seafood-weight-mine', say('我买的少秤，要补足或退钱', 'I got too little and want it made up'), {
        also: '海鲜少秤 电子秤 秤不准 带水称 皮重 缺斤少两 seafood weight',
        asks: ['supply-shortage', 'refund'],
        keep: [say('沥干后复秤的视频', 'A video of weighing it again, drained')],
        state: [say('连水多重、沥干多重', 'The weight with water and drained')],
        write: [say('他称___斤，沥干水复秤只有___斤。', 'They weighed ___ jin; drained it is ___ jin.')],
        advice: shortWeight,
      }),
      report('seafood-weight-check', say('我没买，请人来查秤', 'I did not buy; please check the scale'), {
        also: '海鲜市场 鬼秤 作弊秤 fish market scale',
        keep: [say('摊位号和秤的照片', 'A photo of the stall number and the scale')],
        write: [say('这家称海鲜时___。', 'When weighing seafood they ___.')],
        advice: reportProtected,
      }),
    ),
    both('seafood-swap', say('活的换成死的、大的换成小的', 'Live ones swapped for dead or small ones'), {
      also: '调包 换死的 掉包 死蟹 死虾 swapped dead crab',
      asks: ['replace', 'refund', 'compensate'],
      keep: [say('挑选时和上桌后的照片', 'Photos when choosing and when served')],
      write: [say('我挑的是___，拿到的是___。', 'I chose ___ and got ___.')],
      advice: fraud,
    }),
    bothMeal(
      'seafood-by-piece',
      say('按只算、按两算，没有说清价', 'Charged by piece or by 50 g without saying so'),
      {
        also: '天价海鲜 按只卖 按两卖 天价虾 宰客 overcharge lobster',
        asks: ['refund'],
        keep: [say('价牌或菜单的照片，结账单', 'The price board or menu, and the bill')],
        state: [say('点菜时怎么说的、结账多少', 'What was said when ordering, and the bill')],
        write: [
          say('点菜时说___元一___，结账变成___。', 'It was ¥___ per ___ when ordering; the bill says ___.'),
        ],
        advice: told(
          '价牌要写清单位。没说清的，按您看到的价结。',
          'The board must name the unit. Unclear prices count as you saw them.',
        ),
      },
    ),
    both('seafood-tied', say('螃蟹绳子太重', 'Ropes on crabs too heavy'), {
      also: '螃蟹 绑绳 绳子重 大闸蟹 crab rope',
      asks: ['supply-shortage', 'refund'],
      keep: [say('绳子单独称重的照片', 'A photo of the rope weighed alone')],
      write: [say('一只蟹___两，绳子就有___两。', 'A crab of ___ liang had ___ liang of rope.')],
      advice: told(
        '绳子不该按蟹价卖。把绳子单独称，拍下读数。',
        'Rope should not cost as much as crab. Weigh it alone and photograph it.',
      ),
    }),
    both('seafood-spoiled', say('不新鲜、有怪味、泡过药水', 'Not fresh, odd smell, treated with chemicals'), {
      also: '甲醛 泡药水 双氧水 火碱 臭 增亮 formalin',
      asks: ['refund', 'compensate'],
      keep: [say('样品冷冻留着', 'A frozen sample')],
      state: [say('看到、闻到什么', 'What you saw and smelt')],
      write: [say('买回来的___有___味，水是___色。', 'The ___ smelt of ___ and the water was ___.')],
      advice: unsafeFood,
    }),
    complain('seafood-dead-on-arrival', say('寄来的活鲜到货就死了', 'Live seafood dead on arrival'), {
      also: '死蟹包赔 坏单包赔 快递海鲜 dead on arrival',
      asks: ['refund', 'replace'],
      keep: [say('开箱视频，面单要在画面里', 'A video of opening the box with the label in it')],
      state: [say('几点签收、死了几只', 'When you signed and how many were dead')],
      write: [say('签收时打开，___只里有___只是死的。', 'On opening, ___ of ___ were dead.')],
      advice: told(
        '签收时当面开箱。店家写了“包活”的，按它说的赔。',
        'Open it when signing. A promise of live delivery binds the shop.',
      ),
    }),
  ],
)
