/** What single positions of the national codes mean. A value that is missing here is only unknown to us. */
import { say, type Text } from '../text'

export type Values = Readonly<Record<string, Text>>

/** GB 32100-2015 position 1 with its amendments: the registering department. Other letters are not assigned. */
export const usccDepartments: Values = {
  1: say('机构编制', 'Public institutions'),
  2: say('外交', 'Foreign affairs'),
  3: say('司法行政', 'Justice'),
  4: say('文化', 'Culture'),
  5: say('民政', 'Civil affairs'),
  6: say('旅游', 'Tourism'),
  7: say('宗教', 'Religious affairs'),
  8: say('工会', 'Trade unions'),
  9: say('市场监督管理（原工商）', 'Market regulation'),
  A: say('中央军委改革和编制办公室', 'Central Military Commission'),
  N: say('农业农村', 'Agriculture'),
  Y: say('其他', 'Other'),
}

/** Positions 1 and 2 together: department and kind of organisation. */
export const usccKinds: Values = {
  11: say('机关', 'Government body'),
  12: say('事业单位', 'Public institution'),
  13: say('群众团体', 'Mass organisation'),
  31: say('律师执业机构', 'Law firm'),
  32: say('公证处', 'Notary office'),
  33: say('基层法律服务所', 'Local legal service office'),
  34: say('司法鉴定机构', 'Forensic institution'),
  35: say('仲裁委员会', 'Arbitration commission'),
  51: say('社会团体', 'Social organisation'),
  52: say('民办非企业单位', 'Private non-enterprise unit'),
  53: say('基金会', 'Foundation'),
  71: say('宗教活动场所', 'Place of worship'),
  72: say('宗教院校', 'Religious school'),
  81: say('基层工会', 'Local trade union'),
  91: say('企业', 'Enterprise'),
  92: say('个体工商户', 'Sole trader'),
  93: say('农民专业合作社', "Farmers' cooperative"),
  N1: say('组级集体经济组织', 'Collective of a village group'),
  N2: say('村级集体经济组织', 'Village collective'),
  N3: say('乡镇级集体经济组织', 'Township collective'),
  Y1: say('其他', 'Other'),
}

/** GS 15-2006, first digit of the sequence number. */
export const registrationKinds: Values = {
  0: say('内资', 'Domestic capital'),
  1: say('内资', 'Domestic capital'),
  2: say('内资', 'Domestic capital'),
  3: say('内资', 'Domestic capital'),
  4: say('外资', 'Foreign capital'),
  5: say('外资', 'Foreign capital'),
  6: say('个体工商户', 'Sole trader'),
  7: say('个体工商户', 'Sole trader'),
  8: say('个体工商户', 'Sole trader'),
  9: say('个体工商户', 'Sole trader'),
}

/** 食品生产许可管理办法: food (1) and additive (2) categories. */
export const foodCategories: Values = {
  101: say('粮食加工品', 'Grain products'),
  102: say('食用油、油脂及其制品', 'Edible oils and fats'),
  103: say('调味品', 'Condiments'),
  104: say('肉制品', 'Meat products'),
  105: say('乳制品', 'Dairy'),
  106: say('饮料', 'Beverages'),
  107: say('方便食品', 'Convenience food'),
  108: say('饼干', 'Biscuits'),
  109: say('罐头', 'Canned food'),
  110: say('冷冻饮品', 'Frozen drinks and ices'),
  111: say('速冻食品', 'Quick-frozen food'),
  112: say('薯类和膨化食品', 'Potato and puffed snacks'),
  113: say('糖果制品', 'Confectionery'),
  114: say('茶叶及相关制品', 'Tea'),
  115: say('酒类', 'Alcoholic drinks'),
  116: say('蔬菜制品', 'Vegetable products'),
  117: say('水果制品', 'Fruit products'),
  118: say('炒货食品及坚果制品', 'Roasted seeds and nuts'),
  119: say('蛋制品', 'Egg products'),
  120: say('可可及焙烤咖啡产品', 'Cocoa and roasted coffee'),
  121: say('食糖', 'Sugar'),
  122: say('水产制品', 'Aquatic products'),
  123: say('淀粉及淀粉制品', 'Starch'),
  124: say('糕点', 'Pastry'),
  125: say('豆制品', 'Soy products'),
  126: say('蜂产品', 'Bee products'),
  127: say('保健食品', 'Health food'),
  128: say('特殊医学用途配方食品', 'Food for special medical purposes'),
  129: say('婴幼儿配方食品', 'Infant formula'),
  130: say('特殊膳食食品', 'Special dietary food'),
  131: say('其他食品', 'Other food'),
  201: say('食品添加剂', 'Food additives'),
  202: say('食品用香精', 'Food flavourings'),
  203: say('复配食品添加剂', 'Compound additives'),
}

/** 食品经营许可 主体业态. */
export const foodBusinesses: Values = {
  1: say('食品销售经营者', 'Food sales'),
  2: say('餐饮服务经营者', 'Catering'),
  3: say('单位食堂', 'Canteen'),
}

/** 仅销售预包装食品备案. */
export const filingKinds: Values = {
  1: say('批发', 'Wholesale'),
  2: say('零售', 'Retail'),
}
