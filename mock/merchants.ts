import { mod11_10, orgCheck, usccCheckCharacter } from '../domain/codes/check-digits'
import type { MerchantStatus } from '../domain/credit/record'
import { tableOf } from '../domain/regions/names'
import { dice, type Dice } from './dice'
import { familyNames, trades, tradeNames, type Trade } from './trades'

/** A merchant of the demo world, as a registration office would hand it over. */
export interface DemoMerchant {
  readonly uscc: string
  readonly name: string
  readonly status: MerchantStatus
  readonly regionCode: string
  /** 福州市 or a city of 山西, and the county. */
  readonly city: string
  readonly county: string
  readonly registeredOn: string
  readonly type: string
  readonly isSoleTrader: boolean
  /** Masked: the first character of the name. */
  readonly legalRepresentative: string
  readonly registeredCapital: string
  readonly scope: string
  readonly address: string
  readonly authority: string
  readonly trade: Trade
  /** Number of the licence its trade needs; null where it needs none, or has none. */
  readonly licenceNumber: string | null
}

interface County {
  readonly code: string
  readonly name: string
  readonly city: string
}

/** 福州 and all of 山西, the two places whose policies the product carries out. */
const places: readonly County[] = ['14', '35'].flatMap((province) => {
  const { prefectures, counties } = tableOf(province)
  return counties
    .filter(({ code }) => province === '14' || code.startsWith('3501'))
    .map(({ code, name }) => ({
      code,
      name,
      city: prefectures.find((prefecture) => code.startsWith(prefecture.code))?.name ?? '',
    }))
})

const statuses: readonly (readonly [MerchantStatus, number])[] = [
  ['active', 90],
  ['dormant', 3],
  ['revoked', 3],
  ['deregistered', 3],
  ['moved', 1],
]

/** A 主体标识码 that no office gives out: it begins with XX. */
const organisationCode = (index: number): string => {
  const body = `XX${String(index).padStart(6, '0')}`
  return body + (orgCheck(body)?.character ?? '')
}

const usccOf = (regionCode: string, isSoleTrader: boolean, index: number): string => {
  const body = `9${isSoleTrader ? 2 : 1}${regionCode}${organisationCode(index)}`
  return body + (usccCheckCharacter(body) ?? '')
}

const licenceNumberOf = (trade: Trade, place: County, index: number, throwDice: Dice): string | null => {
  if (trade.licence === null) return null
  const digits = {
    SC: `1${throwDice.pick(['01', '14', '03', '31'])}${place.code}${String(index % 10_000).padStart(4, '0')}`,
    JY: `${trade.key === 'restaurant' ? 2 : 1}${place.code}${String(index).padStart(6, '0')}`,
  }
  const family = trade.licence.family
  if (family === null) return `示证字${place.code}${String(index).padStart(5, '0')}号`
  return `${family}${digits[family]}${mod11_10(digits[family]) ?? ''}`
}

/** One name a merchant: place, 示例, a pretty word, the trade and the legal form. */
const nameOf = (place: County, trade: Trade, isSoleTrader: boolean, index: number): string => {
  const word = tradeNames[index % tradeNames.length] ?? ''
  const second = tradeNames[Math.floor(index / tradeNames.length) % tradeNames.length] ?? ''
  const brand = `示例${word}${second.slice(0, 1)}`
  return isSoleTrader
    ? `${place.name}${brand}${trade.word.replace('管理', '')}店`
    : `${place.city.replace(/市$/, '')}${brand}${trade.word}有限公司`
}

/** `count` merchants; `today` bounds their registration. */
export function demoMerchants(count: number, today: string): DemoMerchant[] {
  const throwDice = dice('merchants')
  const thisYear = Number(today.slice(0, 4))
  return Array.from({ length: count }, (_, index) => {
    const place = throwDice.chance(0.5)
      ? throwDice.pick(places.filter(({ code }) => code.startsWith('35')))
      : throwDice.pick(places)
    const trade = throwDice.weighted(trades.map((each) => [each, each.share] as const))
    const isSoleTrader = trade.licence?.family !== 'SC' && throwDice.chance(0.35)
    const year = throwDice.whole(thisYear - 20, thisYear - 1)
    const day =
      `${throwDice.whole(1, 12)}`.padStart(2, '0') + `-${throwDice.whole(1, 28)}`.replace(/-(\d)$/, '-0$1')
    return {
      uscc: usccOf(place.code, isSoleTrader, index),
      name: nameOf(place, trade, isSoleTrader, index),
      // The first forty are the ones that products, cases and the README speak of: they trade.
      status: index < 40 ? 'active' : throwDice.weighted(statuses),
      regionCode: place.code,
      city: place.city,
      county: place.name,
      registeredOn: `${year}-${day}`,
      type: isSoleTrader ? '个体工商户' : '有限责任公司（自然人投资或控股）',
      isSoleTrader,
      legalRepresentative: `${throwDice.pick(familyNames)}**`,
      registeredCapital: isSoleTrader ? '' : `${throwDice.pick([50, 100, 200, 500, 1000])} 万元人民币`,
      scope: trade.scope,
      address: `${place.city}${place.name}示例路 ${throwDice.whole(1, 400)} 号`,
      authority: `${place.name}市场监督管理局`,
      trade,
      licenceNumber: throwDice.chance(0.96) ? licenceNumberOf(trade, place, index, throwDice) : null,
    }
  })
}
