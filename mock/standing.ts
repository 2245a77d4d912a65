import { shiftDay } from '../domain/calendar/day'
import type { CreditRecord } from '../domain/credit/record'
import { dice } from './dice'
import type { DemoMerchant } from './merchants'
import { recordBase } from './record-base'

/** How a demo merchant stands: lists, ratings, support, shops on the web, and what society says. */
export function demoStanding(merchant: DemoMerchant, today: string): CreditRecord[] {
  const throwDice = dice(`standing ${merchant.uscc}`)
  const base = recordBase(throwDice, merchant, today)
  const records: CreditRecord[] = []
  if (throwDice.chance(0.01)) {
    const isJoint = throwDice.chance(0.3)
    records.push({
      ...base(2, 'blacklist'),
      kind: 'blacklist',
      list: isJoint ? 'joint' : 'industry',
      title: isJoint ? '示例失信联合惩戒对象名单' : '示例预付式消费行业黑名单',
      reason: '预付卡停业不退，多次责令不改（演示）',
      docNo: `示失〔${today.slice(0, 4)}〕${throwDice.whole(1, 90)} 号`,
      measures: isJoint ? ['限制参加政府采购', '取消评优资格', '加大抽查频次'] : ['加大抽查频次'],
      validTo: shiftDay(today, throwDice.whole(60, 700)),
      removedOn: null,
      removedReason: null,
    })
  }
  if (throwDice.chance(0.2)) {
    const [grade, standing] = throwDice.weighted([
      [['A 级', 'good'], 60],
      [['B 级', 'medium'], 30],
      [['C 级', 'poor'], 10],
    ] as const)
    records.push({
      ...base(1, 'rating'),
      kind: 'rating',
      title: merchant.trade.area === 'food' ? '食品安全量化分级（示例）' : '行业信用等级评价（示例）',
      grade,
      standing,
      validTo: shiftDay(today, 300),
    })
  }
  if (throwDice.chance(0.15)) {
    records.push({
      ...base(3, 'support'),
      kind: 'support',
      title: throwDice.pick(['小微企业房租减免（示例）', '创业担保贷款贴息（示例）', '稳岗返还（示例）']),
      content: '按小微企业扶持政策给予。',
      amountStated: `${throwDice.whole(1, 20) / 10} 万元`,
    })
  }
  if (throwDice.chance(0.25)) {
    const name = merchant.uscc.slice(-6).toLowerCase()
    const showsLicence = throwDice.weighted([
      [true, 80],
      [false, 12],
      [null, 8],
    ] as const)
    records.push({
      ...base(2, 'online-shop'),
      kind: 'online-shop',
      title: `${merchant.county}示例网店`,
      platform: throwDice.chance(0.8) ? '示例商城（演示）' : null,
      address: `https://shop-${name}.example.cn/`,
      markAddress: showsLicence === true ? `https://licence.example.cn/${name}` : null,
      showsLicence,
    })
  }
  if (throwDice.chance(0.06)) {
    records.push({
      ...base(2, 'society'),
      kind: 'society',
      ...throwDice.pick([
        {
          origin: 'media',
          authority: '示例晚报（演示）',
          title: '读者来信：退款拖了三个月',
          tone: 'adverse',
        },
        {
          origin: 'association',
          authority: '示例行业协会（演示）',
          title: '会员诚信经营倡议',
          tone: 'favourable',
        },
        {
          origin: 'credit-agency',
          authority: '示例征信（演示）',
          title: '年度经营信息更新',
          tone: 'neutral',
        },
      ] as const),
      content: '由社会渠道发布，仅供参考。',
      address: 'https://news.example.cn/demo',
    })
  }
  return records
}
