/** What can be wrong with a component, in words. The names are those of the GS1 syntax dictionary's rules. */
import { say, type Text } from '../../../text'
import { couponFaultText } from './coupon-faults'

/**
 * `misread`: length, characters or check characters are broken.
 * `impossible`: well formed, but such a day, country, currency or kind never existed.
 */
export type FaultVerdict = 'misread' | 'impossible'

/** The offending part of a component. */
export interface LintFault {
  readonly code: string
  readonly start: number
  readonly length: number
}

/** A rule: null when the data obey it. */
export type Linter = (data: string) => LintFault | null

/** A fault of the part from `start`, `length` characters long. */
export function fault(code: string, start: number, length: number): LintFault {
  return { code, start, length }
}

/** The first fault that the linters find, in their order. */
export function firstFault(data: string, ...linters: readonly Linter[]): LintFault | null {
  for (const linter of linters) {
    const found = linter(data)
    if (found) return found
  }
  return null
}

const texts: Readonly<Record<string, readonly [verdict: FaultVerdict, zh: string, en: string]>> = {
  NON_DIGIT_CHARACTER: ['misread', '这里只能是数字', 'Only digits can stand here'],
  INVALID_CSET82_CHARACTER: ['misread', '含有 GS1 不允许的字符', 'A character GS1 data cannot hold'],
  INVALID_CSET39_CHARACTER: [
    'misread',
    '只能是数字、大写字母和 # - /',
    'Only digits, capital letters and # - / are allowed',
  ],
  INVALID_CSET64_CHARACTER: ['misread', '不是 base64url 字符', 'Not a base64url character'],
  INVALID_CSET64_PADDING: ['misread', '结尾的等号个数不对', 'The wrong number of = at the end'],
  TOO_SHORT_FOR_CHECK_DIGIT: ['misread', '没有校验码', 'The check digit is missing'],
  INCORRECT_CHECK_DIGIT: ['misread', '校验码不符', 'The check digit does not fit'],
  TOO_SHORT_FOR_CHECK_PAIR: ['misread', '太短，没有两位校验字符', 'Too short for two check characters'],
  TOO_LONG_FOR_CHECK_PAIR_IMPLEMENTATION: [
    'misread',
    '太长，算不出校验字符',
    'Too long to work out the check characters',
  ],
  INCORRECT_CHECK_PAIR: ['misread', '末两位校验字符不符', 'The two check characters at the end do not fit'],
  TOO_SHORT_FOR_GCP: ['misread', '太短，没有厂商识别代码', 'Too short for a company prefix'],
  INVALID_GCP_PREFIX: [
    'misread',
    '开头应是数字组成的厂商识别代码',
    'It should begin with a company prefix of digits',
  ],
  DATE_TOO_SHORT: ['misread', '日期位数不够', 'The date is too short'],
  DATE_TOO_LONG: ['misread', '日期位数太多', 'The date is too long'],
  ILLEGAL_MONTH: ['impossible', '没有这个月份', 'No such month'],
  ILLEGAL_DAY: ['impossible', '没有这一天', 'No such day'],
  HOUR_TOO_SHORT: ['misread', '小时应是两位', 'The hour should have two digits'],
  HOUR_TOO_LONG: ['misread', '小时应是两位', 'The hour should have two digits'],
  ILLEGAL_HOUR: ['impossible', '没有这个钟点', 'No such hour'],
  MINUTE_TOO_SHORT: ['misread', '分钟应是两位', 'The minute should have two digits'],
  MINUTE_TOO_LONG: ['misread', '分钟应是两位', 'The minute should have two digits'],
  ILLEGAL_MINUTE: ['impossible', '没有这一分钟', 'No such minute'],
  SECOND_TOO_SHORT: ['misread', '秒应是两位', 'The second should have two digits'],
  SECOND_TOO_LONG: ['misread', '秒应是两位', 'The second should have two digits'],
  ILLEGAL_SECOND: ['impossible', '没有这一秒', 'No such second'],
  HOUR_WITH_MINUTE_TOO_SHORT: ['misread', '时刻应是四位', 'The time should have four digits'],
  HOUR_WITH_MINUTE_TOO_LONG: ['misread', '时刻应是四位', 'The time should have four digits'],
  NOT_ISO3166: ['impossible', '没有这个国家（地区）代码', 'No such country code'],
  NOT_ISO3166_OR_999: ['impossible', '没有这个国家（地区）代码', 'No such country code'],
  NOT_ISO3166_ALPHA2: ['impossible', '没有这个两字母国家（地区）代码', 'No such two-letter country code'],
  NOT_ISO4217: ['impossible', '没有这个货币代码', 'No such currency code'],
  INVALID_BIOLOGICAL_SEX_CODE: ['impossible', '没有这个性别代码', 'No such code of sex'],
  IBAN_TOO_SHORT: ['misread', '银行账号太短', 'The account number is too short'],
  IBAN_TOO_LONG: ['misread', '银行账号太长', 'The account number is too long'],
  INVALID_IBAN_CHARACTER: [
    'misread',
    '银行账号只能是数字和大写字母',
    'An account number holds only digits and capital letters',
  ],
  ILLEGAL_IBAN_COUNTRY_CODE: [
    'impossible',
    '账号开头没有这个国家（地区）代码',
    'The account begins with no country code',
  ],
  INCORRECT_IBAN_CHECKSUM: ['misread', '银行账号的校验码不符', 'The check digits of the account do not fit'],
  ILLEGAL_ZERO_VALUE: ['misread', '不能是零', 'It cannot be zero'],
  NOT_ZERO: ['misread', '这里应是 0', 'It should be 0'],
  ILLEGAL_ZERO_PREFIX: ['misread', '不能以 0 开头', 'It cannot begin with 0'],
  REQUIRES_NON_DIGIT_CHARACTER: ['misread', '不能全是数字', 'It cannot be all digits'],
  INVALID_WINDING_DIRECTION: [
    'impossible',
    '没有这个卷绕方向（只有 0、1、9）',
    'No such winding direction (0, 1 or 9)',
  ],
  NOT_ZERO_OR_ONE: ['impossible', '只能是 0（否）或 1（是）', 'Only 0 (no) or 1 (yes)'],
  NOT_HYPHEN: ['misread', '这里只能是负号 -', 'Only a minus sign - can stand here'],
  INVALID_PERCENT_SEQUENCE: [
    'misread',
    '百分号后面应是两位十六进制数',
    '% should be followed by two hex digits',
  ],
  INVALID_LENGTH_FOR_PIECE_OF_TOTAL: [
    'misread',
    '第几件、共几件应一样长',
    'Piece and total should be equally long',
  ],
  ZERO_PIECE_NUMBER: ['impossible', '没有第 0 件', 'There is no piece 0'],
  ZERO_TOTAL_PIECES: ['impossible', '总件数不能是 0', 'The total cannot be 0'],
  PIECE_NUMBER_EXCEEDS_TOTAL: ['impossible', '件号大于总件数', 'The piece number exceeds the total'],
  POSITION_IN_SEQUENCE_MALFORMED: [
    'misread',
    '应写成“第几/共几”，例如 1/2',
    'It should read position/total, such as 1/2',
  ],
  POSITION_EXCEEDS_END: ['impossible', '次序大于总数', 'The position exceeds the total'],
  IMPORTER_IDX_MUST_BE_ONE_CHARACTER: [
    'misread',
    '进口商序号应是一个字符',
    'The importer index is one character',
  ],
  INVALID_IMPORT_IDX_CHARACTER: [
    'misread',
    '进口商序号不能是这个字符',
    'The importer index cannot be this character',
  ],
  INVALID_MEDIA_TYPE: ['impossible', '没有这个标识载体类型', 'No such media type'],
  INVALID_PACKAGE_TYPE: ['impossible', '没有这个包装类型代码', 'No such package type'],
  LATITUDE_INVALID_LENGTH: ['misread', '纬度应是十位', 'The latitude should have ten digits'],
  INVALID_LATITUDE: ['impossible', '没有这个纬度', 'No such latitude'],
  LONGITUDE_INVALID_LENGTH: ['misread', '经度应是十位', 'The longitude should have ten digits'],
  INVALID_LONGITUDE: ['impossible', '没有这个经度', 'No such longitude'],
}

/** The fault in words, with the offending characters; how bad it is. */
export function faultText(found: LintFault, data: string): { verdict: FaultVerdict; text: Text } {
  const coupon = couponFaultText(found.code)
  const [verdict, zh, en] = texts[found.code] ?? [
    'misread',
    coupon?.zh ?? '内容不对',
    coupon?.en ?? 'Wrong content',
  ]
  const part = data.slice(found.start, found.start + found.length)
  const where = found.start + 1
  if (part === '') return { verdict, text: say(zh, en) }
  return { verdict, text: say(`${zh}：第 ${where} 位起“${part}”`, `${en}: “${part}” at position ${where}`) }
}
