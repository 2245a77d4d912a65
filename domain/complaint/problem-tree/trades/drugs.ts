import { say } from '../../../text'
import { byWish, elsewhere, filings, lawful, told, trade } from '../build'
import { openPrice, reportProtected } from '../pieces/advice'
import { online, seen, shop } from '../pieces/bases'
import { emergency, health, medicalInsurance } from '../pieces/places'

const { complain, both } = filings(shop)
const { both: bothOnline } = filings(online)
const { report } = filings(seen)

/** 药店 */
export const drugs = trade(
  'drugs',
  say('药店、药品', 'Pharmacies and drugs'),
  say('买药、药价、假药、医保刷卡', 'Buying, prices, false drugs, insurance cards'),
  [
    byWish(
      'drugs-fake',
      say('怀疑是假药', 'A false drug suspected'),
      both('drugs-fake-mine', say('我买到、吃了，要赔偿', 'I bought or took it'), {
        also: '假药 追溯码 回流药 串换 药监码 fake medicine trace code',
        asks: ['refund', 'compensate'],
        keep: [say('药盒六面、追溯码、说明书的照片', 'Photos of the box, its trace code and the leaflet')],
        state: [say('批号、吃后有什么反应', 'The lot, and what followed')],
        write: [say('药盒的追溯码查到___，批号是___。', 'The trace code shows ___; the lot is ___.')],
        advice: told(
          '药别再吃、别扔。人不舒服先去医院，请医生记下药名。',
          'Stop taking it and keep it. If unwell see a doctor, who writes down the drug.',
        ),
      }),
      report(
        'drugs-fake-check',
        say('我知道有人在卖假药、无证卖药', 'I know of someone selling without a licence'),
        {
          also: '无证卖药 祖传秘方 地摊药 微商卖药 unlicensed remedy',
          keep: [say('地点、产品、宣传的照片', 'Photos of the place, product and claims')],
          write: [say('有人在___卖___，说能治___。', 'Someone sells ___ at ___, claiming it cures ___.')],
          advice: reportProtected,
        },
      ),
    ),
    both('drugs-expired', say('药过期了、批号被改', 'Expired, or the lot changed'), {
      also: '药 过期 改批号 失效 expired drug lot',
      asks: ['refund', 'compensate'],
      keep: [say('有效期和小票的照片', 'Photos of the date and the receipt')],
      write: [say('___日买的，有效期到___。', 'Bought on ___; valid until ___.')],
      advice: told(
        '过期的药按劣药处理，谁都不能卖。',
        'An expired drug counts as substandard; nobody may sell it.',
      ),
    }),
    both('drugs-prescription', say('没有处方就卖处方药', 'Prescription drugs without one'), {
      also: '处方药 没处方 抗生素 安眠药 prescription antibiotics',
      keep: [say('药盒上“处方药”字样', 'The words on the box')],
      asks: ['refund'],
      write: [say('没有看处方，就把___卖给了___。', 'They sold ___ to ___ without a prescription.')],
      advice: told(
        '处方药要凭处方卖，这是为了您的安全。',
        'Such drugs need a prescription, for your safety.',
      ),
    }),
    both(
      'drugs-pushed',
      say('店员推荐高价药、把保健品当药卖', 'Dear drugs pushed, or health food sold as a drug'),
      {
        also: '推销 高价药 保健品当药 忽悠 upsell pharmacy',
        asks: ['return', 'refund', 'compensate'],
        keep: [say('包装上的批准文号', 'The approval number on the pack')],
        state: [say('您要买什么、店员说什么', 'What you asked for and what they said')],
        write: [
          say(
            '我要买___，店员说___更好，其实是___。',
            'I asked for ___; they said ___ was better, but it is ___.',
          ),
        ],
        advice: told(
          '药是“国药准字”，保健食品是“食健字”，看一眼批准文号就知道。',
          'The approval number tells a drug (国药准字) from a health food (食健字).',
        ),
      },
    ),
    complain('drugs-return', say('药店不给退药', 'The pharmacy takes nothing back'), {
      also: '退药 不给退 买错药 return medicine',
      asks: ['return', 'refund'],
      keep: [say('没拆的药和小票', 'The unopened drug and the receipt')],
      state: [say('为什么退：质量、开错还是买错', 'Why: quality, wrong advice or your own slip')],
      write: [say('我要退___，因为___。', 'I want to return ___ because ___.')],
      advice: told(
        '为了安全，没质量问题的药一般不退；有质量问题、店员给错的可以退。',
        'For safety sound drugs do not go back; faulty or wrongly given ones do.',
      ),
    }),
    complain('drugs-price', say('药价比标价高、没有标价', 'More than the tag, or no tag'), {
      also: '药价 标价 加价 医保价 现金价 drug price',
      asks: ['refund'],
      keep: [say('价签和小票', 'The tag and the receipt')],
      write: [say('价签是___元，收了___元。', 'The tag says ¥___; I paid ¥___.')],
      advice: openPrice,
    }),
    elsewhere('drugs-card', say('刷医保卡买日用品、套现', 'Insurance cards used for other goods or cash'), {
      also: '医保卡 套刷 套现 骗保 串换 insurance fraud card',
      why: say(
        '医保基金由医疗保障部门管，药店骗保可以向它举报，有奖励。',
        'The insurance fund belongs to the medical insurance authority, which rewards reports.',
      ),
      to: [medicalInsurance],
      keep: [say('药店名、刷卡时间、小票', 'The pharmacy, the time and the receipt')],
    }),
    bothOnline('drugs-online', say('网上买药有问题', 'Drugs bought online'), {
      also: '网上买药 互联网药店 代购药 海外药 online pharmacy',
      asks: ['refund', 'compensate'],
      keep: [say('网店公示的药品经营许可证截图', 'The licence that the shop shows')],
      write: [say('网店___卖的___，收到发现___。', 'The online shop ___ sold ___; on arrival ___.')],
      advice: told(
        '先看网店有没有公示药品经营许可证；个人不能在网上卖药。',
        'See whether the shop shows a drug licence; persons may not sell drugs online.',
      ),
    }),
    elsewhere('drugs-reaction', say('吃了药不舒服', 'Unwell after a drug'), {
      also: '不良反应 过敏 副作用 side effect reaction',
      why: say(
        '合格的药也可能有不良反应，先就医；医院和药店会上报。',
        'Sound drugs may have side effects: see a doctor; hospital and pharmacy report it.',
      ),
      to: [emergency, health],
      keep: [say('药盒、吃药时间、病历', 'The box, when you took it, medical records')],
    }),
    lawful('drugs-brand', say('同一种药不同厂价格差很多', 'The same drug costs much more by another maker'), {
      also: '药价差 不同厂家 贵 price difference maker',
      why: told(
        '药价由厂家和药店定，标明就可以不一样。',
        'Makers and pharmacies set prices; with a tag they may differ.',
      ),
      then: say('可以问医生有没有集采的便宜药。', 'Ask the doctor for a cheaper one of the public purchase.'),
    }),
  ],
)
