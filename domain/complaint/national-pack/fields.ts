/** The fields of the form of 全国12315平台 in its order, with what a case has for them. */
import { englishNumber } from '../../figures'
import { say, type Text } from '../../text'
import type { ComplaintDraft } from '../case'
import type { Unit } from '../facts'
import { lengthOf } from './fit'

export interface NationalSource extends Pick<
  ComplaintDraft,
  'merchantName' | 'merchantAddress' | 'productName' | 'orderNo' | 'sale'
> {
  readonly unit: Unit | null
}

export interface NationalField {
  /** Unique. */
  readonly key: string
  readonly name: Text
  /** To be copied; empty where there is nothing to copy. */
  readonly value: string
  /** Characters that the form takes; null where it does not say. */
  readonly limit: number | null
  /** What did not fit into the limit, or what is to be done there. */
  readonly note: Text | null
}

/** As far as the form is known: its limits are not published, and may have changed. */
const limits = { address: 40, product: 50, shop: 20 } as const

/** Every field but the content, which is edited apart. */
export function nationalFields(source: NationalSource): readonly NationalField[] {
  const { merchantName, merchantAddress, productName, orderNo, unit } = source
  return [
    {
      key: 'merchant',
      name: say('被投诉企业', 'Merchant'),
      value: merchantName.trim(),
      limit: null,
      note: say(
        '在搜索框里粘贴，从结果里选定；搜不到再手工填写。',
        'Paste it into the search box and choose from the list; type it only when it is not found.',
      ),
    },
    cut('address', say('商家地址', "Merchant's address"), merchantAddress, limits.address),
    cut('product', say('商品或服务名称', 'Goods or service'), productName, limits.product),
    {
      key: 'category',
      name: say('商品或服务类别', 'Category'),
      value: chineseOnly(productName),
      limit: null,
      note: say(
        '先在列表里选；没有合适的再选“其他”，那里只能填汉字，可以粘贴上面这个。',
        'Choose from the list; under “Other” only Chinese characters are taken: this is what may be pasted there.',
      ),
    },
    ...saleFields(source),
    {
      key: 'order',
      name: say('订单号', 'Order number'),
      value: orderNo.trim(),
      limit: null,
      note: orderNo.trim() === '' ? say('没有可以不填。', 'May be left empty.') : null,
    },
    {
      key: 'problem',
      name: say('问题类别', 'Kind of problem'),
      value: '',
      limit: null,
      note: say('在那里的列表里选最接近的一项。', 'Choose the nearest from the list there.'),
    },
    {
      key: 'unit',
      name: say('处理单位', 'Office'),
      value: unit?.name ?? '',
      limit: null,
      note: say(
        '按省、市、区县三级选到商家所在地的市场监管局。',
        "Choose province, city and county of the merchant's place.",
      ),
    },
  ]
}

/** Its entry in the list of the form. */
const online = '网购'

/** 销售方式, and for an online purchase 电商平台 and 入驻商户名. What is chosen there stands here by its Chinese name. */
function saleFields({ sale, merchantName }: NationalSource): readonly NationalField[] {
  const channel = sale?.channel ?? null
  const platformName = sale?.platformName.trim() ?? ''
  const how = (value: string, note: Text): NationalField => ({
    key: 'sale',
    name: say('销售方式', 'How it was sold'),
    value,
    limit: null,
    note,
  })
  const platform = (value: string): NationalField => ({
    key: 'platform',
    name: say('电商平台', 'Platform'),
    value,
    limit: null,
    note:
      value === ''
        ? say('这里没有填，请在那里选。', 'Not filled in here; please choose it there.')
        : say('在列表里选这一个。', 'Choose this one from the list.'),
  })
  switch (channel) {
    case 'shop':
      return [how('现场购物', say('在那里选这一项。', 'Choose this one there.'))]
    case 'platform-shop':
      return [
        how(
          online,
          say('在那里选这一项，再填下面两项。', 'Choose this one there, then fill in the two below.'),
        ),
        platform(platformName),
        cut('shop', say('店铺名', 'Name of the shop'), merchantName, limits.shop),
      ]
    case 'platform':
      return [
        how(online, say('在那里选这一项，再选平台。', 'Choose this one there, then the platform.')),
        platform(platformName === '' ? merchantName.trim() : platformName),
      ]
    case 'own-site':
      return [
        how(
          online,
          say(
            '在那里选这一项。是商家自己的网站、App 或小程序，没有经过别的平台。',
            "Choose this one there. It was the merchant's own site, app or mini-program, with no platform between.",
          ),
        ),
      ]
    case 'away':
      return [
        how(
          '',
          say(
            '您是通过电话、上门或者会销买的。在那里选最接近的一项，并在内容里写明。',
            'You bought by telephone, at the door or at a sales meeting. Choose the nearest there, and say so in the content.',
          ),
        ),
      ]
    case null:
      return [
        how(
          '',
          say(
            '在那里选：现场购物还是网购。网购要再选平台，填店铺名（最多 20 字）。',
            'Choose there: in a shop or online. For an online purchase name the platform and the shop (20 characters).',
          ),
        ),
      ]
  }
}

function cut(key: string, name: Text, text: string, limit: number): NationalField {
  const whole = text.trim()
  const value = [...whole].slice(0, limit).join('')
  const over = lengthOf(whole) - limit
  return {
    key,
    name,
    value,
    limit,
    note:
      over > 0
        ? say(
            `那里最多 ${limit} 字，后面 ${over} 字放不下。`,
            `At most ${limit} characters fit there; left out at the end: ${englishNumber(over)}.`,
          )
        : whole === ''
          ? say('这里没有填，请在那里补上。', 'Not filled in here; please add it there.')
          : null,
  }
}

/** Chinese characters alone, as the form's "other category" demands. */
function chineseOnly(text: string): string {
  return text.replace(/[^\u3400-\u9fff]/g, '')
}
