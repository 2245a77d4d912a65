/** Numbers that a merchant is registered under. A new family is a row here, its values and its tests. */
import { regionName } from '../../regions/regions'
import { say } from '../../text'
import { mod11_10Check, mod11_2Check, orgCheck, usccAlphabet, usccCheck } from '../check-digits'
import type { NumberedFamily } from './numbered'
import { registrationKinds, usccDepartments, usccKinds } from './registration-values'
import { alphanumerics, checkSlot, digits, region, sequence } from './slots'

const office = region('office', say('登记机关', 'Registration office'))

/** A few real companies of early pilot regions have codes that break the standard. */
const realAllTheSame = say(
  '也有少数真实企业的代码不合标准（早期试点等），可以照原样查询，再与营业执照核对',
  'A few real companies have codes that break the standard; look it up as it is and compare with the licence',
)

/** Known department and kind, then a region that exists: nothing else looks like it. */
const looksLikeUscc = (body: string): boolean =>
  usccKinds[body.slice(0, 2)] !== undefined && regionName(body.slice(2, 8)) !== null

/** GB 32100-2015. Addresses and lines of words carry it too. */
export const creditCode: NumberedFamily = {
  family: 'uscc',
  name: say('统一社会信用代码', 'Unified social credit code'),
  prefix: '',
  alphabet: usccAlphabet,
  slots: [
    {
      key: 'department',
      length: 1,
      name: say('登记管理部门', 'Registering department'),
      values: usccDepartments,
      closed: true,
    },
    {
      key: 'kind',
      length: 1,
      name: say('机构类别', 'Kind of organisation'),
      values: usccKinds,
      span: 'head',
    },
    region(),
    { key: 'orgcode', length: 9, name: say('主体标识码（组织机构代码）', 'Organisation code') },
    checkSlot,
  ],
  check: usccCheck,
  bare: false,
  weak: false,
  givenAway: looksLikeUscc,
  next: (uscc) => [{ kind: 'merchant', uscc }],
  notes: [],
  caution: (body, verdict) => {
    if (verdict !== 'ok') return [realAllTheSame]
    const org = body.slice(8, 17)
    return orgCheck(org.slice(0, 8))?.character === org.slice(8)
      ? []
      : [say('其中的组织机构代码自身的校验码不符', 'The organisation code inside it fails its own check')]
  },
}

export const registrations: readonly NumberedFamily[] = [
  creditCode,
  {
    family: 'regno15',
    name: say('营业执照注册号（15 位）', 'Business registration number (15 digits)'),
    prefix: '',
    alphabet: digits,
    slots: [
      office,
      { key: 'capital', length: 1, name: say('主体类型', 'Kind'), values: registrationKinds },
      sequence(7),
      checkSlot,
    ],
    check: mod11_10Check,
    bare: false,
    weak: false,
    next: () => [{ kind: 'none' }],
    notes: [
      say(
        '2007 年至三证合一（2015 年）使用，现已换成统一社会信用代码',
        'Used from 2007 to 2015, since replaced by the unified social credit code',
      ),
    ],
  },
  {
    // Seen on all such numbers of the real registrations: NA for cooperatives, and X where others have a check digit.
    family: 'regno15',
    name: say(
      '农民专业合作社注册号（15 位）',
      "Registration number of a farmers' cooperative (15 characters)",
    ),
    prefix: '',
    alphabet: `${digits}NAX`,
    slots: [
      office,
      {
        key: 'kind',
        length: 2,
        name: say('类型', 'Kind'),
        values: { NA: say('农民专业合作社', "Farmers' cooperative") },
        closed: true,
      },
      sequence(6),
      {
        key: 'check',
        length: 1,
        name: say('末位', 'Last character'),
        values: { X: say('固定为 X', 'Always X') },
        closed: true,
      },
    ],
    check: null,
    bare: true,
    weak: false,
    next: () => [{ kind: 'none' }],
    notes: [
      say(
        '三证合一（2015 年）以前使用，没有校验码，现已换成统一社会信用代码',
        'Used until 2015, without a check digit, since replaced by the unified social credit code',
      ),
    ],
  },
  {
    family: 'regno13',
    name: say('营业执照注册号（旧 13 位）', 'Business registration number (old, 13 digits)'),
    prefix: '',
    alphabet: digits,
    slots: [office, { key: 'kind', length: 1, name: say('类型', 'Kind') }, sequence(6)],
    check: null,
    bare: false,
    weak: true,
    next: () => [{ kind: 'none' }],
    notes: [say('2007 年以前使用，没有校验码', 'Used before 2007; it has no check digit')],
  },
  {
    family: 'orgcode',
    name: say('组织机构代码', 'Organisation code'),
    prefix: '',
    alphabet: alphanumerics,
    slots: [{ key: 'body', length: 8, name: say('本体代码', 'Body') }, checkSlot],
    check: orgCheck,
    bare: false,
    weak: false,
    // Nine letters are a word sooner than an organisation code.
    plausible: (body) => (body.match(/\d/g) ?? []).length >= 6,
    next: () => [{ kind: 'none' }],
    notes: [
      say(
        '2015 年起并入统一社会信用代码的第 9 至 17 位',
        'Since 2015 it is characters 9 to 17 of the unified social credit code',
      ),
    ],
  },
  {
    // GB 11643. People type it where a merchant's code is asked for: both have 18 characters.
    family: 'identity',
    name: say('居民身份证号码', 'Citizen identity number'),
    prefix: '',
    alphabet: `${digits}X`,
    slots: [
      region(),
      { key: 'birth', length: 8, name: say('出生日期', 'Date of birth'), holds: 'day' },
      { key: 'sequence', length: 3, name: say('顺序码', 'Sequence number') },
      checkSlot,
    ],
    check: mod11_2Check,
    bare: true,
    weak: false,
    next: () => [{ kind: 'none' }],
    notes: [
      say(
        '这是个人的号码，不是商家或商品的代码：没有发送出去，也请不要填在陌生的网页里',
        "This is a person's number, no merchant's or product's code: it was not sent; enter it on no strange page",
      ),
    ],
  },
]
