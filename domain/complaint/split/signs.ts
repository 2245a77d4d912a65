/** Words in a story that point to an unlawful act of the merchant. */
import { say, type Text } from '../../text'

export interface Sign {
  readonly id: string
  /** Any of these in the story is the sign. */
  readonly words: readonly string[]
  readonly because: Text
}

const may = (zh: string, en: string): Text => say(`可能涉及${zh}`, `It may concern ${en}`)

/** What market regulation looks into; a sign is a reason to suggest a report, never a finding. */
export const unlawfulSigns: readonly Sign[] = [
  {
    id: 'counterfeit',
    words: [
      '假货',
      '假冒',
      '冒牌',
      '高仿',
      '山寨',
      '仿冒',
      '不是正品',
      '伪劣',
      '假烟',
      '假酒',
      '假药',
      '贴牌假',
      '翻新机',
    ],
    because: may('假冒伪劣商品', 'counterfeit or substandard goods'),
  },
  {
    id: 'expired',
    words: ['过期', '超过保质期', '过了保质期', '超保质期', '涂改日期', '改日期', '换标签', '更换标签'],
    because: may('销售过期商品', 'goods sold past their date'),
  },
  {
    id: 'food-safety',
    words: [
      '变质',
      '发霉',
      '长毛',
      '异物',
      '虫子',
      '生虫',
      '蟑螂',
      '食物中毒',
      '地沟油',
      '农药残留',
      '腹泻',
      '拉肚子',
      '食品安全',
      '有沙子',
    ],
    because: may('食品安全问题', 'unsafe food'),
  },
  {
    id: 'unlicensed',
    words: [
      '无证',
      '无照',
      '没有营业执照',
      '没有执照',
      '没有许可证',
      '没办执照',
      '没有资质',
      '无资质',
      '超范围经营',
    ],
    because: may('无证无照经营', 'trading without a licence'),
  },
  {
    id: 'unlabelled',
    words: [
      '三无',
      '没有生产日期',
      '没有标明生产日期',
      '没有厂名',
      '没有中文标签',
      '无中文标签',
      '没有保质期',
      '没有合格证',
    ],
    because: may('商品标识不合法', 'goods without the labels they need'),
  },
  {
    id: 'false-advertising',
    words: [
      '虚假宣传',
      '虚假广告',
      '夸大宣传',
      '夸大功效',
      '包治',
      '根治',
      '治疗功效',
      '能治病',
      '描述严重不符',
      '与宣传不符',
      '与描述不符',
      '宣传不符',
      '刷单',
      '刷好评',
      '假好评',
    ],
    because: may('虚假宣传', 'false advertising'),
  },
  {
    id: 'price',
    words: [
      '价格欺诈',
      '没有明码标价',
      '不明码标价',
      '未明码标价',
      '标价混乱',
      '虚构原价',
      '先涨价',
      '阴阳价',
      '哄抬',
    ],
    because: may('价格违法', 'unlawful prices'),
  },
  {
    id: 'measure',
    words: [
      '缺斤少两',
      '缺斤短两',
      '短斤少两',
      '短斤缺两',
      '鬼秤',
      '八两秤',
      '作弊秤',
      '计量不准',
      '称不准',
      '加油机作弊',
      '加油机存在作弊',
    ],
    because: may('计量作弊', 'false weights or measures'),
  },
  {
    id: 'cosmetics',
    words: ['违禁成分', '非法添加', '激素脸', '含激素', '未备案'],
    because: may('违法添加或者未经备案的产品', 'forbidden additives or unregistered products'),
  },
  {
    id: 'unfair-terms',
    words: ['霸王条款', '强制消费', '强制搭售', '捆绑销售', '概不退款', '一律不退', '最终解释权'],
    because: may('不公平格式条款或者强制交易', 'unfair terms or forced dealings'),
  },
  {
    id: 'packaging',
    words: ['过度包装'],
    because: may('过度包装', 'excessive packaging'),
  },
  {
    id: 'pyramid',
    words: ['传销', '拉人头', '发展下线'],
    because: may('传销', 'pyramid selling'),
  },
]

/** The person asks for something of their own. */
export const ownLossSigns: readonly string[] = [
  '退款',
  '退钱',
  '退货',
  '退费',
  '退还',
  '赔偿',
  '赔钱',
  '换货',
  '更换',
  '维修',
  '返工',
  '定金',
  '押金',
]

/** The person has bought nothing. */
export const bystanderSigns: readonly string[] = [
  '我没有买',
  '我没买',
  '没有购买',
  '并未购买',
  '路过看到',
  '路过发现',
]
