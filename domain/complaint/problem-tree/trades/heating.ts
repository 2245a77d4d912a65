import { say } from '../../../text'
import { elsewhere, filings, told, trade } from '../build'
import { mediation, quote } from '../pieces/advice'
import { seen, service, shop } from '../pieces/bases'
import { emergency, fire, heating as heatingOffice, hotline } from '../pieces/places'

const { complain, both } = filings(service)
const { complain: complainShop } = filings(shop)
const { report } = filings(seen)

/** 供热：不归市场监管部门管；山西的冬天 */
export const heating = trade(
  'heating',
  say('暖气、供热', 'Heating of homes'),
  say('不热、收费、停暖费、装暖气', 'Cold rooms, fees, radiators'),
  [
    elsewhere('heating-cold', say('暖气不热、没来暖', 'Cold radiators, no heating'), {
      also: '暖气不热 没暖气 供暖 温度不够 cold heating',
      why: say(
        '供热质量由供热主管部门管，不是市场监管部门。',
        'The quality of heating belongs to the heating authority, not to us.',
      ),
      to: [heatingOffice],
      keep: [say('室温照片（写上时间）、报修记录', 'Photos of the thermometer with the time, your calls')],
    }),
    elsewhere('heating-cut', say('被停暖、不让停暖', 'Heating cut, or may not be stopped'), {
      also: '停暖 报停 欠费 切断 cut stop heating',
      why: say(
        '停供、报停的规定由供热主管部门管。',
        'The rules of stopping belong to the heating authority.',
      ),
      to: [heatingOffice],
      keep: [say('缴费单、通知、申请', 'Bills, notices and requests')],
    }),
    both('heating-fee', say('超过公布的价格收费、捆绑收费', 'More than the published price, tied fees'), {
      also: '暖气费 热损费 阀门费 乱收费 heating fee',
      asks: ['refund'],
      keep: [say('缴费单、公布的价格', 'The bill and the published price')],
      write: [
        say(
          '公布价每平方米___元，收了___元，还收___费。',
          'Published at ¥___ per square metre; they took ¥___ and also ___.',
        ),
      ],
      advice: told(
        '供热价格由政府定，超标准收、另立名目收的，我们管。',
        'The price is set by the government; taking more is our matter.',
      ),
    }),
    elsewhere('heating-leak', say('暖气漏水、爆管', 'A leak or burst pipe'), {
      also: '漏水 爆管 跑水 leak burst',
      why: say(
        '先关总阀，再打供热公司抢修；赔偿谈不拢可以去法院。',
        'Shut the valve, call the heating company; over damages the court decides.',
      ),
      to: [heatingOffice, hotline],
      keep: [say('漏点、损失物品的照片', 'Photos of the leak and the damage')],
    }),
    complainShop('heating-radiator', say('买的暖气片、地暖管漏', 'A bought radiator or pipe leaks'), {
      also: '暖气片 地暖 漏水 质量 radiator pipe',
      asks: ['replace', 'refund', 'compensate'],
      keep: [say('合格证、安装单、漏点照片', 'Certificate, fitting slip and photos')],
      write: [say('装好___个月，___处漏水，淹了___。', 'After ___ months ___ leaked onto ___.')],
      advice: mediation,
    }),
    complain(
      'heating-install',
      say('装暖气、壁挂炉的活没干好', 'Fitting of radiators or boilers done badly'),
      {
        also: '壁挂炉 安装 改暖气 不热 boiler install',
        asks: ['redo', 'refund'],
        keep: [say('合同、验收单', 'Contract and acceptance')],
        write: [say('装了以后___，找了___次没修好。', 'Since then ___; I asked ___ times in vain.')],
        advice: quote,
      },
    ),
    report('heating-boiler', say('小区锅炉没有检验', 'A boiler without inspection'), {
      also: '锅炉 检验 特种设备 boiler inspection',
      keep: [say('锅炉房位置、检验标志', 'The boiler room and the label')],
      write: [say('___的锅炉，检验标志___。', 'The boiler at ___: the label ___.')],
      advice: told(
        '承压锅炉是特种设备，要定期检验。',
        'Pressure boilers are special equipment and are inspected regularly.',
      ),
    }),
    elsewhere('heating-monoxide', say('烧炉子头晕、煤气中毒', 'Dizzy from a stove, carbon monoxide'), {
      also: '煤气中毒 头晕 一氧化碳 monoxide dizzy',
      why: say(
        '马上开窗、把人抬到外面，打 120 和 119。',
        'Open windows, carry the person out, call 120 and 119.',
      ),
      to: [emergency, fire],
      keep: [say('先救人；之后再拍炉具', 'People first; photograph the stove later')],
    }),
  ],
)
