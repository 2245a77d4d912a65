/**
 * The fixed-length national codes as a table: a new family is a row here, its values in `family-values.ts`
 * and its tests. `fixed.ts` reads the rows.
 */
import { say, type Text } from '../text'
import { mod11_10Check, orgCheck, usccAlphabet, usccCheck, type Computed } from './check-digits'
import {
  filingKinds,
  foodBusinesses,
  foodCategories,
  registrationKinds,
  usccDepartments,
  usccKinds,
  type Values,
} from './family-values'
import type { Family, NextStep } from './recognition'

/** One run of positions. */
export interface Slot {
  readonly key: string
  readonly length: number
  readonly name: Text
  /** Meanings; looked up with the slot's own text, or with everything up to its end (`span: 'head'`). */
  readonly values?: Values
  readonly span?: 'own' | 'head'
  /** A value outside the table never existed; without it, it is only unknown to us. */
  readonly closed?: boolean
  /** A GB/T 2260 code. */
  readonly region?: boolean
}

export interface FixedFamily {
  readonly family: Family
  readonly name: Text
  /** Letters printed before the number. */
  readonly prefix: string
  /** Characters after the prefix. */
  readonly alphabet: string
  readonly slots: readonly Slot[]
  /** Computes the last slot from the ones before it (prefix left out). */
  readonly check: ((body: string) => Computed | null) | null
  /** The number may be printed without its prefix; then only a reading without fault counts. */
  readonly bare: boolean
  /** Without fault it still proves little: the family has no check character or a very common shape. */
  readonly weak: boolean
  readonly next: (code: string) => readonly NextStep[]
  readonly notes: readonly Text[]
}

const digits = '0123456789'
const region = (key = 'region'): Slot => ({
  key,
  length: 6,
  name: say('行政区划', 'Region'),
  region: true,
})
const sequence = (length: number): Slot => ({
  key: 'sequence',
  length,
  name: say('顺序号', 'Sequence number'),
})
const checkSlot: Slot = { key: 'check', length: 1, name: say('校验码', 'Check digit') }
const none: readonly NextStep[] = [{ kind: 'none' }]
const licence = (number: string): readonly NextStep[] => [{ kind: 'licence', number }]

export const fixedFamilies: readonly FixedFamily[] = [
  {
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
    next: (uscc) => [{ kind: 'merchant', uscc }],
    notes: [],
  },
  {
    family: 'sc',
    name: say('食品生产许可证编号', 'Food production licence'),
    prefix: 'SC',
    alphabet: digits,
    slots: [
      {
        key: 'category',
        length: 3,
        name: say('食品类别', 'Food category'),
        values: foodCategories,
        closed: true,
      },
      region(),
      sequence(4),
      checkSlot,
    ],
    check: mod11_10Check,
    bare: true,
    weak: false,
    next: licence,
    notes: [],
  },
  {
    family: 'jy',
    name: say('食品经营许可证编号', 'Food business licence'),
    prefix: 'JY',
    alphabet: digits,
    slots: [
      {
        key: 'business',
        length: 1,
        name: say('主体业态', 'Kind of business'),
        values: foodBusinesses,
        closed: true,
      },
      region(),
      sequence(6),
      checkSlot,
    ],
    check: mod11_10Check,
    bare: true,
    weak: false,
    next: licence,
    notes: [],
  },
  {
    family: 'yb',
    name: say('仅销售预包装食品备案编号', 'Filing for selling pre-packed food'),
    prefix: 'YB',
    alphabet: digits,
    slots: [
      { key: 'kind', length: 1, name: say('经营方式', 'Kind of sale'), values: filingKinds, closed: true },
      region(),
      sequence(6),
      { key: 'check', length: 1, name: say('末位', 'Last digit') },
    ],
    // The rule names a check digit but no algorithm, and no printed number is known to try one on.
    check: null,
    bare: false,
    weak: true,
    next: licence,
    notes: [
      say(
        '备案编号的校验办法没有公布，这里不核对末位',
        'How its last digit is computed is not published; it is not checked',
      ),
    ],
  },
  {
    family: 'regno15',
    name: say('营业执照注册号（15 位）', 'Business registration number (15 digits)'),
    prefix: '',
    alphabet: digits,
    slots: [
      region('office'),
      { key: 'capital', length: 1, name: say('主体类型', 'Kind'), values: registrationKinds },
      sequence(7),
      checkSlot,
    ],
    check: mod11_10Check,
    bare: false,
    weak: false,
    next: () => none,
    notes: [
      say(
        '2007 年至三证合一（2015 年）使用，现已换成统一社会信用代码',
        'Used from 2007 to 2015, since replaced by the unified social credit code',
      ),
    ],
  },
  {
    family: 'regno13',
    name: say('营业执照注册号（旧 13 位）', 'Business registration number (old, 13 digits)'),
    prefix: '',
    alphabet: digits,
    slots: [region('office'), { key: 'kind', length: 1, name: say('类型', 'Kind') }, sequence(6)],
    check: null,
    bare: true,
    weak: true,
    next: () => none,
    notes: [say('2007 年以前使用，没有校验码', 'Used before 2007; it has no check digit')],
  },
  {
    family: 'orgcode',
    name: say('组织机构代码', 'Organisation code'),
    prefix: '',
    alphabet: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    slots: [{ key: 'body', length: 8, name: say('本体代码', 'Body') }, checkSlot],
    check: orgCheck,
    bare: false,
    weak: false,
    next: () => none,
    notes: [
      say(
        '2015 年起并入统一社会信用代码的第 9 至 17 位',
        'Since 2015 it is characters 9 to 17 of the unified social credit code',
      ),
    ],
  },
  {
    family: 'drug',
    name: say('药品追溯码', 'Drug trace code'),
    prefix: '',
    alphabet: digits,
    slots: [
      { key: 'product', length: 7, name: say('药品标识码', 'Product, specification and pack level') },
      { key: 'serial', length: 13, name: say('序列号', 'Serial number') },
    ],
    check: null,
    bare: false,
    weak: true,
    next: (code) => [{ kind: 'drug', code }],
    notes: [
      say(
        '长度和字符相符；追溯码没有公开的校验办法，也查不到销售记录（销售记录只在医保部门的系统里）',
        'Length and characters fit; the code has no public check digit, and sales are recorded only by the medical insurance authority',
      ),
    ],
  },
]
