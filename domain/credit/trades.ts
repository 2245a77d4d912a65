import { say, type Text } from '../text'

/** What merchants sell, in the words of people who buy. */
export const tradeIds = [
  'dining',
  'retail',
  'food',
  'health',
  'beauty',
  'education',
  'fitness',
  'travel',
  'property',
  'vehicles',
  'renovation',
  'household',
  'transport',
  'technology',
  'farming',
  'manufacturing',
  'construction',
  'wholesale',
] as const
export type TradeId = (typeof tradeIds)[number]

interface Trade {
  readonly name: Text
  /** How the trade (行业) is written in names. */
  readonly words: string
}

export const trades: Readonly<Record<TradeId, Trade>> = {
  dining: {
    name: say('餐饮', 'Dining'),
    words:
      '餐饮 饭店 酒楼 餐厅 小吃 面馆 火锅 烧烤 快餐 餐馆 饮品 奶茶 咖啡 茶楼 茶馆 饺子 食堂 美食 酒家 菜馆 粥铺',
  },
  retail: {
    name: say('超市零售', 'Shops and supermarkets'),
    words:
      '超市 便利店 百货 商店 商场 服装店 服饰 鞋店 文具 烟酒 水果店 生鲜 杂货 零售 专卖 眼镜 珠宝 手机店 书店 花店 商行',
  },
  food: {
    name: say('食品酒茶', 'Food, drink and tea'),
    words:
      '食品 茶业 茶叶 酒业 酿造 饮料 粮油 乳业 调味 糕点 水产 肉制品 制茶 茶厂 酒厂 醋业 糖业 面粉 豆制品',
  },
  health: {
    name: say('医药健康', 'Medicine and health'),
    words: '药店 药房 大药房 医药 诊所 医院 口腔 门诊 药业 医疗 健康 养老 护理 中医 康复 生物',
  },
  beauty: {
    name: say('美容美发', 'Beauty and hair'),
    words: '美容 美发 理发 美甲 化妆品 养生 足浴 沐足 造型 护肤 纹绣 spa',
  },
  education: {
    name: say('教育培训', 'Education and training'),
    words: '教育 培训 幼儿园 学校 托管 早教 辅导 艺术培训 驾校 留学 文化传播 文化',
  },
  fitness: {
    name: say('健身体育', 'Fitness and sport'),
    words: '健身 体育 瑜伽 游泳 球馆 武术 舞蹈 跆拳道 运动',
  },
  travel: {
    name: say('住宿旅游', 'Hotels and travel'),
    words: '酒店 宾馆 旅行社 旅游 民宿 客栈 旅馆 招待所 票务 景区 度假',
  },
  property: {
    name: say('房产中介', 'Property'),
    words: '房地产 房产 中介 物业 租赁 公寓 置业 不动产 地产',
  },
  vehicles: {
    name: say('汽车', 'Vehicles'),
    words: '汽车 汽修 汽配 二手车 摩托车 电动车 车行 洗车 机动车',
  },
  renovation: {
    name: say('装修建材', 'Renovation and materials'),
    words: '装饰 装修 建材 家具 门窗 家居 五金 石材 陶瓷 灯饰 木业 橱柜 园林 绿化',
  },
  household: {
    name: say('家政维修', 'Household and repair'),
    words: '家政 保洁 搬家 维修 家电 洗衣 干洗 开锁 月嫂 婚庆 摄影 殡葬 宠物',
  },
  transport: {
    name: say('物流快递', 'Transport and delivery'),
    words: '物流 快递 运输 货运 仓储 配送 速递 客运 出租车 船务 航运 供应链',
  },
  technology: {
    name: say('网络科技', 'Technology'),
    words: '科技 网络 信息技术 信息科技 软件 电子商务 互联网 数据 通信 智能 电子 传媒 广告 技术',
  },
  farming: {
    name: say('农林牧渔', 'Farming'),
    words: '农业 种植 养殖 专业合作社 合作社 林业 牧业 渔业 果业 农产品 家庭农场 农场 苗木 畜牧',
  },
  manufacturing: {
    name: say('生产制造', 'Manufacturing'),
    words:
      '制造 机械 化工 纺织 塑料 印刷 包装 设备 电器 五金厂 制品 模具 仪器 电气 钢铁 煤业 煤矿 矿业 能源 电力 材料 实业 工业',
  },
  construction: {
    name: say('建筑工程', 'Construction'),
    words: '建筑 建设 工程 市政 路桥 劳务 勘察 监理 安装 水利 消防 设计',
  },
  wholesale: {
    name: say('商贸服务', 'Trade and services'),
    words: '贸易 商贸 进出口 批发 经销 投资 咨询 管理 商务 担保 资产 基金 人力资源 会计 税务 律师 经贸 服务',
  },
}

const tradeOfWord = new Map<string, TradeId>(
  tradeIds.flatMap((id) => trades[id].words.split(' ').map((word) => [word, id] as const)),
)
const LONGEST = Math.max(...[...tradeOfWord.keys()].map((word) => word.length))
const SHORTEST = 2

/**
 * The trade a registered name says: a name is region, trade name (字号), trade (行业) and form, in this order
 * (企业名称登记管理规定 art. 6), so the last word that names a trade counts.
 * @param name as registered
 * @returns null when it names none
 */
export function tradeOf(name: string): TradeId | null {
  for (let end = name.length; end >= SHORTEST; end -= 1)
    // The longer word counts: 大药房 before 药房.
    for (let length = Math.min(LONGEST, end); length >= SHORTEST; length -= 1) {
      const trade = tradeOfWord.get(name.slice(end - length, end))
      if (trade !== undefined) return trade
    }
  return null
}
