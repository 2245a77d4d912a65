import { say } from '../../../text'
import { byWish, elsewhere, filings, lawful, told, trade } from '../build'
import { falseAd, openPrice, reportResult, unsafeFood } from '../pieces/advice'
import { online, seen, shop } from '../pieces/bases'
import { health } from '../pieces/places'

const { complain, both } = filings(shop)
const { both: bothOnline } = filings(online)
const { report } = filings(seen)

/** 超市里包装好的食品 */
export const packaged = trade(
  'packaged',
  say('超市、零食、包装食品', 'Supermarkets, snacks, packaged food'),
  say('过期、异物、标签、标价', 'Dates, foreign matter, labels, price tags'),
  [
    byWish(
      'packaged-expired',
      say('过期食品', 'Past its date'),
      both('packaged-expired-mine', say('我买到了，要退钱赔偿', 'I bought it and want my money'), {
        also: '过期 保质期 改日期 临期 expired date',
        asks: ['refund', 'compensate'],
        keep: [say('日期和小票在一张照片里', 'The date and the receipt in one photo')],
        state: [say('生产日期、保质期、购买日期', 'Date of making, shelf life, day bought')],
        write: [
          say('___年___月___日买的，保质期到___就过了。', 'I bought it on ___; it was good until ___.'),
        ],
        advice: unsafeFood,
      }),
      report('packaged-expired-check', say('我没买，货架上有过期的', 'I saw it on the shelf'), {
        also: '货架 过期 没下架 shelf expired',
        keep: [say('货架和日期的照片', 'Photos of the shelf and the date')],
        write: [
          say(
            '货架上的___，保质期到___，还在卖。',
            'The ___ on the shelf was good until ___ and is still sold.',
          ),
        ],
        advice: reportResult,
      }),
    ),
    both('packaged-foreign', say('包装里有异物、胀包、漏气', 'Foreign matter, swollen or leaking packs'), {
      also: '异物 胀包 胀气 漏气 虫 发霉 foreign swollen',
      asks: ['refund', 'compensate'],
      keep: [say('没开或刚开时的照片，连批号', 'Photos when unopened or just opened, with the lot')],
      state: [say('批号', 'The lot number')],
      write: [say('批号___的这包里有___。', 'The pack of lot ___ had ___ in it.')],
      advice: unsafeFood,
    }),
    both('packaged-label', say('没有标签、没有生产厂家', 'No label, no maker'), {
      also: '三无产品 没有生产日期 没有厂名 没标签 no label maker',
      asks: ['return', 'refund'],
      keep: [say('包装六个面的照片', 'Photos of all six sides')],
      write: [say('包装上没有___。', 'The packaging does not give ___.')],
      advice: told(
        '包装食品要有名称、配料、日期、保质期、厂名地址和许可证号。',
        'Packaged food gives its name, ingredients, dates, maker, address and licence number.',
      ),
    }),
    both('packaged-claim', say('“0 糖”“纯天然”“有机”是假的', 'False “no sugar”, “natural” or “organic”'), {
      also: '0糖 无糖 无添加 有机 纯天然 虚假标签 sugar free organic',
      asks: ['refund', 'compensate'],
      keep: [say('正面宣传和背面配料的照片', 'Photos of the claim and the ingredients')],
      write: [say('正面写___，配料表却有___。', 'The front says ___; the list has ___.')],
      advice: falseAd,
    }),
    complain('packaged-price', say('结账比价签贵、促销价没给', 'Charged more than the tag'), {
      also: '价签不符 结账贵 促销 标价 多收 price tag checkout',
      asks: ['refund'],
      keep: [say('价签和小票的照片', 'Photos of the tag and the receipt')],
      write: [say('价签___元，结账收了___元。', 'The tag says ¥___; I was charged ¥___.')],
      advice: openPrice,
    }),
    bothOnline(
      'packaged-online',
      say('网红零食、私房烘焙没有许可', 'Online snacks or home baking without a licence'),
      {
        also: '私房烘焙 微商 朋友圈 蛋糕 自制 home baking wechat',
        asks: ['refund', 'compensate'],
        keep: [say('卖家主页和朋友圈截图', "The seller's page and posts")],
        write: [
          say(
            '卖家在___上卖自制的___，没有公示许可。',
            'The seller offers home-made ___ on ___ and shows no licence.',
          ),
        ],
        advice: told(
          '做食品卖要有许可或备案，在网上也一样。',
          'Making food for sale needs a licence or a filing, online too.',
        ),
      },
    ),
    complain('packaged-no-return', say('超市写“特价不退不换”', '“No returns on special offers”'), {
      also: '特价不退 打折不退换 概不退换 no returns special',
      asks: ['return', 'refund'],
      keep: [say('店里告示的照片', 'A photo of the notice')],
      write: [say('东西有___的毛病，店里说特价不退。', 'It has ___; the shop says no returns on offers.')],
      advice: told('特价也要保证质量，有毛病照样可以退。', 'Offers must be sound too: faulty goods go back.'),
    }),
    elsewhere(
      'packaged-tableware',
      say('消毒餐具、口罩卫生不合格', 'Sterilised tableware or masks unclean'),
      {
        also: '消毒餐具 卫生用品 纸巾 tableware sanitary',
        why: say(
          '餐具消毒厂由卫生健康部门监督。',
          'Plants that sterilise tableware belong to health supervision.',
        ),
        to: [health],
        keep: [say('包装膜上的厂名和日期', 'The plant and date on the film')],
      },
    ),
    lawful('packaged-near', say('买到快过期的', 'Near its date'), {
      also: '临期 快过期 临近保质期 near date',
      why: told(
        '没过期就可以卖；打折卖临期食品时要说明。',
        'It may be sold until its date; discounted near-date food must be marked so.',
      ),
      then: say(
        '超过日期卖给您的，当天拿着小票去退，也可以投诉。',
        'If sold past its date, go back with the receipt, or complain.',
      ),
    }),
    lawful('packaged-mind', say('没毛病，就是不想要了', 'Nothing wrong, changed my mind'), {
      also: '反悔 不想要 买错 change mind',
      why: told(
        '店里买的东西没毛病，法律没有要求必须退；店家答应退的要做到。',
        'For sound goods from a shop the law demands no return; a shop that promised one must keep it.',
      ),
      then: say(
        '先问店里的退换规定，小票和包装留好。',
        'Ask for the rules of the shop; keep receipt and packaging.',
      ),
    }),
  ],
)
