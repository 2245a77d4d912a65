/**
 * Names of natural persons within published texts (个人信息保护法; 行政处罚信息公示规定 art. 5-6 on what is left out of
 * decisions). Chinese marks no end of a name, so only what stands behind a title is taken for one, and wherever the
 * same name comes again.
 */
import { compoundFamilies, families } from './family-names'
import { isOrganisation, maskedName } from './person-name'

const han = '\\u4e00-\\u9fff'

const titles =
  '当事人|被处罚人|被处罚单位|行政相对人|个体经营者|经营者|法定代表人|法人代表|法人|主要负责人|负责人|实际控制人|控制人|' +
  '投资人|合伙人|业主|店主|责任人员|责任人|行为人|股东|代理人|联系人|监护人|举报人|投诉人|消费者|受害人|驾驶员|驾驶人|' +
  '从业人员|销售员|员工|店员|厨师|医师|药师|患者|姓名|被执行人|出质人|质权人|抵押人|承诺人|申请人|董事|监事'

/** What may follow a name at once: a mark, a figure, the end of the text … */
const mark = '[^\\u4e00-\\u9fff*]|$|先生|女士|同志'
/** … or how a sentence goes on. */
const onward =
  '销售|经营|生产|加工|在|于|因|未|的|从|将|以|向|对|与|及|和|等|无证|无照|无|擅自|涉嫌|违反|违法|利用|使用|通过|购进|购买|' +
  '采购|提供|发布|虚假|为|是|系|自|已|存在|没有|开设|开办|称|表示|陈述|承认|签|租|驾驶|反映|投诉|举报|进行|实施|拒|作为|' +
  '承诺|保证|郑重|自愿|出质|质押|抵押|荣获|获得|被|男|女|持有|名下|有|不|曾|共|负责|接受|到|制作|制售|委托|出售|出具|伪造|隐瞒|逾期|' +
  '履行|执行|发行|当场|当庭|现场|故意|伙同|私自|非法|违规|辩称|供述|交代|申辩|请求|缴纳|支付|收取|赔偿|退还|退款|提交|配合|主动|及时|' +
  '应当|必须|依法|经查|经本|作出|给予'

const name = `((?:${compoundFamilies})[${han}]{1,2}?|[${families}][${han}]{1,2}?)`
const joined = `(?:姓名)?\\s*[:：（(]?\\s*`
/** Who holds the title; of a change of who holds it, the new one and then the old one. */
const titled = [
  `(?:${titles})${joined}(?:由[${han}]{2,4}变更为|变更为|为|是|系|名叫|叫)?\\s*${name}(?=${mark}|${onward})`,
  `(?:${titles})${joined}由\\s*${name}(?=变更)`,
].map((pattern) => new RegExp(pattern, 'g'))

/** Without one there is no name to look for. */
const anyTitle = new RegExp(titles)

/** Words that begin like a family name and are none. */
const words =
  /^(陈述|陈列|张贴|张挂|施工|施行|许可|许诺|高价|高额|高于|高空|高档|金额|金属|金融|方可|方法|方便|方案|方式|安全|安装|安排|常年|常住|常见|成立|成功|成分|成品|连续|连带|连同|连锁|任何|任意|任职|关于|关闭|关联|关系|明知|明确|明显|明示|全部|全额|全程|全年|全国|时间|时任|时候|应当|应该|应予|应于|应在|应付|应为|包装|包括|包含|单位|单独|单价|单方|强行|强制|强迫|解释|解除|计划|计算|计入|商品|商标|商家|商户|商业|保证|马上|马铃|白酒|白天|白糖|黄酒|黄金|牛肉|牛奶|米粉|米面|冷藏|冷冻|冷链|冷菜|房屋|房产|石油|石材|江西|江苏|温度|温州|路边|路段|路口|车辆|车间|车主|边界|边角|华东|沙县|文件|文化|文书|武汉|康复|盛装|项目|管理|管辖|盖章|符合|谈话|燕窝|花生|花店|景区|银行|银色|钱款|雷同|季度|周边|周围|周转|周期|章程|党员|党委|曲解|游客|游泳|席位|查封|查获|查询|查明|司机|司法|纪录|费用|童装|左右|毛利|毛重|汤料|谷物|万元|万余|代[为理购加表办码记收发销]|时很|付款|付费|付清|乐器|余款|余额|余下|史料|易制|易燃|宁德|古田|田间|林地|林木|叶片|水果|丁类|于是|于当|于本|于上|于同|于次|于其|于该|于此|于网|于店|于今|向其|向社|向消|向当|向本|向多|向我|曾经|曾在|曾因|曾于|曾多|曾被|和其|和相|别|习惯|官方|官网|宗教|扬尘|井盖|桑拿|蓝色|艾灸|池塘|简单|简易|简称|封存|封闭|封口|华侨|宫颈|段落|段时|龙眼|龙虾|熊猫|顾客|贺卡|苗木|苗圃|范围|梅花|董事|郎酒|洪水|卫生|卫浴|甘蔗|欧盟|欧美|解决|古玩|申请|申报|申诉|申领|庄稼|路过|游戏|盛放|成本|成人|成都|计生|计量|计价|计税)/

/** A name that the text itself, or the source beside it, gives away. */
function isName(candidate: string): boolean {
  return !words.test(candidate) && !candidate.includes('某') && !isOrganisation(candidate)
}

/** The names that stand behind titles in a text, each once. */
export function namesIn(text: string): readonly string[] {
  if (!anyTitle.test(text)) return []
  const found = titled.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
  return [...new Set(found.filter((name) => name !== '' && isName(name)))]
}

/** What a person does, and not what a firm is called: 王小明经营…, but 王小明经营部. */
const deed = new RegExp(`^(?!(?:经营|销售|生产|加工|采购|制作)[部社厂店处行])(?:${onward})`)
/** 行 that is no firm's end: 履行, 发行. */
const doing = /[履执进实举自另先试推施]行|发行(?!社|部|公司)/g

/** Han characters behind a name that make it the beginning of a company's name. */
const firmEnding =
  /^(?!销售|购|买|卖|租|雇|经营的|开设|开办)[^，。；、：:（）()\s在于从向对将为是系的与和及因以未不]{0,8}?(?:公司|工厂|厂|店|合作社|中心|经营部|销售部|服务部|商行|车行|行(?![为政业使驶动程人李走贿销情规医骗凶])|馆|超市|食堂|工作室|诊所|医院|学校|茶庄|酒家|饭庄)/

function isFirmBehind(part: string): boolean {
  return !deed.test(part) && firmEnding.test(part.replace(doing, '，'))
}

/**
 * A text with these names masked wherever they stand, except where one begins a company's name.
 * @param kept texts that stay as they are: the merchant's own name, which may hold its owner's
 */
function withNamesMasked(text: string, names: readonly string[], kept: readonly string[]): string {
  const [first, ...others] = kept.filter((each) => each !== '')
  if (first !== undefined && text.includes(first)) {
    return text
      .split(first)
      .map((part) => withNamesMasked(part, names, others))
      .join(first)
  }
  if (first !== undefined) return withNamesMasked(text, names, others)
  return [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => {
      const parts = left.split(name)
      return parts.reduce((whole, part, index) => {
        if (index === 0) return part
        return whole + (isFirmBehind(part) ? name : maskedName(name)) + part
      }, '')
    }, text)
}

/**
 * Texts of one record without the names of natural persons: those behind titles in any of them, and `known` ones.
 * @param known full names that the source gives beside the texts; firms and what is masked already are left alone
 * @param kept as in the texts and never changed: the merchant's name
 */
export function withoutPersonNames(
  texts: readonly string[],
  known: readonly string[] = [],
  kept: readonly string[] = [],
): string[] {
  const isWhole = (name: string) => /^[\u4e00-\u9fff·]{2,12}$/.test(name) && !isOrganisation(name)
  const names = [...new Set([...known.filter(isWhole), ...texts.flatMap(namesIn)])]
  return names.length === 0 ? [...texts] : texts.map((text) => withNamesMasked(text, names, kept))
}
