import { say } from '../../../text'
import { byWish, elsewhere, filings, lawful, told, trade } from '../build'
import { reportProtected, shortWeight, unsafeFood } from '../pieces/advice'
import { seen, shop } from '../pieces/bases'
import { agriculture, urban } from '../pieces/places'

const { complain, both } = filings(shop)
const { report } = filings(seen)

/** 菜市场、水果店、肉摊 */
export const produce = trade(
  'produce',
  say('菜、肉、水果', 'Vegetables, meat, fruit'),
  say('菜市场、水果店、超市生鲜', 'Markets, fruit shops, fresh food in supermarkets'),
  [
    byWish(
      'produce-weight',
      say('缺斤少两、秤不准', 'Short weight, a false scale'),
      both('produce-weight-mine', say('我买的少秤，要补足或退钱', 'I got too little and want it made up'), {
        also: '电子秤 秤不准 少秤 八两秤 短秤 缺斤少两 份量不够 scale weight',
        asks: ['supply-shortage', 'refund'],
        keep: [say('复秤的照片，两个读数都要', 'Photos of both weighings')],
        state: [
          say(
            '说多少、实际多少、用哪台秤复的',
            'What was said, what it really weighs, and which scale shows it',
          ),
        ],
        write: [
          say('他说___斤，我在公平秤上复秤只有___斤。', 'They said ___ jin; the fair scale shows ___ jin.'),
        ],
        advice: shortWeight,
      }),
      report('produce-weight-check', say('我没买，请人来查秤', 'I did not buy; please check the scale'), {
        also: '作弊秤 遥控秤 鬼秤 秤没有检定 cheating scale',
        keep: [say('秤和检定标签的照片', 'A photo of the scale and its label')],
        write: [
          say('这个摊位的秤___（没有检定标、读数会跳）。', 'The scale there ___ (has no label, jumps).'),
        ],
        advice: reportProtected,
      }),
    ),
    complain('produce-rotten', say('回家发现坏了、烂了', 'Rotten when I got home'), {
      also: '烂 坏了 发臭 不新鲜 变质 rotten spoiled',
      asks: ['return', 'refund', 'replace'],
      keep: [say('坏的地方的照片，连同袋子', 'Photos of the rotten parts, with the bag')],
      state: [say('隔了多久发现、怎么存放的', 'How long after, and how you kept it')],
      write: [say('当天___点打开，发现___已经___。', 'At ___ the same day I found that ___ was ___.')],
      advice: told(
        '生鲜放不住，发现当天就拍照、找店家，越早越好说。',
        'Fresh food does not keep: photograph it and go back the same day.',
      ),
    }),
    both('produce-water-meat', say('肉注水、用别的肉冒充', 'Watered meat, or other meat sold as it'), {
      also: '注水肉 假牛肉 假羊肉 合成肉 鸭肉冒充 watered meat fake beef',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('剩下的肉冷冻留着', 'The rest of the meat, frozen')],
      state: [say('标签上写的是什么肉', 'Which meat the label says')],
      write: [say('当___肉卖给我，煮的时候发现___。', 'It was sold as ___; when cooking I noticed ___.')],
      advice: unsafeFood,
    }),
    both('produce-no-stamp', say('肉没有检疫章、检疫证', 'Meat without the inspection stamp'), {
      also: '检疫章 检疫证 私宰 死猪肉 病死 stamp inspection',
      asks: ['return', 'refund'],
      keep: [say('肉皮上没有章的照片', 'A photo of the rind without a stamp')],
      write: [say('我问有没有检疫证，摊主说___。', 'I asked for the certificate; the stall said ___.')],
      advice: told(
        '没有检疫合格的肉不能卖。正规的肉皮上有章，摊主拿得出证。',
        'Meat must be inspected: it bears a stamp and the stall has the paper.',
      ),
    }),
    both('produce-pesticide', say('怀疑农药、添加剂、染色', 'Pesticides, additives or dye suspected'), {
      also: '农药残留 染色 打蜡 保鲜剂 催熟 农残 pesticide dye',
      asks: ['refund', 'compensate'],
      keep: [say('留一份样品冷藏', 'A sample kept cold')],
      state: [say('为什么怀疑：颜色、味道、吃后怎样', 'Why you suspect it: colour, taste, what followed')],
      write: [say('我怀疑___，因为___。', 'I suspect ___ because ___.')],
      advice: told(
        '先在市场检测室问一问，很多市场当天有免费快检。',
        'Ask the test room of the market first: many test free the same day.',
      ),
    }),
    elsewhere('produce-street', say('路边流动摊占道', 'Street sellers in the way'), {
      also: '占道 流动摊 路边摊 游商 street stall blocking',
      why: say(
        '占道摆摊由城市管理部门管；吃的东西有问题仍可以在这里说。',
        'Stalls in the way belong to city management; bad food can still be told here.',
      ),
      to: [urban],
      keep: [say('摊位位置和时间的照片', 'A photo with the place and time')],
    }),
    lawful('produce-price-up', say('菜价比昨天贵了很多', 'Prices went up since yesterday'), {
      also: '涨价 太贵 菜价高 expensive price rise',
      why: told(
        '菜价由市场定，明码标价就可以涨；哄抬、串通涨价才违法。',
        'The market sets these prices: with a price tag they may rise. Only hoarding or agreed rises break the law.',
      ),
      then: say(
        '没有标价、收的比标价高，或几家说好一起涨，可以投诉举报。',
        'No tag, more than the tag, or an agreed rise can be reported.',
      ),
    }),
    elsewhere('produce-seeds', say('种子、农药、化肥是假的', 'Fake seed, pesticide or fertiliser'), {
      also: '假种子 假农药 假化肥 兽药 seed fertiliser',
      why: say(
        '种子、农药、兽药由农业农村部门管。',
        'Seed, pesticide and animal drugs belong to the agriculture authority.',
      ),
      to: [agriculture],
      keep: [say('包装、发票、地里的照片', 'The packaging, the invoice and photos of the field')],
    }),
  ],
)
