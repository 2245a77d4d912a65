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
  | 'bad-amount'
  | 'bad-value'
  | 'duplicate-row'
  | 'nothing-to-remove'
  | 'breaks-contract'

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
  'bad-amount': say('金额写法不认识', 'An amount cannot be read'),
  'bad-value': say('取值不认识', 'A value is not one of those known'),
  'duplicate-row': say('和同一文件前面的行重复', 'It repeats an earlier row of the file'),
  'nothing-to-remove': say('没有找到可以移出的列入记录', 'No open entry was found to be taken off'),
  'breaks-contract': say('内容不符合数据规范', 'Its content does not fit the data contract'),
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
