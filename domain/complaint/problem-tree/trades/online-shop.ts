import { say } from '../../../text'
import { elsewhere, filings, further, lawful, told, trade } from '../build'
import { falseAd, fraud, sevenDays } from '../pieces/advice'
import { online } from '../pieces/bases'
import { antiFraud, police } from '../pieces/places'

const { complain, both } = filings(online)

/** 网店 */
export const onlineShop = trade(
  'online-shop',
  say('网店、购物平台', 'Online shops'),
  say('退货、假货、不发货、差评', 'Returns, fakes, no delivery, reviews'),
  [
    further('online-return', say('想退货', 'I want to return it'), say('是哪一种？', 'Which is it?'), [
      complain(
        'online-return-refused',
        say('七天内，没拆没用，店家不给退', 'Within seven days, intact, refused'),
        {
          also: '七天无理由 退货 拒绝退货 不给退 运费 seven days return',
          asks: ['return', 'refund'],
          keep: [say('商品完好的照片、申请退货的记录', 'Photos that it is intact, and your request')],
          state: [say('哪天签收、哪天申请', 'When you signed and when you asked')],
          write: [
            say(
              '___日签收，___日申请退货，店家说___。',
              'I signed on ___ and asked on ___; the shop said ___.',
            ),
          ],
          advice: sevenDays,
        },
      ),
      complain(
        'online-return-fault',
        say('东西有毛病、发错、和描述不同', 'Faulty, wrong or not as described'),
        {
          also: '质量问题 发错货 描述不符 色差 货不对板 faulty wrong described',
          asks: ['return', 'replace', 'refund'],
          keep: [say('毛病和页面描述放在一起的照片', 'The fault beside the description')],
          write: [say('页面写的是___，收到的是___。', 'The page says ___; what came is ___.')],
          advice: told('有毛病的退货，运费由卖家出。', 'For faulty goods the seller pays the postage back.'),
        },
      ),
      lawful(
        'online-return-custom',
        say('定做的、鲜活的、拆了的光盘软件', 'Custom-made, perishable, opened software'),
        {
          also: '定制 刻字 鲜活易腐 软件 报纸 custom perishable',
          why: told(
            '这几类没有毛病时，不适用七天无理由退货。',
            'Without a fault these kinds have no seven-day return.',
          ),
          then: say('有毛病、和约定不同的，照样可以退。', 'Faulty ones or not as agreed can still go back.'),
        },
      ),
      lawful('online-return-late', say('没有毛病，已经超过七天', 'No fault, more than seven days ago'), {
        also: '超过七天 过期退货 无理由过期 after seven days',
        why: told(
          '超过七天又没有毛病的，店家可以不退。',
          'After seven days and without a fault the shop may refuse.',
        ),
        then: say(
          '看店家有没有写“十五天退”“三十天退”，写了就要做到。',
          'If the shop promises fifteen or thirty days, it must keep that.',
        ),
      }),
      complain(
        'online-return-money',
        say('退了货，钱没退、扣了钱', 'Sent back, the money not returned or cut'),
        {
          also: '退款 不到账 扣钱 折旧费 退货后 refund withheld',
          asks: ['refund'],
          keep: [say('退货单号、签收记录', 'The return number and proof of arrival')],
          write: [
            say('___日店家签收了退货，到现在退了___元。', 'They received it on ___; so far ¥___ came back.'),
          ],
          advice: told(
            '店家收到退货后，一般七天内要退款。',
            'The money is usually due within seven days of the return.',
          ),
        },
      ),
    ]),
    both('online-fake', say('买到假货', 'A fake'), {
      also: '假货 高仿 冒牌 假一赔十 鉴定 fake counterfeit online',
      asks: ['refund', 'compensate'],
      keep: [say('鉴定结果、品牌客服的答复', 'An expert opinion or the answer of the brand')],
      write: [say('店铺写正品，___鉴定说是假的。', 'The shop says genuine; ___ says it is fake.')],
      advice: fraud,
    }),
    complain('online-no-delivery', say('不发货、砍单、说没货', 'Not sent, cancelled, out of stock'), {
      also: '不发货 砍单 取消订单 缺货 预售 cancel no delivery',
      asks: ['redo', 'refund', 'compensate'],
      keep: [say('承诺发货时间的页面', 'The page with the promised day')],
      write: [say('页面承诺___发货，到___还没发。', 'Promised for ___; not sent by ___.')],
      advice: told(
        '付了钱合同就成立，店家不能随便取消。',
        'With payment the contract stands; the shop may not simply cancel.',
      ),
    }),
    both('online-price', say('先涨后降、保价不退、假优惠', 'Sham discounts, price protection refused'), {
      also: '先涨后降 双十一 保价 假优惠 原价 price protection sham',
      asks: ['refund'],
      keep: [say('活动前后的价格截图', 'Screenshots of the price before and after')],
      write: [
        say(
          '活动前___元，活动价写原价___元、现价___元。',
          'Before the offer it was ¥___; the offer says ¥___ reduced to ¥___.',
        ),
      ],
      advice: falseAd,
    }),
    complain('online-unreachable', say('店家不理人、店关了', 'The shop does not answer or is gone'), {
      also: '不回复 店铺关闭 联系不上 跑路 closed unreachable',
      asks: ['refund'],
      keep: [say('店铺主体信息的截图', 'The licence the shop showed')],
      write: [say('从___日起客服不回，店铺___。', 'Since ___ nobody answers; the shop is ___.')],
      advice: told(
        '找不到店家，可以要求平台告诉您它的真名和地址；平台给不出来，要先赔。',
        'If the shop cannot be found the platform must name it, or answer for it.',
      ),
    }),
    complain('online-personal', say('泄露我的信息、骚扰', 'My data leaked, harassment'), {
      also: '隐私 泄露 骚扰 差评报复 personal data harassment',
      asks: ['compensate'],
      keep: [say('骚扰电话、短信的截图', 'Screens of calls and messages')],
      write: [say('我给了差评以后，商家___。', 'After my review the shop ___.')],
      advice: told(
        '商家不能泄露、出卖您的信息。被威胁的同时报警。',
        'A seller may not give away your data. If threatened, tell the police too.',
      ),
    }),
    elsewhere(
      'online-scam',
      say('客服让我转账、屏幕共享、刷单返利', '“Service” asked me to transfer, share my screen'),
      {
        also: '假客服 转账 屏幕共享 刷单 退款诈骗 scam transfer',
        why: say(
          '这是诈骗，不是买卖纠纷，马上报警止付。',
          'This is fraud, no dispute over goods: call the police at once.',
        ),
        to: [police, antiFraud],
        keep: [say('转账记录、对方账号', 'The transfer and the account')],
      },
    ),
    complain('online-install', say('大件不送上楼、不安装', 'Large goods not brought up or installed'), {
      also: '送货上门 安装 大件 上楼费 delivery install',
      asks: ['redo', 'refund'],
      keep: [say('页面上“送装一体”的截图', 'The page that promises it')],
      write: [say('页面写包送装，师傅要收___元。', 'The page includes it; the man wants ¥___.')],
      advice: told('页面写了包送装，就不能再收费。', 'If the page includes it, nothing more is due.'),
    }),
  ],
)
