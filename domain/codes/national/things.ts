/** Numbers that things carry. A new family is a row here and its tests. */
import { say } from '../../text'
import type { NumberedFamily } from './numbered'
import { places } from './places'
import { alphanumerics, checkSlot, digits, region, sequence, shortYear, year } from './slots'
import { equipmentKinds, pesticideMakers, pesticideRegisters } from './thing-values'

const random = (length: number) => ({ key: 'serial', length, name: say('随机码', 'Random number') })

export const things: readonly NumberedFamily[] = [
  {
    // 国食药监办〔2009〕315号; how the last digit is computed (GB 18937) is not published freely.
    family: 'drug-base',
    name: say('国家药品编码本位码', 'National drug code'),
    prefix: '869',
    alphabet: digits,
    slots: [
      { key: 'company', length: 5, name: say('药品企业标识', 'Company') },
      { key: 'product', length: 5, name: say('药品产品标识', 'Product') },
      checkSlot,
    ],
    check: null,
    bare: false,
    weak: true,
    next: () => [places.drugs],
    notes: [
      say(
        '86 代表中国，9 代表药品；这里不核对校验码',
        '86 is China, 9 is drugs; the last digit is not checked',
      ),
    ],
  },
  {
    // 农业部公告 2579
    family: 'pesticide',
    name: say('农药追溯码', 'Pesticide trace code'),
    prefix: '',
    alphabet: digits,
    slots: [
      {
        key: 'register',
        length: 1,
        name: say('登记类别', 'Kind of registration'),
        values: pesticideRegisters,
        closed: true,
      },
      { key: 'registration', length: 6, name: say('登记证号后六位', 'Last six digits of the registration') },
      { key: 'maker', length: 1, name: say('生产类型', 'Production'), values: pesticideMakers, closed: true },
      { key: 'pack', length: 3, name: say('产品规格', 'Pack') },
      random(21),
    ],
    check: null,
    bare: false,
    weak: true,
    next: () => [places.pesticides],
    notes: [],
  },
  {
    family: 'tobacco',
    name: say('卷烟 32 位激光码', 'Tobacco laser code'),
    prefix: '',
    alphabet: alphanumerics,
    slots: [
      { key: 'first', length: 16, name: say('第一行', 'First line') },
      { key: 'second', length: 16, name: say('第二行', 'Second line') },
    ],
    check: null,
    bare: false,
    weak: true,
    next: () => [places.tobacco],
    notes: [say('编码办法没有公布，只看长度', 'Its rules are not published; only the length is judged')],
  },
  {
    // OFDC and its kin: 有机产品认证管理办法 art. 32
    family: 'organic',
    name: say('有机码', 'Organic product code'),
    prefix: '',
    alphabet: digits,
    slots: [{ key: 'certifier', length: 3, name: say('认证机构', 'Certifier') }, shortYear(2012), random(12)],
    check: null,
    bare: false,
    weak: true,
    next: () => [places.certificates],
    notes: [
      say(
        '有机码没有校验位，要到认证信息平台核对',
        'It has no check digit; ask the register of certificates',
      ),
    ],
  },
  equipment(4),
  equipment(5),
  {
    family: 'equipment',
    name: say('特种设备注册代码', 'Registration of special equipment'),
    prefix: '',
    alphabet: digits,
    slots: [
      {
        key: 'kind',
        length: 4,
        name: say('设备种类', 'Kind of equipment'),
        values: equipmentKinds,
        closed: true,
      },
      region('region', say('注册机关', 'Registration office')),
      year(1980),
      sequence(6),
    ],
    check: null,
    bare: false,
    weak: true,
    next: () => [places.equipment],
    notes: [],
  },
  {
    family: 'ccc',
    name: say('强制性产品认证（3C）证书编号', 'CCC certificate'),
    prefix: '',
    alphabet: digits,
    slots: [
      year(2002),
      { key: 'certifier', length: 2, name: say('认证机构', 'Certifier') },
      { key: 'category', length: 4, name: say('产品类别', 'Product category') },
      sequence(6),
    ],
    check: null,
    bare: false,
    weak: true,
    next: () => [places.certificates],
    notes: [],
  },
  {
    family: 'green-food',
    name: say('绿色食品企业信息码', 'Green food company code'),
    prefix: 'GF',
    alphabet: digits,
    slots: [region(), shortYear(2009), sequence(4)],
    check: null,
    bare: false,
    weak: true,
    next: () => [places.greenFood],
    notes: [],
  },
  {
    family: 'agi',
    name: say('农产品地理标志登记证书编号', 'Geographical indication of a farm product'),
    prefix: 'AGI',
    alphabet: digits,
    slots: [sequence(5)],
    check: null,
    bare: false,
    weak: true,
    next: () => [places.indications],
    notes: [],
  },
  {
    family: 'agi',
    name: say('农产品地理标志质量控制技术规范编号', 'Specification of a geographical indication'),
    prefix: 'AGI',
    alphabet: digits,
    slots: [year(2008), { ...sequence(2), key: 'batch', name: say('批次', 'Batch') }, sequence(3)],
    check: null,
    bare: false,
    weak: true,
    next: () => [places.indications],
    notes: [],
  },
  {
    // NMPAB/T 1002. Last: any twenty digits fit it.
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

/**
 * TSG 特种设备代码 on the machine itself.
 * @param serial digits of the serial number: 17 characters in all with four, 18 with five
 */
function equipment(serial: number): NumberedFamily {
  return {
    family: 'equipment',
    name: say('特种设备代码', 'Code of special equipment'),
    prefix: '',
    alphabet: alphanumerics,
    slots: [
      {
        key: 'kind',
        length: 4,
        name: say('设备种类', 'Kind of equipment'),
        values: equipmentKinds,
        closed: true,
      },
      { key: 'area', length: 2, name: say('许可审批地', 'Licensing province'), holds: 'province' },
      { key: 'maker', length: 3, name: say('制造许可序号', 'Maker') },
      year(1980),
      sequence(serial),
    ],
    check: null,
    bare: false,
    weak: true,
    next: () => [places.equipment],
    notes: [],
  }
}
