/**
 * Trades of the demo merchants: words of their names, what they sell, which licence they need.
 * Every name carries 示例 ("example"), so that none can be mistaken for a real company's.
 */
export interface Trade {
  readonly key: string
  readonly word: string
  readonly share: number
  readonly scope: string
  /** Certificate and number family of the licence the trade needs, if any. */
  readonly licence: { readonly certificate: string; readonly family: 'SC' | 'JY' | null } | null
  /** Penalty area of its wrongdoings. */
  readonly area: 'general' | 'food' | 'drug' | 'special-equipment'
  readonly wrongs: readonly { readonly violation: string; readonly basis: string }[]
}

export const trades: readonly Trade[] = [
  {
    key: 'food-maker',
    word: '食品',
    share: 14,
    scope: '食品生产；食品销售；农副产品收购',
    licence: { certificate: '食品生产许可证', family: 'SC' },
    area: 'food',
    wrongs: [
      { violation: '生产标签不符合规定的预包装食品', basis: '《中华人民共和国食品安全法》第一百二十五条' },
      { violation: '生产超过限量使用食品添加剂的食品', basis: '《中华人民共和国食品安全法》第一百二十四条' },
    ],
  },
  {
    key: 'tea',
    word: '茶业',
    share: 9,
    scope: '茶叶种植；茶叶加工；茶叶销售',
    licence: { certificate: '食品生产许可证', family: 'SC' },
    area: 'food',
    wrongs: [{ violation: '伪造产品产地', basis: '《中华人民共和国产品质量法》第五十三条' }],
  },
  {
    key: 'vinegar',
    word: '酿造',
    share: 6,
    scope: '食醋、酱油酿造与销售',
    licence: { certificate: '食品生产许可证', family: 'SC' },
    area: 'food',
    wrongs: [
      { violation: '生产经营标注虚假生产日期的食品', basis: '《中华人民共和国食品安全法》第一百二十四条' },
    ],
  },
  {
    key: 'supermarket',
    word: '超市',
    share: 14,
    scope: '食品销售；日用百货销售',
    licence: { certificate: '食品经营许可证', family: 'JY' },
    area: 'food',
    wrongs: [
      { violation: '经营超过保质期的食品', basis: '《中华人民共和国食品安全法》第一百二十四条' },
      { violation: '未明码标价', basis: '《中华人民共和国价格法》第四十二条' },
    ],
  },
  {
    key: 'restaurant',
    word: '餐饮管理',
    share: 16,
    scope: '餐饮服务',
    licence: { certificate: '食品经营许可证', family: 'JY' },
    area: 'food',
    wrongs: [
      {
        violation: '未按规定制定、实施生产经营过程控制要求',
        basis: '《中华人民共和国食品安全法》第一百二十六条',
      },
    ],
  },
  {
    key: 'gym',
    word: '健身',
    share: 9,
    scope: '健身休闲活动；体育培训',
    licence: null,
    area: 'general',
    wrongs: [
      { violation: '利用格式条款减轻经营者责任', basis: '《合同行政监督管理办法》第十八条' },
      { violation: '发布虚假广告', basis: '《中华人民共和国广告法》第五十五条' },
    ],
  },
  {
    key: 'training',
    word: '文化培训',
    share: 7,
    scope: '成人文化培训；艺术培训',
    licence: null,
    area: 'general',
    wrongs: [{ violation: '对培训效果作保证性承诺', basis: '《中华人民共和国广告法》第五十八条' }],
  },
  {
    key: 'appliance',
    word: '电器商贸',
    share: 10,
    scope: '家用电器销售与维修',
    licence: null,
    area: 'general',
    wrongs: [{ violation: '销售未经强制性认证的产品', basis: '《中华人民共和国认证认可条例》第六十六条' }],
  },
  {
    key: 'logistics',
    word: '冷链物流',
    share: 7,
    scope: '道路货物运输；低温仓储',
    licence: { certificate: '道路运输经营许可证', family: null },
    area: 'general',
    wrongs: [{ violation: '未按规定查验承运货物', basis: '《中华人民共和国道路运输条例》第六十九条' }],
  },
  {
    key: 'pharmacy',
    word: '大药房',
    share: 8,
    scope: '药品零售；医疗器械零售',
    licence: { certificate: '药品经营许可证', family: null },
    area: 'drug',
    wrongs: [{ violation: '未按规定凭处方销售药品', basis: '《药品经营和使用质量监督管理办法》第七十二条' }],
  },
]

/** Plain pretty words of two characters; with 示例 before them no real name results. */
export const tradeNames: readonly string[] = (
  '云舟 青禾 晨露 山月 海风 金穗 松涛 竹影 星河 白鹭 春泥 暖阳 石榴 蓝桥 橘灯 半夏 清泉 麦田 归雁 木棉 ' +
  '南枝 北辰 东篱 西窗 听雨 知秋 安澜 悦山 和顺 同心 广济 博雅 恒泰 瑞丰 嘉禾 明德 正源 福满 长乐 永宁'
).split(' ')

export const familyNames = '林 陈 黄 郑 王 张 李 吴 刘 蔡 杨 许 郭 赵 高 武 薛 梁 苏 叶'.split(' ')
