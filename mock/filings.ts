import { shiftDay } from '../domain/calendar/day'
import type { CreditRecord } from '../domain/credit/record'
import { dice } from './dice'
import type { DemoMerchant } from './merchants'
import { recordBase } from './record-base'
import { familyNames } from './trades'

/** What a demo merchant filed: changes, information of the moment, burdens on its property, a corrected report. */
export function demoFilings(merchant: DemoMerchant, today: string): CreditRecord[] {
  const throwDice = dice(`filings ${merchant.uscc}`)
  const base = recordBase(throwDice, merchant, today)
  const records: CreditRecord[] = []
  const person = () => `${throwDice.pick(familyNames)}**`
  if (throwDice.chance(0.35)) {
    records.push({
      ...base(6, 'alteration'),
      kind: 'alteration',
      ...throwDice.pick([
        { item: '经营范围变更', before: merchant.scope.split('；')[0] ?? '', after: merchant.scope },
        {
          item: '住所变更',
          before: `${merchant.city}示例旧街`,
          after: `${merchant.city}${merchant.county}示例路`,
        },
        { item: '法定代表人（经营者）变更', before: person(), after: merchant.legalRepresentative },
      ]),
    })
  }
  if (!merchant.isSoleTrader && throwDice.chance(0.3)) {
    const amount = `${throwDice.pick([20, 50, 100, 300])} 万元`
    records.push({
      ...base(4, 'instant'),
      kind: 'instant',
      party: throwDice.chance(0.7) ? person() : '福州示例投资有限公司',
      amountStated: amount,
      ...throwDice.pick([
        { topic: 'contribution', content: `货币出资，认缴 ${amount}，实缴 ${amount}` },
        { topic: 'equity-change', content: '持股比例由 40% 变更为 60%' },
        { topic: 'ip-pledge', content: '出质商标“示例”（演示）' },
      ] as const),
    })
  }
  if (!merchant.isSoleTrader && throwDice.chance(0.08)) {
    const registered = base(3, 'encumbrance')
    const isReleased = throwDice.chance(0.4)
    records.push({
      ...registered,
      kind: 'encumbrance',
      docNo: `示质登〔${registered.decidedOn.slice(0, 4)}〕${throwDice.whole(1, 500)} 号`,
      party: person(),
      amountStated: `${throwDice.whole(10, 300)} 万元`,
      state: isReleased ? 'released' : 'valid',
      releasedOn: isReleased ? shiftDay(registered.decidedOn, 3) : null,
      ...throwDice.weighted([
        [{ topic: 'equity-pledge', content: '以所持股权为银行借款提供担保（演示）' }, 5],
        [{ topic: 'chattel-mortgage', content: '抵押物：生产设备一批（演示）' }, 4],
        [{ topic: 'judicial-assistance', content: '冻结所持股权（演示）' }, 2],
      ] as const),
    })
  }
  return records
}
