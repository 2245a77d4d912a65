/**
 * GS1 application identifiers (General Specifications 3.2; formats in the notation of the GS1 syntax dictionary:
 * `N14` fixed digits, `X..20` up to 20 characters, `[…]` optional, `,rule` content rule). A key that ends in `n`
 * stands for the decimal places 0–9. A new identifier is a row.
 */
import type { Text } from '../../text'

/** How the value is put into words. */
export type Rendering = 'date' | 'country' | 'count' | 'amount' | 'unit' | 'plain'

export interface Identifier {
  readonly ai: string
  readonly format: string
  readonly name: Text
  readonly rendering: Rendering
  /** Unit of a measure, else ''. */
  readonly unit: string
}

type Row = readonly [ai: string, format: string, zh: string, en: string, rendering?: Rendering, unit?: string]

const DATE = 'N6,yymmd0'
const GLN = 'N13,csum'

const rows: readonly Row[] = [
  ['00', 'N18,csum', '物流单元代码 SSCC', 'Shipping container (SSCC)'],
  ['01', 'N14,csum', '商品条码 GTIN', 'Trade item (GTIN)'],
  ['02', 'N14,csum', '箱内商品 GTIN', 'Contained trade item (GTIN)'],
  ['03', 'N14,csum', '定制商品 GTIN', 'Made-to-order trade item (GTIN)'],
  ['10', 'X..20', '批号', 'Batch or lot'],
  ['11', DATE, '生产日期', 'Production date', 'date'],
  ['12', DATE, '付款截止日', 'Due date', 'date'],
  ['13', DATE, '包装日期', 'Packaging date', 'date'],
  ['15', DATE, '保质期至', 'Best before', 'date'],
  ['16', DATE, '销售截止日', 'Sell by', 'date'],
  ['17', DATE, '有效期至', 'Expiry date', 'date'],
  ['20', 'N2', '产品变体', 'Variant'],
  ['21', 'X..20', '序列号', 'Serial number'],
  ['22', 'X..20', '消费品变体', 'Consumer product variant'],
  ['235', 'X..28', '第三方序列号', 'Third-party serial number'],
  ['240', 'X..30', '附加产品标识', 'Additional product identification'],
  ['241', 'X..30', '客户方货号', 'Customer part number'],
  ['242', 'N..6', '定制产品代码', 'Made-to-order variation'],
  ['243', 'X..20', '包装组件代码', 'Packaging component number'],
  ['250', 'X..30', '二级序列号', 'Secondary serial number'],
  ['251', 'X..30', '来源实体参考', 'Reference to source entity'],
  ['253', 'N13,csum [X..17]', '文件类型代码', 'Document type (GDTI)'],
  ['254', 'X..20', '位置扩展代码', 'Location extension'],
  ['255', 'N13,csum [N..12]', '优惠券代码', 'Coupon (GCN)'],
  ['30', 'N..8', '数量', 'Count', 'count'],
  ['310n', 'N6', '净重', 'Net weight', 'unit', 'kg'],
  ['311n', 'N6', '长度', 'Length', 'unit', 'm'],
  ['312n', 'N6', '宽度', 'Width', 'unit', 'm'],
  ['313n', 'N6', '高度', 'Height', 'unit', 'm'],
  ['314n', 'N6', '面积', 'Area', 'unit', 'm²'],
  ['315n', 'N6', '净容量', 'Net volume', 'unit', 'L'],
  ['316n', 'N6', '净体积', 'Net volume', 'unit', 'm³'],
  ['320n', 'N6', '净重', 'Net weight', 'unit', 'lb'],
  ['330n', 'N6', '毛重', 'Gross weight', 'unit', 'kg'],
  ['335n', 'N6', '容量', 'Volume', 'unit', 'L'],
  ['336n', 'N6', '体积', 'Volume', 'unit', 'm³'],
  ['340n', 'N6', '毛重', 'Gross weight', 'unit', 'lb'],
  ['356n', 'N6', '净重', 'Net weight', 'unit', 'oz t'],
  ['357n', 'N6', '净重', 'Net weight', 'unit', 'oz'],
  ['37', 'N..8', '箱内件数', 'Count of contained items', 'count'],
  ['390n', 'N..15', '应付金额', 'Amount payable', 'amount'],
  ['392n', 'N..15', '单价', 'Price', 'amount'],
  ['400', 'X..30', '客户订单号', 'Purchase order number'],
  ['401', 'X..30', '托运代码', 'Consignment number (GINC)'],
  ['402', 'N17,csum', '装运标识代码', 'Shipment number (GSIN)'],
  ['403', 'X..30', '路径代码', 'Routing code'],
  ['410', GLN, '交货地 GLN', 'Ship to (GLN)'],
  ['411', GLN, '受票方 GLN', 'Bill to (GLN)'],
  ['412', GLN, '供货方 GLN', 'Purchased from (GLN)'],
  ['413', GLN, '最终目的地 GLN', 'Ship for (GLN)'],
  ['414', GLN, '位置 GLN', 'Location (GLN)'],
  ['415', GLN, '开票方 GLN', 'Invoicing party (GLN)'],
  ['416', GLN, '生产或服务地 GLN', 'Production or service location (GLN)'],
  ['417', GLN, '参与方 GLN', 'Party (GLN)'],
  ['420', 'X..20', '交货地邮编', 'Ship-to postal code'],
  ['421', 'N3,iso3166 X..9', '交货国和邮编', 'Ship-to country and postal code'],
  ['422', 'N3,iso3166', '原产国', 'Country of origin', 'country'],
  [
    '423',
    'N3,iso3166 [N3],iso3166 [N3],iso3166 [N3],iso3166 [N3],iso3166',
    '初加工国',
    'Countries of initial processing',
  ],
  ['424', 'N3,iso3166', '加工国', 'Country of processing', 'country'],
  [
    '425',
    'N3,iso3166 [N3],iso3166 [N3],iso3166 [N3],iso3166 [N3],iso3166',
    '拆解国',
    'Countries of disassembly',
  ],
  ['426', 'N3,iso3166', '全程加工国', 'Country of full processing', 'country'],
  ['427', 'X..3', '原产地区', 'Origin subdivision'],
  ['7003', 'N6,yymmdd N4,hhmi', '有效期至（到分）', 'Expiry date and time', 'date'],
  ['7004', 'N..4', '活性', 'Active potency'],
  ['7006', 'N6,yymmdd', '首次冷冻日期', 'First freeze date', 'date'],
  ['7007', 'N6,yymmdd [N6],yymmdd', '收获日期', 'Harvest date', 'date'],
  ['7030', 'N3 X..27', '加工者', 'Processor'],
  ['710', 'X..20', '国家医保编号（德国）', 'National healthcare number (PZN)'],
  ['8003', 'N1,zero N13,csum [X..16]', '可回收资产 GRAI', 'Returnable asset (GRAI)'],
  ['8004', 'X..30', '单个资产 GIAI', 'Individual asset (GIAI)'],
  ['8005', 'N6', '单位价格', 'Price per unit'],
  ['8006', 'N14,csum N4', '分件商品 GTIN', 'Piece of a trade item'],
  ['8008', 'N8 [N..4]', '生产日期和时间', 'Production date and time'],
  ['8010', 'Y..30', '部件代码', 'Component or part (CPID)'],
  ['8011', 'N..12', '部件序列号', 'Component serial number'],
  ['8017', 'N18,csum', '服务提供者 GSRN', 'Service provider (GSRN)'],
  ['8018', 'N18,csum', '服务接受者 GSRN', 'Service recipient (GSRN)'],
  ['8019', 'N..10', '服务次序号', 'Service instance number'],
  ['8020', 'X..25', '付款单号', 'Payment slip reference'],
  ['8026', 'N14,csum N4', '箱内分件商品', 'Contained pieces'],
  ['8200', 'X..70', '扩展包装网址', 'Extended packaging address'],
  ['90', 'X..30', '贸易伙伴约定信息', 'Agreed between trading partners'],
]

/** 91–99 are for internal use, all alike. */
const internal: readonly Row[] = ['91', '92', '93', '94', '95', '96', '97', '98', '99'].map(
  (ai) => [ai, 'X..90', '企业内部信息', 'Company internal information'] as const,
)

const byKey: ReadonlyMap<string, Identifier> = new Map(
  [...rows, ...internal].map(([ai, format, zh, en, rendering = 'plain', unit = '']) => [
    ai,
    { ai, format, name: { zh, en }, rendering, unit },
  ]),
)

/** Value lengths that need no separator, by the first two digits (General Specifications 7.8.5), identifier included. */
const predefined: Readonly<Record<string, number>> = {
  '00': 20,
  '01': 16,
  '02': 16,
  '03': 16,
  '04': 18,
  '11': 8,
  '12': 8,
  '13': 8,
  '14': 8,
  '15': 8,
  '16': 8,
  '17': 8,
  '18': 8,
  '19': 8,
  '20': 4,
  '31': 10,
  '32': 10,
  '33': 10,
  '34': 10,
  '35': 10,
  '36': 10,
  '41': 16,
}

/** Digits of an identifier by its first two; everything else has two and stands in the table. */
const threeDigits = new Set(['23', '24', '25', '40', '41', '42', '71'])
const fourDigits = new Set(['31', '32', '33', '34', '35', '36', '39', '43', '70', '72', '80', '81', '82'])

/** The table's entry for a full identifier; null when the table has none. */
export function identifier(ai: string): Identifier | null {
  return byKey.get(ai) ?? (ai.length === 4 ? byKey.get(`${ai.slice(0, 3)}n`) : undefined) ?? null
}

/** Digits of the identifier that starts with these two; 0 when no identifier can. */
export function identifierLength(firstTwo: string): number {
  if (fourDigits.has(firstTwo)) return 4
  if (threeDigits.has(firstTwo)) return 3
  return byKey.has(firstTwo) ? 2 : 0
}

/** Length of the value when the identifier needs no separator after it, else null. */
export function predefinedLength(ai: string): number | null {
  const total = predefined[ai.slice(0, 2)]
  return total === undefined ? null : total - ai.length
}
