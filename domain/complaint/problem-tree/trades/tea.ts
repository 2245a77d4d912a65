import { say } from '../../../text'
import { byWish, filings, further, lawful, told, trade } from '../build'
import { falseAd, fraud, reportProtected, sevenDays, unsafeFood } from '../pieces/advice'
import { online, seen, shop } from '../pieces/bases'

const { complain, both } = filings(shop)
const { complain: complainOnline } = filings(online)
const { report } = filings(seen)

/** 茶叶，福州茉莉花茶 */
export const tea = trade(
  'tea',
  say('茶叶、茉莉花茶', 'Tea and jasmine tea'),
  say('茶庄、茶城、景区茶店、网上茶店', 'Tea shops, tea markets, online'),
  [
    byWish(
      'tea-origin',
      say('产地、品种是假的', 'False origin or kind'),
      both('tea-origin-mine', say('我买到了，要退钱赔偿', 'I bought it and want my money'), {
        also: '假茶 冒充 福州茉莉花茶 武夷岩茶 白茶 地理标志 fake tea origin',
        asks: ['refund', 'compensate'],
        keep: [say('茶叶罐和标签的照片', 'Photos of the tin and its label')],
        state: [say('包装上写的产地、生产者', 'The origin and maker on the label')],
        write: [say('包装写的是___，但是___。', 'The label says ___, but ___.')],
        advice: fraud,
      }),
      report('tea-origin-check', say('我没买，看到在卖假的', 'I did not buy; I saw it sold'), {
        also: '假冒地理标志 假茉莉花茶 贴牌 counterfeit geographical',
        keep: [say('货架和标签的照片', 'Photos of the shelf and the labels')],
        write: [
          say(
            '这家在卖标着___的茶，我认为不是，因为___。',
            'They sell tea marked ___; I think it is not, because ___.',
          ),
        ],
        advice: reportProtected,
      }),
    ),
    both('tea-mouldy', say('茶叶发霉、有虫、有怪味', 'Mouldy, insects or an odd smell'), {
      also: '茶叶 发霉 霉味 有虫 怪味 变质 mouldy tea',
      asks: ['return', 'refund'],
      keep: [say('剩下的茶叶和原包装', 'What is left, in its packaging')],
      state: [say('哪天打开、怎么存放', 'When opened and how kept')],
      write: [say('打开后发现茶叶___。', 'On opening, the tea was ___.')],
      advice: unsafeFood,
    }),
    both('tea-new-old', say('陈茶当新茶、散茶没有日期', 'Old tea sold as new, no date'), {
      also: '陈茶 新茶 明前茶 没有生产日期 老白茶 年份 old tea date',
      asks: ['return', 'refund'],
      keep: [say('包装上日期的照片', 'A photo of the date, or of where it is missing')],
      write: [say('店员说是___年的，包装上___。', 'They said it is of ___; the packaging ___.')],
      advice: told(
        '包装好的茶要标生产日期；散装的，容器上也要标。',
        'Packed tea bears its date of making; loose tea has it on the container.',
      ),
    }),
    both('tea-weight', say('一斤茶不够秤、连盒一起称', 'Short weight, the box weighed too'), {
      also: '茶叶 少秤 连盒称 净含量 缺斤少两 net weight box',
      asks: ['supply-shortage', 'refund'],
      keep: [say('去盒净重的照片', 'A photo of the weight without the box')],
      write: [
        say('标的净含量是___克，去掉盒子只有___克。', 'It should be ___ g net; without the box it is ___ g.'),
      ],
      advice: told('茶叶按净重卖，盒子、内袋不算。', 'Tea is sold by net weight, without box and bags.'),
    }),
    both('tea-cure', say('说能治病、降血糖', 'Said to cure diseases'), {
      also: '茶 降血糖 降血压 治病 防癌 减肥茶 cure tea slimming',
      asks: ['refund', 'compensate'],
      keep: [say('宣传单、直播截图或录音', 'The leaflet, screenshots or a recording')],
      write: [say('店员说喝了能___，我花了___元。', 'They said it would ___; I paid ¥___.')],
      advice: told(
        '普通食品不能说治病。听到这种话，录下来最有用。',
        'Ordinary food may not claim to cure. A recording of it helps most.',
      ),
    }),
    complain(
      'tea-tour',
      say('旅游、免费品茶后被劝买高价茶', 'Talked into dear tea on a tour or free tasting'),
      {
        also: '免费品茶 茶托 导游 购物店 景区 强买 酒托 tourist tasting',
        asks: ['return', 'refund'],
        keep: [say('付款记录、行程单', 'The payment and the itinerary')],
        state: [say('谁带您去的、怎么劝的', 'Who took you there and what they said')],
        write: [say('是___带我去的，他们说___。', '___ took me there; they said ___.')],
        advice: told(
          '被拦着不让走、被骂被吓的，先报警；买贵了想退的在这里投诉。',
          'If kept or threatened, call the police first; to return it, complain here.',
        ),
      },
    ),
    further(
      'tea-online',
      say('网上买的茶不想要', 'Tea bought online, not wanted'),
      say('茶开封了吗？', 'Is it opened?'),
      [
        complainOnline('tea-online-sealed', say('没拆封，店家不给退', 'Sealed; the shop refuses'), {
          also: '七天无理由 网购茶叶 退货 拒绝退货 return sealed',
          asks: ['return', 'refund'],
          keep: [say('没拆封的照片', 'A photo that it is sealed')],
          write: [
            say(
              '___日收到，___日申请退货，店家说___。',
              'It came on ___; I asked on ___; the shop said ___.',
            ),
          ],
          advice: sevenDays,
        }),
        lawful('tea-online-opened', say('拆开喝过了，觉得不好喝', 'Opened and not to my taste'), {
          also: '喝过 拆封 不好喝 口味 opened taste',
          why: told(
            '拆开喝过的茶不算完好，一般不能不说理由退；口味不合不算质量问题。',
            'Opened tea is not intact and usually cannot go back; taste is no fault.',
          ),
          then: say(
            '发霉、有异物、和宣传不符的，仍然可以投诉。',
            'Mould, foreign matter or false claims can still be complained of.',
          ),
        }),
      ],
    ),
    both('tea-ad', say('“大师茶”“非遗”“贡茶”是吹的', 'Sham “master”, “heritage” or “tribute” tea'), {
      also: '大师茶 非遗 贡茶 获奖 收藏证书 master heritage award',
      asks: ['refund', 'compensate'],
      keep: [say('证书、宣传页', 'The certificate and the advertisement')],
      write: [say('宣传说是___，我查到___。', 'They advertise ___; I found that ___.')],
      advice: falseAd,
    }),
  ],
)
