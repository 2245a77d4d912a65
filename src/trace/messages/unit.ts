import { defineMessages } from '../../i18n/messages'

/** The words of a box or pallet. */
export const unitMessages = defineMessages(
  {
    unitTitle: '这一箱',
    unitCode: '箱号（物流单元代码 SSCC）',
    loadingUnit: '正在取这一箱的记录',
    unitFailed: '没有取到这一箱的记录',
    unitUnknownTitle: '这个箱号还没有记录',
    badUnitTitle: '箱号不对',
    badUnit: '箱号应该是 18 位数字，最后一位用来核对。多半是扫错或抄错了一位。',
    explainUnit: '看看错在哪里',
    scanAnother: '再扫一个',
    inside: '里面是什么',
    insideAt: '按 {at:day} 的装箱记录',
    insideUnknown: '交来的记录没有说明里面是什么。',
    insideEmptied: '按 {at:day} 的记录，里面的东西已经全部取出。',
    moreInside: '另有 {n} 样没有列出。',
    lotIs: '批次 {lot}',
    serialIs: '序列号 {serial}',
    boxInBox: '里面的一箱 {sscc}',
    unnamed: '商品 {gtin}（没有登记名称）',
    source: '根据企业交来的流通记录（EPCIS）。没有写到的，这里也不知道。',
  },
  {
    unitTitle: 'This box',
    unitCode: 'Logistic unit (SSCC)',
    loadingUnit: 'Getting the records of this box',
    unitFailed: 'The records of this box could not be fetched',
    unitUnknownTitle: 'No records of this box yet',
    badUnitTitle: 'This is not such a code',
    badUnit:
      'A logistic unit has 18 digits, the last of them a check digit. Most likely one digit was misread.',
    explainUnit: 'See what is wrong',
    scanAnother: 'Scan another',
    inside: 'What is in it',
    insideAt: 'By the packing record of {at:day}',
    insideUnknown: 'The records sent do not say what is in it.',
    insideEmptied: 'By the record of {at:day}, everything was taken out.',
    moreInside: '{n} more not listed.',
    lotIs: 'Lot {lot}',
    serialIs: 'Serial number {serial}',
    boxInBox: 'A box in it, {sscc}',
    unnamed: 'Product {gtin} (no name on record)',
    source:
      'From the logistics records (EPCIS) that enterprises sent. What they do not say is not known here.',
  },
)
