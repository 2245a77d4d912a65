import { say } from '../../../text'
import { elsewhere, filings, told, trade } from '../build'
import { mediation, prepaid, reportProtected, standardTerms } from '../pieces/advice'
import { card, seen, service } from '../pieces/bases'
import { fire, police } from '../pieces/places'

const { complain, both } = filings(service)
const { complain: complainCard } = filings(card)
const { report } = filings(seen)

/** KTV、影院、网吧、剧本杀 */
export const leisure = trade(
  'leisure',
  say('KTV、影院、网吧、密室', 'Karaoke, cinemas, internet cafes, escape rooms'),
  say('价格、酒托、退票、未成年人', 'Prices, touts, refunds, minors'),
  [
    both('leisure-overcharge', say('天价酒水、酒托', 'Shocking drinks bill, touts'), {
      also: '酒托 天价酒水 酒吧 KTV 宰客 tout bar drinks',
      asks: ['refund'],
      keep: [say('账单、菜单、聊天', 'The bill, the menu, the chat')],
      write: [say('点___时说___元，结账___元。', 'When I ordered ___ it was ¥___; the bill was ¥___.')],
      advice: told(
        '被围着不让走、逼着付的，先报警。',
        'If you are held and made to pay, call the police first.',
      ),
    }),
    complain('leisure-minimum', say('强制最低消费、不让自带水', 'Minimum spending, no water of your own'), {
      also: '最低消费 自带 影院 食品 minimum own food',
      asks: ['refund'],
      keep: [say('告示的照片', 'A photo of the sign')],
      write: [say('对方要求___，否则___。', 'They demand ___, or else ___.')],
      advice: standardTerms,
    }),
    complain('leisure-ticket', say('电影票、剧本杀、密室不退不改', 'Tickets not refunded or changed'), {
      also: '电影票 剧本杀 密室 退票 改签 ticket change',
      asks: ['refund'],
      keep: [say('订单、规则、申请时间', 'Order, rules, when you asked')],
      write: [say('开场前___提出退，对方说___。', '___ before the start I asked; they said ___.')],
      advice: told(
        '离开场还早、位子还能再卖的，可以谈退大部分。',
        'Well before the start, most should come back.',
      ),
    }),
    complainCard('leisure-card', say('充值卡、会员卡关店', 'Cards of a closed place'), {
      also: '充值 会员卡 网吧 关店 card closed cafe',
      asks: ['refund'],
      keep: [say('余额截图', 'The balance')],
      write: [say('店___，余额___元。', 'The place ___; ¥___ is left.')],
      advice: prepaid,
    }),
    elsewhere('leisure-minors', say('网吧、酒吧接待未成年人', 'Internet cafes or bars let minors in'), {
      also: '网吧 酒吧 未成年人 学生 minors internet cafe',
      why: say(
        '公安机关和文化部门管；卖烟酒给孩子可以在“酒”那一类举报。',
        'Police and culture authority; alcohol for minors is reported under liquor.',
      ),
      to: [police],
      keep: [say('店名、时间', 'Name and time')],
    }),
    complain('leisure-hurt', say('设备伤人、被吓伤', 'Hurt by equipment or a scare'), {
      also: '受伤 密室 蹦床 设备 hurt trampoline',
      asks: ['compensate'],
      keep: [say('病历、监控时间', 'Medical records, time on camera')],
      write: [say('玩___时___，医院说___。', 'During ___ I ___; the hospital says ___.')],
      advice: mediation,
    }),
    report('leisure-gamble', say('抓娃娃机、游戏机调概率', 'Claw machines or games rigged'), {
      also: '娃娃机 游戏机 概率 退币 claw machine rigged',
      keep: [say('机器、次数、花费的记录', 'The machine, tries and cost')],
      write: [say('___台机器投了___次，___。', 'At machine ___ I played ___ times; ___.')],
      advice: reportProtected,
    }),
    elsewhere('leisure-fire', say('安全出口锁住、易燃装修', 'Locked exits, flammable fittings'), {
      also: '安全出口 消防 锁门 exit fire locked',
      why: say('消防安全由消防部门管，先离开。', 'Fire safety belongs to the fire service; leave first.'),
      to: [fire],
      keep: [say('位置、照片', 'Place and photos')],
    }),
  ],
)
