/** Terms on a pack and on the page of a product. */
import { say } from '../text'
import type { Explanation } from './entry'

export const productTerms = {
  gtin: {
    also: '条形码 69 EAN UPC gtin barcode',
    plain: say(
      '包装上条码下面的那串数字，一种商品一个号。',
      'The digits under the barcode on a pack: one number for each kind of product.',
    ),
    forMe: say(
      '它告诉您这是哪种商品，不能证明东西是真的。',
      'It says which product this is; it does not prove that the thing is genuine.',
    ),
    cites: { L127: [] },
  },
  trace: {
    also: '溯源 来源 去向 trace',
    plain: say(
      '顺着记录往回看：谁做的、经过哪些地方、到了哪家店。',
      'Following the records back: who made it, where it went, which shop it came to.',
    ),
    forMe: say(
      '记录是各家企业自己报的。中间有空缺不等于有假，我们会写明缺在哪里。',
      'Businesses hand in the records themselves. A gap does not mean that something is false; we say where it is.',
    ),
    cites: {},
  },
  lot: {
    also: '批号 生产批号 batch lot',
    plain: say(
      '同一次做出来的一批货，用同一个批号，印在包装上。',
      'Goods made in one go share a lot number, printed on the pack.',
    ),
    forMe: say(
      '召回和抽检不合格一般只说某几批。对一对批号，就知道手上这件在不在里面。',
      'Recalls and failed tests mostly concern certain lots. Compare the number to know whether yours is one of them.',
    ),
    cites: {},
  },
  serial: {
    also: '一物一码 唯一码 serial',
    plain: say(
      '每一件单独的号，同样的商品也各不相同。',
      'A number of each single item; no two are the same.',
    ),
    forMe: say(
      '同一个号到处都有人查到，可能是被抄的，买之前多问一句。',
      'If one number turns up in many places it may have been copied: ask before you buy.',
    ),
    cites: {},
  },
  recall: {
    also: '退回 停止使用 缺陷 recall',
    plain: say(
      '发现商品有危险，厂家公开要求停止销售和使用，并收回已经卖出的。',
      'A product turned out to be dangerous: the maker publicly stops its sale and use, and takes back what was sold.',
    ),
    forMe: say(
      '先别吃、别用，对照批号，联系卖家或厂家退换。',
      'Do not eat or use it; compare the lot number and ask the seller or maker to take it back.',
    ),
    cites: {},
  },
  'failed-sampling': {
    also: '抽样检验 抽检 不合格 sampling',
    plain: say(
      '监管部门从市场上买来或抽来商品送去检验，结果不符合标准。',
      'The authorities took a sample from the market, and it did not meet the standard.',
    ),
    forMe: say(
      '说的是抽到的那一批。手上正好是那一批的，先别吃、别用，可以找卖家退，也可以投诉。',
      'It is about the lot that was sampled. If yours is that lot, do not eat or use it; take it back to the seller, or complain.',
    ),
    cites: {},
  },
  'food-production-licence': {
    also: 'SC 生产许可 QS food',
    plain: say(
      '工厂做食品要先拿到的许可。编号印在包装上，SC 开头，后面 14 个数字。',
      'The licence a factory needs to make food. Its number is printed on the pack: SC and 14 digits.',
    ),
    forMe: say(
      '包装食品上没有这个号，或者号和厂名对不上，先别买。',
      'If packed food has no such number, or it does not fit the maker, better not buy it.',
    ),
    cites: {},
  },
  'food-trade-licence': {
    also: 'JY 经营许可 餐饮 饭店 food',
    plain: say(
      '超市、饭馆、食堂卖食品要有的许可。编号以 JY 开头，挂在店里。',
      'The licence of shops, restaurants and canteens that sell food. Its number begins with JY and hangs in the shop.',
    ),
    forMe: say(
      '看证上的店名、地址和您站的这家是不是一样，有没有过期。',
      'See whether name and address are those of the shop you are in, and whether it is still in force.',
    ),
    cites: {},
  },
  'promise-certificate': {
    also: '农产品合格证 农药 合格证 promise',
    plain: say(
      '种菜、养殖的人随货开的一张证，写着谁种的、产地和日期，保证产品达到要求。',
      'A paper that growers give with their produce: who grew it, where and when, and that it meets the requirements.',
    ),
    forMe: say(
      '这是种养的人自己的保证，不是检验报告。买菜时可以请摊主拿出来看。',
      'It is the promise of the grower, not a test report. You may ask the stall to show it.',
    ),
    cites: { L81: [] },
  },
  organic: {
    also: '有机 有机码 认证 organic',
    plain: say(
      '经过认证机构认证、按有机标准生产的产品。最小的包装上有 17 位有机码。',
      'A product certified to the organic standard. The smallest pack carries an organic code of 17 digits.',
    ),
    forMe: say(
      '到“中国食品农产品认证信息系统”查这个码，看产品和证书对不对得上。',
      'Look the code up in the national information system of food certification and compare the product.',
    ),
    cites: {},
  },
  green: {
    also: '绿色 GF LB 标志 green',
    plain: say(
      '经过认定、可以用绿色食品标志的产品，企业信息码以 GF 开头。',
      'A product that may carry the mark of green food; the code of its company begins with GF.',
    ),
    forMe: say(
      '“绿色食品”和“有机产品”是两种不同的标志。看看证书还在不在有效期。',
      'Green and organic are two different marks. See whether the certificate is still in force.',
    ),
    cites: {},
  },
  'geographical-indication': {
    also: '地标 AGI 特产 原产地 origin',
    plain: say(
      '说明产品出自某个地方、品质和那个地方有关的标志，例如某地的茶、某地的醋。',
      'A mark for products from a certain place to which they owe their quality, such as a tea or a vinegar.',
    ),
    forMe: say(
      '不是那个地方产的，不能用这个标志。发现冒用，可以举报。',
      'Goods from elsewhere may not carry it. You may report a false one.',
    ),
    cites: {},
  },
} as const satisfies Readonly<Record<string, Explanation>>
