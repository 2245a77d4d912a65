import { shiftDay } from '../domain/calendar/day'
import type { TestedItem } from '../contract/product-papers'
import type { CertificateKind } from '../domain/product/certificate'
import { dice } from './dice'
import type { DemoProduct } from './products'

/** What laboratories, growers and authorities say of the demo's products: plainly invented. */
export interface DemoPapers {
  readonly failures: readonly DemoFailure[]
  readonly certifications: readonly DemoCertification[]
  readonly reports: readonly DemoReport[]
  readonly promises: readonly DemoPromise[]
  readonly items: readonly DemoItem[]
}

interface DemoFailure {
  readonly id: string
  readonly gtin: string
  readonly title: string
  readonly authority: string
  readonly noticeNumber: string
  readonly item: string
  readonly found: string
  readonly limit: string
  readonly publishedOn: string
  readonly lots: readonly string[]
}

interface DemoCertification {
  readonly id: string
  readonly gtin: string
  readonly kind: CertificateKind
  readonly number: string
  readonly body: string
  readonly holder: string
  readonly validFrom: string
  readonly validTo: string
}

interface DemoReport {
  readonly id: string
  readonly gtin: string
  readonly lot: string
  readonly number: string
  readonly laboratory: string
  readonly issuedOn: string
  readonly hasPassed: boolean
  readonly items: readonly TestedItem[]
}

interface DemoPromise {
  readonly id: string
  readonly gtin: string
  readonly lot: string
  readonly product: string
  readonly producer: string
  readonly weight: string
  readonly origin: string
  readonly issuedOn: string
  readonly promises: readonly string[]
}

interface DemoItem {
  readonly gtin: string
  readonly serial: string
  readonly lot: string
  readonly state: 'in-trade' | 'sold'
  readonly since: string
}

interface Tested {
  readonly item: string
  readonly limit: string
  readonly passed: string
  readonly failed: string
}

const tests: readonly Tested[] = [
  { item: '菌落总数', limit: '≤ 100 CFU/g', passed: '20 CFU/g', failed: '1.6×10³ CFU/g' },
  { item: '铅（以 Pb 计）', limit: '≤ 0.5 mg/kg', passed: '0.06 mg/kg', failed: '0.8 mg/kg' },
  { item: '苯甲酸', limit: '≤ 1.0 g/kg', passed: '未检出', failed: '1.4 g/kg' },
]
const laboratories = ['福州示例检测技术有限公司', '太原示例检验检测中心']
const promised = ['不使用禁用农药兽药', '常规农药兽药残留不超标', '对承诺的真实性负责']
/** Milk, fish balls, cakes, noodles and soy sauce, and what allergic people must know of them (GB 7718). */
const allergensOf: readonly (readonly [RegExp, readonly string[]])[] = [
  [/奶|乳/, ['乳及乳制品']],
  [/鱼/, ['鱼类及其制品']],
  [/面|糕/, ['含麸质的谷物及其制品']],
  [/酱油|醋/, ['大豆及其制品', '含麸质的谷物及其制品']],
]

/** What the label of a product says beside its name. */
export function demoLabel({ name, shelfLifeDays, isCold }: DemoProduct) {
  return {
    allergens: allergensOf.find(([goods]) => goods.test(name))?.[1] ?? [],
    shelfLife: shelfLifeDays % 365 === 0 ? `${shelfLifeDays / 365} 年` : `${shelfLifeDays} 天`,
    storage: isCold ? '2–6 ℃ 冷藏' : '阴凉干燥处，避免阳光直射',
  }
}

export function demoPapers(products: readonly DemoProduct[], today: string): DemoPapers {
  return {
    failures: products.flatMap((product, index) => (index % 30 === 11 ? [failure(product, today)] : [])),
    certifications: products.flatMap((product, index) => certifications(product, index, today)),
    reports: products.flatMap((product) => product.lots.map((_, at) => report(product, at))),
    promises: products.flatMap((product) => product.lots.map((_, at) => promise(product, at))),
    items: products.flatMap((product) => items(product)),
  }
}

function failure(product: DemoProduct, today: string): DemoFailure {
  const throwDice = dice(`sampling ${product.gtin}`)
  const test = throwDice.pick(tests)
  return {
    id: `demo-sampling-${product.gtin}`,
    gtin: product.gtin,
    title: `${product.name}抽检不合格（演示）`,
    authority: product.maker.authority,
    noticeNumber: `示例抽检通告 ${today.slice(0, 4)} 年第 ${throwDice.whole(1, 60)} 号`,
    item: test.item,
    found: test.failed,
    limit: test.limit,
    publishedOn: shiftDay(today, -throwDice.whole(3, 90)),
    lots: product.lots.slice(0, 1).map(({ lot }) => lot),
  }
}

/** One product in six has a certificate; every third of those is past its end. */
function certifications(product: DemoProduct, index: number, today: string): DemoCertification[] {
  if (index % 6 !== 0) return []
  const throwDice = dice(`certificate ${product.gtin}`)
  const isExpired = index % 18 === 12
  const validTo = shiftDay(today, isExpired ? -throwDice.whole(20, 200) : throwDice.whole(60, 700))
  const validFrom = shiftDay(validTo, -3 * 365)
  const isTea = product.category === '茶叶'
  return [
    {
      id: `demo-certificate-${product.gtin}`,
      gtin: product.gtin,
      kind: isTea ? 'green' : 'other',
      number: isTea
        ? `LB-44-${validFrom.slice(2, 4)}${validFrom.slice(5, 7)}13${String(1000 + index)}A`
        : `DEMO-HACCP-${String(index).padStart(4, '0')}`,
      body: isTea ? '示例绿色食品中心（演示）' : '示例认证有限公司（演示）',
      holder: product.maker.name,
      validFrom,
      validTo,
    },
  ]
}

function report(product: DemoProduct, at: number): DemoReport {
  const { lot = '', producedOn = '' } = product.lots[at] ?? {}
  const throwDice = dice(`report ${product.gtin} ${lot}`)
  return {
    id: `demo-report-${product.gtin}-${lot}`,
    gtin: product.gtin,
    lot,
    number: `示检 ${lot}`,
    laboratory: throwDice.pick(laboratories),
    issuedOn: shiftDay(producedOn, 1),
    hasPassed: true,
    items: tests.map(({ item, limit, passed }) => ({ name: item, limit, found: passed, hasPassed: true })),
  }
}

function promise(product: DemoProduct, at: number): DemoPromise {
  const { lot = '', producedOn = '' } = product.lots[at] ?? {}
  const throwDice = dice(`promise ${product.gtin} ${lot}`)
  const { city, county } = product.maker
  return {
    id: `demo-promise-${product.gtin}-${lot}`,
    gtin: product.gtin,
    lot,
    product: `${product.category}原料（演示）`,
    producer: `${county}示例种植养殖专业合作社`,
    weight: `${throwDice.whole(20, 60) * 12} kg`,
    origin: `${city}${county}`,
    issuedOn: shiftDay(producedOn, -3),
    promises: promised,
  }
}

/** Two pieces of the newest lot have numbers of their own: one still on the way, one sold. */
function items({ gtin, lots }: DemoProduct): DemoItem[] {
  const [newest] = lots
  if (!newest) return []
  const { lot, producedOn } = newest
  return [
    { gtin, serial: `${lot}0001`, lot, state: 'in-trade', since: producedOn },
    { gtin, serial: `${lot}0002`, lot, state: 'sold', since: shiftDay(producedOn, 8) },
  ]
}
