import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { fraud, openPrice, testing } from '../pieces/advice'
import { seen, shop } from '../pieces/bases'
import { health } from '../pieces/places'

const { complain, both } = filings(shop)
const { report } = filings(seen)

/** 配眼镜 */
export const glasses = trade(
  'glasses',
  say('眼镜', 'Glasses'),
  say('验光、镜片、隐形眼镜、近视治疗', 'Eye tests, lenses, contact lenses, short sight'),
  [
    complain('glasses-wrong', say('度数不对、戴着头晕', 'Wrong strength, dizzy'), {
      also: '度数不准 头晕 瞳距 验光 wrong lens dizzy',
      asks: ['redo', 'refund'],
      keep: [say('验光单、另一家的复验单', 'The test and that of another shop')],
      write: [
        say(
          '配的是___度，医院验的是___度，戴着___。',
          'They made ___; the hospital measured ___; wearing them I ___.',
        ),
      ],
      advice: testing,
    }),
    both('glasses-lens', say('镜片不是说好的牌子', 'Not the lens that was promised'), {
      also: '假镜片 牌子不对 防蓝光 以次充好 fake lens brand',
      asks: ['redo', 'refund', 'compensate'],
      keep: [say('镜片袋、防伪码、订单', 'The lens bag, the code and the order')],
      write: [say('单子上写___，防伪查询是___。', 'The order says ___; the code shows ___.')],
      advice: fraud,
    }),
    complain('glasses-broken', say('没多久就断腿、脱膜', 'Broken or peeling soon'), {
      also: '断了 脱膜 开胶 质保 broken frame coating',
      asks: ['repair', 'replace'],
      keep: [say('损坏处的照片、质保卡', 'Photos of the damage and the warranty')],
      write: [say('戴了___个月，___自己坏了。', 'After ___ months the ___ broke by itself.')],
      advice: told(
        '质保期内正常戴坏的，应修或换。',
        'Broken in normal wear within the warranty: repair or exchange.',
      ),
    }),
    both('glasses-cure', say('说能治好近视、降度数', 'Said to cure short sight'), {
      also: '治近视 降度数 视力恢复 摘镜 cure myopia',
      asks: ['refund', 'compensate'],
      keep: [say('宣传、合同、孩子前后的验光单', "The claims, the contract and the child's tests")],
      write: [
        say('店家说能降___度，花了___元，现在___。', 'They promised ___ less; I paid ¥___; now it is ___.'),
      ],
      advice: told(
        '近视目前治不好，说“治愈”“降度数”就是虚假宣传。',
        'Short sight cannot be cured today: saying so is false advertising.',
      ),
    }),
    complain('glasses-price', say('报价低、结账高，一项项加', 'A low quote, a high bill'), {
      also: '加价 报价 镜片加钱 低价引流 low quote add',
      asks: ['refund'],
      keep: [say('报价、付款单', 'Quote and bill')],
      write: [say('进门说___元，最后收___元。', 'It began at ¥___ and ended at ¥___.')],
      advice: openPrice,
    }),
    report('glasses-contact', say('无证卖隐形眼镜、美瞳', 'Contact lenses sold without a licence'), {
      also: '隐形眼镜 美瞳 无证 contact lenses licence',
      keep: [say('柜台和产品的照片', 'Photos of counter and product')],
      write: [
        say(
          '这家___店卖___，没有挂医疗器械许可。',
          'The ___ shop sells ___ without a device licence on the wall.',
        ),
      ],
      advice: told(
        '隐形眼镜是医疗器械，要有许可才能卖。',
        'Contact lenses are medical devices and need a licence.',
      ),
    }),
    elsewhere(
      'glasses-eye-hospital',
      say('眼科医院手术、诊疗纠纷', 'Surgery or treatment in an eye hospital'),
      {
        also: '近视手术 眼科 医疗纠纷 eye surgery',
        why: say(
          '看病做手术的纠纷由卫生健康部门和医疗调解组织管。',
          'Disputes over treatment belong to the health authority and medical mediation.',
        ),
        to: [health],
        keep: [say('病历、手术同意书、收费单', 'Records, consent form and bill')],
      },
    ),
    lawful('glasses-mind', say('镜片做好了不想要', 'Made, and not wanted any more'), {
      also: '反悔 不想要 定制 custom made',
      why: told(
        '镜片按您的眼睛做，没有毛病一般不退。',
        'Lenses are made for your eyes; without a fault they do not go back.',
      ),
      then: say('还没加工的，马上打电话取消。', 'If not made yet, call at once.'),
    }),
  ],
)
