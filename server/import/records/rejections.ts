import { say, type Text } from '../../../domain/text'

/** Why a row is not taken. The codes are stable: other systems count by them. */
export type RejectionCode =
  | 'wrong-column-count'
  | 'natural-person'
  | 'no-subject'
  | 'unknown-merchant'
  | 'ambiguous-name'
  | 'missing-field'
  | 'bad-date'
  | 'future-date'
  | 'wrong-order'
  | 'bad-amount'
  | 'bad-value'
  | 'duplicate-row'
  | 'nothing-to-remove'
  | 'personal-number'
  | 'breaks-contract'
  | 'not-digits'
  | 'rounded-number'
  | 'internal-number'
  | 'wrong-length'
  | 'wrong-check-digit'
  | 'in-store-number'
  | 'not-an-item'
  | 'other-source'

export const rejectionTexts: Readonly<Record<RejectionCode, Text>> = {
  'wrong-column-count': say('列数和表头不一样', "Its number of columns differs from the header's"),
  'natural-person': say('对象是自然人，不导入', 'It is about a natural person and is not imported'),
  'no-subject': say(
    '没有统一社会信用代码、注册号或名称',
    'It names neither code, registration number nor name',
  ),
  'unknown-merchant': say(
    '登记信息里没有这家商家，先导入登记信息',
    'The merchant is not in the registrations; import those first',
  ),
  'ambiguous-name': say('只有名称，且有几家同名', 'It has only a name, which several merchants share'),
  'missing-field': say('缺少必填项', 'A required field is empty'),
  'bad-date': say('日期不存在或写法不认识', 'A date does not exist or cannot be read'),
  'future-date': say(
    '日期在今天之后：已经发生的事不会有这样的日期',
    'A date lies after today, of something that is said to have happened',
  ),
  'wrong-order': say(
    '日期先后不对：公示、修复、撤销或移出早于决定',
    'Its dates are in an impossible order: published, repaired, annulled or removed before the decision',
  ),
  'bad-amount': say('金额写法不认识', 'An amount cannot be read'),
  'bad-value': say('取值不认识', 'A value is not one of those known'),
  'duplicate-row': say('和同一文件前面的行重复', 'It repeats an earlier row of the file'),
  'nothing-to-remove': say(
    '没有找到这一行说的、还在名单上的列入记录；移出已记下，它的列入记录后到时就按此移出',
    'No open entry was found that is the one this row takes off; should it come later, it is taken off then',
  ),
  'personal-number': say(
    '网址里有个人的证件号码或手机号，不导入；请改用不含号码的网址',
    "Its web address holds a person's document or telephone number; give one without it",
  ),
  'breaks-contract': say('内容不符合数据规范', 'Its content does not fit the data contract'),
  'not-digits': say(
    '条码里有数字以外的字符，或没有条码',
    'Its barcode is missing or has other characters than digits',
  ),
  'rounded-number': say(
    '条码被表格软件写成了科学计数法，后面几位已经丢了',
    'A spreadsheet has rounded its barcode; the last digits are lost',
  ),
  'internal-number': say(
    '不到 8 位：商店自编的号，不是商品条码',
    'Less than eight digits: a number of the shop, no barcode',
  ),
  'wrong-length': say('条码不是 8、12、13 或 14 位', 'Its barcode has not 8, 12, 13 or 14 digits'),
  'wrong-check-digit': say('条码的校验位不符', 'The check digit of its barcode does not fit'),
  'in-store-number': say(
    '店内码：只在一家店里有效，不能指认商品',
    'An in-store number: valid in one shop only, it names no product',
  ),
  'not-an-item': say('优惠券、退款凭据的编号，不是商品', 'The number of a coupon or refund, not of an item'),
  'other-source': say(
    '这件商品已有别的来源的资料，没有覆盖（要覆盖请加 --replace）',
    'Another source has given this product; it was left as it is (--replace takes it over)',
  ),
}

/** A row that cannot be taken, and which field is to blame where one is. */
export class RowRejection extends Error {
  override readonly name = 'RowRejection'

  constructor(
    readonly code: RejectionCode,
    readonly field: string | null = null,
  ) {
    super(code)
  }
}
