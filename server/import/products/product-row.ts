import { toJson } from '../../db/json'
import type { ProductTable } from '../../trace/tables'
import type { Columns } from '../records/columns'
import { RowRejection } from '../records/rejections'
import { asked, optional, type Field, type Row } from '../records/row'
import { listOf } from './lists'
import { tradeNumber } from './trade-number'

/**
 * Columns of catalogues: those of shops' programs, of Open Food Facts, and of makers. Who supplied a shop (供应商) is
 * not who made the thing, so that column is not read.
 */
export const productFields: readonly Field[] = [
  asked('gtin', '商品条码 条码 条形码 国际条码 GTIN EAN UPC BARCODE CODE 货号 商品编码'),
  asked('name', '商品名称 产品名称 品名 名称 PRODUCT_NAME PRODUCTNAME NAME'),
  optional('brand', '品牌 商标 BRAND BRANDS'),
  optional('spec', '规格 规格型号 SPEC'),
  optional('category', '类别名称 商品类别 产品类别 类别 分类 CATEGORY'),
  optional('netContent', '净含量 NET_CONTENT QUANTITY'),
  optional('maker', '生产者统一社会信用代码 生产企业统一社会信用代码 生产者信用代码 MAKER_USCC'),
  optional('licence', '生产许可证编号 食品生产许可证编号 生产许可证 LICENCE_NUMBER LICENSE_NUMBER'),
  optional('allergens', '致敏物质 过敏原 ALLERGENS'),
  optional('shelfLifeDays', '保质期(天) SHELF_LIFE_DAYS'),
  optional('shelfLife', '保质期 SHELF_LIFE'),
  optional('storage', '贮存条件 储存条件 保存条件 STORAGE'),
  optional('source', '数据来源 来源 SOURCE'),
]

/** What shops' programs write where nobody filled it in. */
const unsaid = /^(其它|其他|默认|无|未知|不详|通用)?(品牌|类别|规格)?$/
/** Longest shelf life that is believed, in days: a century. */
const MAX_DAYS = 36_500

interface Origin {
  readonly source: string
  readonly asOfAt: string
}

/** @throws RowRejection with the reason */
export function productOf(row: Row, { source, asOfAt }: Origin): ProductTable {
  const gtin = tradeNumber(row.raw('gtin'), 'gtin')
  const life = shelfLifeOf(row)
  return {
    gtin,
    name: row.required('name'),
    brand: said(row, 'brand'),
    spec: said(row, 'spec'),
    category: said(row, 'category'),
    net_content: said(row, 'netContent'),
    maker_uscc: makerOf(row),
    licence_number: numberOf(row, 'licence'),
    allergens: row.isFilled('allergens') ? toJson(listOf(row.text('allergens'))) : null,
    shelf_life: life.stated,
    shelf_life_days: life.days,
    storage: said(row, 'storage'),
    source: row.text('source') || source,
    as_of_at: asOfAt,
  }
}

/** Whether the file can be a catalogue at all. */
export function hasProducts(columns: Columns): boolean {
  return columns.has('gtin') && columns.has('name')
}

function said(row: Row, key: string): string | null {
  const text = row.text(key)
  return unsaid.test(text) ? null : text
}

function numberOf(row: Row, key: string): string | null {
  const text = row.raw(key).normalize('NFKC').replace(/\s/g, '')
  return text === '' ? null : text
}

function makerOf(row: Row): string | null {
  const uscc = numberOf(row, 'maker')?.toUpperCase() ?? null
  if (uscc !== null && !/^[0-9A-Z]{13,18}$/.test(uscc)) throw new RowRejection('bad-value', 'maker')
  return uscc
}

/** `30`, `30天`, `12个月`, `2年`: in days, a month as a twelfth of 365. Zero: nobody filled it in. */
function shelfLifeOf(row: Row): { readonly stated: string | null; readonly days: number | null } {
  const column = row.isFilled('shelfLifeDays') ? 'shelfLifeDays' : 'shelfLife'
  const text = row.text(column).normalize('NFKC')
  if (text === '' || /^0+(\.0+)?天?$/.test(text)) return { stated: null, days: null }
  const match = /^(\d{1,5})(?:\.0+)?\s*(天|日|个月|月|年)?$/.exec(text)
  if (!match) return { stated: text, days: null }
  const unit = unitOf(match[2])
  const days = Math.floor(Number(match[1]) * daysIn[unit])
  if (days === 0 || days > MAX_DAYS) throw new RowRejection('bad-value', column)
  return { stated: `${match[1]} ${unit}`, days }
}

const daysIn = { 年: 365, 个月: 365 / 12, 月: 365 / 12, 天: 1, 日: 1 } as const

function unitOf(text: string | undefined): keyof typeof daysIn {
  switch (text) {
    case '年':
    case '个月':
    case '月':
    case '日':
      return text
    default:
      return '天'
  }
}
