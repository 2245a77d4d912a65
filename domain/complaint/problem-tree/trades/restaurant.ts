import { say } from '../../../text'
import { byWish, elsewhere, filings, further, lawful, told, trade } from '../build'
import { openPrice, reportProtected, standardTerms, unsafeFood } from '../pieces/advice'
import { meal, seen } from '../pieces/bases'
import { emergency, environment, health, urban } from '../pieces/places'

const { complain, both } = filings(meal)
const { report } = filings(seen)

/** 饭店、小吃店、火锅 */
export const restaurant = trade(
  'restaurant',
  say('饭店、小吃', 'Restaurants and snacks'),
  say('饭馆、面馆、火锅、烧烤、奶茶', 'Eating places, noodle shops, hotpot, barbecue, milk tea'),
  [
    byWish(
      'restaurant-hygiene',
      say('吃出异物、厨房脏', 'Something in the food, a dirty kitchen'),
      both('restaurant-foreign', say('我吃出了异物，要退钱赔偿', 'I found something in my food'), {
        also: '头发 虫子 苍蝇 蟑螂 钢丝 塑料 异物 hair insect foreign',
        asks: ['refund', 'compensate'],
        keep: [say('异物在菜里的照片，别先夹出来', 'A photo of it in the dish, before taking it out')],
        state: [say('哪道菜、吃了多少时发现', 'Which dish, and when you noticed')],
        write: [
          say('吃___时发现里面有___，当场叫了店员___。', 'In the ___ I found ___ and called the staff ___.'),
        ],
        advice: unsafeFood,
      }),
      report(
        'restaurant-kitchen',
        say('厨房脏、用过期料，请人来查', 'A dirty kitchen or expired stock; please check'),
        {
          also: '后厨脏 老鼠 过期原料 没有健康证 反复用油 dirty kitchen rats',
          keep: [say('能看到厨房的照片', 'A photo showing the kitchen')],
          write: [say('我看到厨房里___。', 'In the kitchen I saw ___.')],
          advice: reportProtected,
        },
      ),
    ),
    further(
      'restaurant-ill',
      say('吃完不舒服', 'Ill after eating'),
      say('几个人不舒服？', 'How many are ill?'),
      [
        both('restaurant-ill-one', say('只有我，或一两个人', 'Only me, or one or two'), {
          also: '拉肚子 呕吐 食物中毒 发烧 肠胃炎 ill vomiting poisoning',
          asks: ['refund', 'compensate'],
          keep: [say('病历、化验单、药费单', 'Medical records, tests and bills')],
          state: [
            say('几点吃的、几点不舒服、医生怎么说', 'When you ate, when it began, what the doctor said'),
          ],
          write: [
            say('吃完___小时后开始___，医院诊断是___。', '___ hours later I had ___; the hospital says ___.'),
          ],
          advice: told(
            '先看病，请医生写明可能的原因；同桌的人有没有事也写上。',
            'See a doctor first and ask for the likely cause; say how the others at the table are.',
          ),
        }),
        elsewhere('restaurant-ill-many', say('三人以上一起不舒服', 'Three or more of us'), {
          also: '集体食物中毒 多人中毒 聚餐中毒 outbreak poisoning',
          why: say(
            '多人发病先救人，由卫生健康部门查病因，我们查店家；两边都要说。',
            'With many ill, help comes first; the health authority finds the cause, the market regulator checks the place. Tell both.',
          ),
          to: [emergency, health],
          keep: [
            say('剩菜密封冷藏', 'What is left, sealed and cold'),
            say('一起吃的人的名单', 'Who ate together'),
          ],
        }),
      ],
    ),
    further(
      'restaurant-fees',
      say('多收了钱', 'Charged too much'),
      say('多收的是什么？', 'What was added?'),
      [
        both('restaurant-tableware', say('餐具费、纸巾费、茶位费', 'Tableware, tissues or tea'), {
          also: '餐具费 纸巾费 茶位费 开台费 tableware fee',
          asks: ['refund'],
          keep: [say('结账单上这一项的照片', 'The line on the bill')],
          write: [say('没有事先告诉我，收了___费___元。', 'Without telling me they charged ¥___ for ___.')],
          advice: told(
            '要收的先说清，并且要给免费的选择，例如可消毒的普通餐具。',
            'A fee must be told before, and there must be a free choice such as ordinary clean tableware.',
          ),
        }),
        both('restaurant-minimum', say('最低消费、包间费', 'Minimum spending, room fee'), {
          also: '最低消费 低消 包间费 开瓶费 自带酒水 minimum charge corkage',
          asks: ['refund'],
          keep: [say('写着最低消费的牌子', 'The sign that says so')],
          write: [say('店家要求至少花___元，否则___。', 'They demanded at least ¥___, or else ___.')],
          advice: standardTerms,
        }),
        both('restaurant-bill', say('账单和菜单价不一样', 'The bill differs from the menu'), {
          also: '多算 账单不对 乱收费 阴阳菜单 wrong bill menu price',
          asks: ['refund'],
          keep: [say('菜单和账单放在一起的照片', 'The menu and the bill in one photo')],
          write: [
            say('菜单上___是___元，结账收了___元。', 'The menu says ¥___ for ___; I was charged ¥___.'),
          ],
          advice: openPrice,
        }),
      ],
    ),
    complain('restaurant-deposit', say('宴席订金不退', 'A banquet deposit is kept'), {
      also: '婚宴 酒席 订金 定金 退订 banquet deposit',
      asks: ['refund'],
      keep: [say('订席合同和订金收据', 'The contract and the receipt of the deposit')],
      state: [say('哪天订、哪天退、为什么退', 'When you booked, cancelled, and why')],
      write: [say('我提前___天说不办了，店家不退___元。', 'I cancelled ___ days before; they keep ¥___.')],
      advice: told(
        '越早退、店家损失越小，越该多退；看合同怎么写。',
        'The earlier you cancel, the more should come back; see the contract.',
      ),
    }),
    complain('restaurant-voucher', say('团购券、代金券不给用', 'A voucher is not honoured'), {
      also: '团购券 代金券 优惠券 不能用 voucher coupon',
      asks: ['redo', 'refund'],
      keep: [say('券的页面和使用规则截图', 'The voucher and its rules')],
      write: [say('券上写___，店里却说___。', 'The voucher says ___, the staff said ___.')],
      advice: told(
        '限制要在卖券时写明，没写的不能临时加。',
        'Limits must be told when it is sold, not added afterwards.',
      ),
    }),
    elsewhere('restaurant-smoke', say('油烟、噪声扰民', 'Fumes or noise from a kitchen'), {
      also: '油烟 噪音 扰民 烧烤烟 排烟 fumes smoke noise',
      why: say(
        '油烟和噪声由生态环境、城市管理部门管。',
        'Fumes and noise belong to the environment authority and city management.',
      ),
      to: [environment, urban],
      keep: [say('什么时段、持续多久', 'The hours and how long'), say('视频', 'A video')],
    }),
    lawful('restaurant-taste', say('不好吃、上菜慢、态度差', 'Bad taste, slow, rude'), {
      also: '难吃 上菜慢 服务态度 口味 taste slow rude',
      why: told(
        '口味和快慢没有法定标准，难以要求赔钱；少上菜、坏菜另说。',
        'Taste and speed have no legal standard. Missing or bad dishes are another matter.',
      ),
      then: say('可以在平台写真实评价，或找店长商量。', 'Write an honest review, or talk to the manager.'),
    }),
  ],
)
