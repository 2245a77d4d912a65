import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { falseAd, fraud } from '../pieces/advice'
import { online, shop } from '../pieces/bases'
import { court, police } from '../pieces/places'

const { complain, both } = filings(online)
const { complain: complainShop, both: bothShop } = filings(shop)

/** 二手 */
export const secondhand = trade(
  'secondhand',
  say('二手买卖、回收', 'Second-hand and recycling'),
  say('闲置平台、二手店、手机回收', 'Platforms, shops, phone buy-back'),
  [
    both('secondhand-shop-fault', say('二手店卖的东西有毛病没说', 'A dealer hid a fault'), {
      also: '二手商家 隐瞒 翻新 拆修 hidden fault refurbished',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('商家的描述、检测报告', 'The description and a test report')],
      write: [
        say('卖家写___新、没拆修，检测发现___。', 'They wrote ___ and never opened; a test shows ___.'),
      ],
      advice: fraud,
    }),
    complain('secondhand-verify', say('平台“验货”没验出来', 'The platform checked it and missed the fault'), {
      also: '验货宝 质检 鉴定 平台 inspect platform check',
      asks: ['return', 'compensate'],
      keep: [say('平台验货报告、另一家的报告', 'Its report and another one')],
      write: [say('平台报告写___，实际___。', 'The report says ___; in fact ___.')],
      advice: told('收了验货的钱，就要对报告负责。', 'Who is paid to check answers for the report.'),
    }),
    complainShop(
      'secondhand-buyback',
      say('上门回收压价、拿走不付钱', 'Buy-back: the price cut, or nothing paid'),
      {
        also: '回收 压价 旧手机 旧家电 以旧换新 buyback recycle price',
        asks: ['return', 'compensate'],
        keep: [say('估价截图、交接单', 'The estimate and the slip')],
        write: [
          say('网上估___元，拿走后只给___元。', 'Estimated at ¥___; after taking it they pay only ¥___.'),
        ],
        advice: falseAd,
      },
    ),
    bothShop('secondhand-tradein', say('以旧换新补贴没兑现、先涨价', 'Trade-in subsidy not given'), {
      also: '以旧换新 国补 补贴 家电补贴 subsidy trade-in',
      asks: ['refund'],
      keep: [say('活动海报、付款单', 'The poster and the bill')],
      write: [say('说好补___元，实际___。', '¥___ was promised; in fact ___.')],
      advice: told(
        '补贴活动期间涨价再打折、骗补贴的，可以举报。',
        'Raising prices first, or cheating with subsidies, can be reported.',
      ),
    }),
    elsewhere('secondhand-person', say('个人卖家，闲置平台上买的', 'A private seller on a platform'), {
      also: '闲鱼 转转 个人卖家 闲置 private seller platform',
      why: say(
        '个人偶尔卖闲置不算经营，先走平台的纠纷处理，不成去法院。',
        'Selling a thing now and then is no business: first the platform, then the court.',
      ),
      to: [court],
      keep: [say('商品页、聊天、付款记录', 'The page, the chat and the payment')],
    }),
    elsewhere('secondhand-scam', say('付款后拉黑、假链接', 'Blocked after payment, a false link'), {
      also: '拉黑 假链接 诈骗 脱离平台 blocked scam link',
      why: say('骗钱的事由公安机关管。', 'Fraud belongs to the police.'),
      to: [police],
      keep: [say('假链接、转账记录', 'The link and the transfer')],
    }),
    complain(
      'secondhand-luxury',
      say('二手奢侈品、寄卖出了问题', 'Second-hand luxury goods or consignment'),
      {
        also: '二奢 包 手表 寄卖 luxury watch consignment',
        asks: ['return', 'refund'],
        keep: [say('鉴定证书、寄卖合同', 'The certificate and the contract')],
        write: [say('店家保证___，___说___。', 'They guaranteed ___; ___ says ___.')],
        advice: fraud,
      },
    ),
    complain('secondhand-books', say('图书、书画、古玩店的售后', 'Books, paintings and antiques'), {
      also: '旧书 字画 古玩 收藏品 antiques painting',
      asks: ['return', 'refund'],
      keep: [say('店家的保真承诺', 'The promise that it is genuine')],
      write: [say('店家写明___，现在___。', 'They stated ___; now ___.')],
      advice: told(
        '古玩靠约定：写了“保真”“不对包退”的，按写的来。',
        'With antiques the agreement counts: a written promise binds.',
      ),
    }),
    lawful('secondhand-wear', say('有使用痕迹，事先写明了', 'Wear that was described'), {
      also: '使用痕迹 划痕 成色 wear scratches',
      why: told('事先说清的旧痕迹不算毛病。', 'Wear that was told beforehand is no fault.'),
      then: say('没有写出来的毛病可以要求退。', 'A fault that was not told can be returned.'),
    }),
  ],
)
