/** The faults of North American coupon codes (AI 8110 and 8112) in words, put together from the field and what ails it. */
import { say, type Text } from '../../../text'

const fields: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  FORMAT_CODE: ['格式代码', 'format code'],
  FUNDER: ['出资方代码', 'funder'],
  GCP: ['厂商识别代码', 'company prefix'],
  OFFER_CODE: ['优惠代码', 'offer code'],
  SAVE_VALUE: ['优惠金额', 'save value'],
  '1ST_PURCHASE_REQUIREMENT': ['第一种商品的购买要求', 'first purchase requirement'],
  '1ST_PURCHASE_FAMILY_CODE': ['第一种商品的系列代码', 'first purchase family code'],
  ADDITIONAL_PURCHASE_RULES_CODE: ['附加购买规则', 'additional purchase rules code'],
  '2ND_PURCHASE_REQUIREMENT': ['第二种商品的购买要求', 'second purchase requirement'],
  '2ND_PURCHASE_FAMILY_CODE': ['第二种商品的系列代码', 'second purchase family code'],
  '2ND_PURCHASE_GCP': ['第二种商品的厂商识别代码', 'second purchase company prefix'],
  '3RD_PURCHASE_REQUIREMENT': ['第三种商品的购买要求', 'third purchase requirement'],
  '3RD_PURCHASE_FAMILY_CODE': ['第三种商品的系列代码', 'third purchase family code'],
  '3RD_PURCHASE_GCP': ['第三种商品的厂商识别代码', 'third purchase company prefix'],
  EXPIRATION_DATE: ['截止日期', 'expiration date'],
  // The dictionary's own spelling.
  EXIPIRATION_DATE: ['截止日期', 'expiration date'],
  START_DATE: ['开始日期', 'start date'],
  SERIAL_NUMBER: ['序列号', 'serial number'],
  RETAILER_GCP_OR_GLN: ['零售商代码', 'retailer'],
  SAVE_VALUE_CODE: ['优惠方式', 'save value code'],
  SAVE_VALUE_APPLIES_TO_ITEM: ['优惠适用的商品', 'item the saving applies to'],
  STORE_COUPON_FLAG: ['店内券标志', 'store coupon flag'],
  DONT_MULTIPLY_FLAG: ['不可加倍标志', "don't-multiply flag"],
}

const ailments: readonly (readonly [pattern: RegExp, zh: string, en: string])[] = [
  [/^COUPON_MISSING_(.*)_VLI$/, '缺少长度位', 'its length digit is missing'],
  [/^COUPON_INVALID_(.*)_LENGTH$/, '长度位不对', 'its length digit is wrong'],
  [/^COUPON_(?:TRUNCATED|TOO_SHORT_FOR)_(.*)$/, '位数不够', 'it is too short'],
  [/^COUPON_MISSING_(.*)$/, '缺少', 'it is missing'],
  [/^COUPON_INVALID_(.*)$/, '不对', 'it is wrong'],
]

/** The fault in words; null for a code that is not of coupons. */
export function couponFaultText(code: string): Text | null {
  if (code === 'COUPON_EXCESS_DATA') return say('优惠券内容后面多出数字', 'Digits left over after the coupon')
  if (code === 'COUPON_EXPIRATION_BEFORE_START')
    return say('优惠券截止早于开始', 'The coupon ends before it starts')
  for (const [pattern, zh, en] of ailments) {
    const name = pattern.exec(code)?.[1]
    if (name === undefined) continue
    const field = fields[name] ?? fields[name.replace(/_CODE$/, '')]
    if (field) return say(`优惠券的${field[0]}${zh}`, `Coupon, ${field[1]}: ${en}`)
  }
  return null
}
