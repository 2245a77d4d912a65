/** What single positions of food licence numbers mean. */
import { say } from '../../text'
import type { Values } from './slot'

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
