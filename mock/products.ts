import { shiftDay } from '../domain/calendar/day'
import { gtinCheckDigit } from '../domain/codes/check-digits'
import { dice } from './dice'
import type { DemoMerchant } from './merchants'
import { tradeNames } from './trades'

/** A product of the demo world. */
export interface DemoProduct {
  readonly gtin: string
  readonly name: string
  readonly brand: string
  readonly spec: string
  readonly category: string
  readonly netContent: string
  readonly maker: DemoMerchant
  readonly licenceNumber: string | null
  readonly isCold: boolean
  readonly shelfLifeDays: number
  readonly lots: readonly DemoLot[]
}

export interface DemoLot {
  readonly lot: string
  readonly producedOn: string
  readonly expiresOn: string
}

/** A recall as the market regulator publishes it. `lots` null: every lot. */
export interface DemoRecall {
  readonly id: string
  readonly gtin: string
  readonly title: string
  readonly reason: string
  readonly action: string
  readonly publishedOn: string
  readonly lots: readonly string[] | null
}

interface Good {
  readonly trade: string
  readonly name: string
  readonly spec: string
  readonly category: string
  readonly shelfLifeDays: number
  readonly isCold?: true
}

const goods: readonly Good[] = [
  { trade: 'tea', name: '正山小种红茶', spec: '250 g', category: '茶叶', shelfLifeDays: 1095 },
  { trade: 'tea', name: '茉莉花茶', spec: '200 g', category: '茶叶', shelfLifeDays: 730 },
  { trade: 'tea', name: '武夷岩茶', spec: '100 g', category: '茶叶', shelfLifeDays: 1095 },
  { trade: 'vinegar', name: '老陈醋', spec: '500 mL', category: '调味品', shelfLifeDays: 1095 },
  { trade: 'vinegar', name: '手工米醋', spec: '420 mL', category: '调味品', shelfLifeDays: 730 },
  { trade: 'vinegar', name: '黄豆酱油', spec: '500 mL', category: '调味品', shelfLifeDays: 540 },
  {
    trade: 'food-maker',
    name: '鲜牛奶',
    spec: '950 mL',
    category: '乳制品',
    shelfLifeDays: 15,
    isCold: true,
  },
  {
    trade: 'food-maker',
    name: '风味酸奶',
    spec: '180 g',
    category: '乳制品',
    shelfLifeDays: 21,
    isCold: true,
  },
  {
    trade: 'food-maker',
    name: '鱼丸',
    spec: '400 g',
    category: '速冻食品',
    shelfLifeDays: 365,
    isCold: true,
  },
  { trade: 'food-maker', name: '绿豆糕', spec: '300 g', category: '糕点', shelfLifeDays: 60 },
  { trade: 'food-maker', name: '挂面', spec: '1 kg', category: '粮食加工品', shelfLifeDays: 365 },
  { trade: 'food-maker', name: '菜籽油', spec: '5 L', category: '食用油', shelfLifeDays: 540 },
]

/** GS1 keeps prefix 952 for demonstrations: no shop sells such a number. */
const demoPrefix = '952'

const gtinOf = (index: number): string => {
  const body = `0${demoPrefix}${String(100 + (index % 40)).padStart(4, '0')}${String(index).padStart(5, '0')}`
  return body + (gtinCheckDigit(body) ?? '')
}

const lotsOf = (gtin: string, shelfLifeDays: number, today: string): DemoLot[] => {
  const throwDice = dice(`lots ${gtin}`)
  return Array.from({ length: throwDice.whole(2, 5) }, (_, index) => {
    const age = Math.min(throwDice.whole(12, 60) + index * 35, Math.max(12, Math.floor(shelfLifeDays * 1.1)))
    const producedOn = shiftDay(today, -age)
    return {
      lot: `${producedOn.replace(/-/g, '')}${String.fromCharCode(65 + index)}`,
      producedOn,
      expiresOn: shiftDay(producedOn, shelfLifeDays),
    }
  })
}

/** `count` products of the makers among `merchants`. */
export function demoProducts(
  merchants: readonly DemoMerchant[],
  count: number,
  today: string,
): DemoProduct[] {
  const throwDice = dice('products')
  const makers = merchants.filter(
    ({ status, licenceNumber }) => status === 'active' && licenceNumber !== null,
  )
  return Array.from({ length: count }, (_, index) => {
    const good = goods[index % goods.length] ?? throwDice.pick(goods)
    const maker = throwDice.pick(makers.filter(({ trade }) => trade.key === good.trade))
    const gtin = gtinOf(index)
    const brand = `示例${tradeNames[(index * 7) % tradeNames.length] ?? ''}`
    return {
      gtin,
      name: `${brand}${good.name}`,
      brand,
      spec: good.spec,
      category: good.category,
      netContent: good.spec,
      maker,
      // One label in forty carries a number that is not the maker's: what the cross-check is for.
      licenceNumber: throwDice.chance(0.975)
        ? maker.licenceNumber
        : (throwDice.pick(makers.filter(({ uscc }) => uscc !== maker.uscc)).licenceNumber ?? null),
      isCold: good.isCold === true,
      shelfLifeDays: good.shelfLifeDays,
      lots: lotsOf(gtin, good.shelfLifeDays, today),
    }
  })
}

/** One product in thirty is recalled, mostly by lot. */
export function demoRecalls(products: readonly DemoProduct[], today: string): DemoRecall[] {
  return products.flatMap((product, index) => {
    if (index % 30 !== 7) return []
    const throwDice = dice(`recall ${product.gtin}`)
    const lots = product.lots.slice(0, throwDice.whole(1, 2)).map(({ lot }) => lot)
    return [
      {
        id: `recall-${product.gtin}`,
        gtin: product.gtin,
        title: `${product.name}召回公告（演示）`,
        reason: throwDice.pick(['抽检发现菌落总数超标', '包装内可能混入异物', '过敏原标示不全']),
        action: '请停止食用，凭购物凭证到购买处退货退款。',
        publishedOn: shiftDay(today, -throwDice.whole(2, 60)),
        lots: index % 60 === 7 ? lots : null,
      },
    ]
  })
}
