/** Words in a story that an office would stop at; for advice only, people decide. */
import { say, type Text } from '../../text'

/** Who handles what market regulation does not (令121 art. 2, 16(1)); which office does is general knowledge. */
export interface OtherOffice {
  readonly words: readonly string[]
  readonly office: Text
}

export const otherOffices: readonly OtherOffice[] = [
  {
    words: ['物业', '停车位产权', '供暖', '供热', '自来水', '天然气改造', '商品房', '开发商', '公积金'],
    office: say('住房和城乡建设部门，或者拨打 12345', 'the housing authority, or call 12345'),
  },
  {
    words: ['拖欠工资', '不给结工资', '不发工资', '劳动合同', '辞退', '社保', '劳动监察'],
    office: say('人力资源和社会保障部门（12333）', 'the labour authority (12333)'),
  },
  {
    words: ['学校乱收费', '学校收费', '教育局', '学籍'],
    office: say('教育部门', 'the education authority'),
  },
  {
    words: ['误诊', '医疗事故', '医患', '手术失败'],
    office: say('卫生健康部门（12320）', 'the health authority (12320)'),
  },
  {
    words: ['兽药', '农用机械', '农机', '饲料', '牛用', '种子', '农药店', '化肥'],
    office: say('农业农村部门', 'the agriculture authority'),
  },
  {
    words: ['假烟', '烟草'],
    office: say('烟草专卖部门（12313）', 'the tobacco monopoly office (12313)'),
  },
  {
    words: ['打架', '派出所', '诈骗', '盗窃', '敲诈', '投毒'],
    office: say('公安机关（110）', 'the police (110)'),
  },
  {
    words: ['银行贷款', '网贷', '信用卡', '保险理赔', '理财'],
    office: say('金融监管部门（12378）', 'the financial regulator (12378)'),
  },
  {
    words: ['话费', '宽带', '流量套餐', '携号转网'],
    office: say(
      '先找运营商，再找工信部申诉（12300）',
      'the operator first, then the telecom appeal centre (12300)',
    ),
  },
  {
    words: ['快递丢', '包裹丢', '快件'],
    office: say(
      '先找快递公司，再找邮政管理部门（12305）',
      'the carrier first, then the postal authority (12305)',
    ),
  },
  {
    words: ['导游', '旅行社', '旅游合同', '跟团'],
    office: say('文化和旅游部门（12345）', 'the tourism authority (12345)'),
  },
  {
    words: ['网约车', '出租车司机', '公交车'],
    office: say('交通运输部门（12328）', 'the transport authority (12328)'),
  },
  {
    words: ['城管执法', '法院判决执行', '判决执行不到位'],
    office: say('作出决定的机关或者它的上级', 'the body that decided, or the one above it'),
  },
]

/** The same dispute is or was elsewhere (art. 16(2)). */
export const handledElsewhereSigns: readonly string[] = [
  '已起诉',
  '起诉了',
  '法院已',
  '仲裁已',
  '仲裁委已',
  '消协已',
  '消协处理过',
  '消委会已',
  '已由市场监管部门处理',
  '已经处理过',
  '已经投诉过',
  '再次重复投诉',
]

/** Not for one's own life (art. 16(3)). */
export const tradeUseSigns: readonly string[] = [
  '进货',
  '批发来',
  '转卖',
  '倒卖',
  '公司采购',
  '单位采购',
  '我们公司买',
  '店里用',
  '开店用',
  '做生意用',
  '转手',
  '代理加盟',
  '加盟费',
]

/** Bought again and again after the fault was known (art. 17(1)). */
export const repeatSigns: readonly string[] = [
  '多次购买',
  '又买了',
  '分多次',
  '连续购买',
  '先后购买',
  '再次购买',
]

/** The person has no paper to show. */
export const noProofSigns: readonly string[] = [
  '没有凭证',
  '无消费凭证',
  '无法提供凭证',
  '无法提供购买凭证',
  '无法提供消费凭证',
  '无法提供任何交易记录',
  '没有小票',
  '没有发票也没有',
  '仅凭记忆',
  '仅凭口头',
]

/** Names that are not one's name (art. 10(1), 16(6)). */
export const notANameSigns: readonly string[] = [
  '先生',
  '女士',
  '小姐',
  '匿名',
  '某',
  '网友',
  '用户',
  '消费者',
  '**',
  'XX',
  'xx',
  '××',
]
