/** Licences and filings of food businesses. A new family is a row here, its values and its tests. */
import { say } from '../../text'
import { mod11_10Check } from '../check-digits'
import type { NextStep } from '../recognition'
import { filingKinds, foodBusinesses, foodCategories } from './food-values'
import type { NumberedFamily } from './numbered'
import { checkSlot, digits, region, sequence } from './slots'

const licence = (number: string): readonly NextStep[] => [{ kind: 'licence', number }]

export const foodLicences: readonly NumberedFamily[] = [
  {
    // 食品生产许可管理办法 art. 30
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
    // 食品经营许可和备案管理办法 art. 27; the law names a check digit, ISO 7064 MOD 11,10 fits the printed numbers.
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
    // The same, art. 45
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
    family: 'qs',
    name: say('食品生产许可证编号（旧 QS）', 'Food production licence (old, QS)'),
    prefix: 'QS',
    alphabet: digits,
    slots: [
      { key: 'office', length: 4, name: say('受理机关', 'Office') },
      { key: 'category', length: 4, name: say('产品类别', 'Product category') },
      sequence(4),
    ],
    check: null,
    bare: false,
    weak: true,
    next: licence,
    notes: [
      say(
        'QS 编号 2018 年 10 月 1 日起停止使用，现在的包装应印 SC 开头的编号',
        'QS numbers ended on 1 October 2018; packages of today carry an SC number',
      ),
    ],
  },
]
