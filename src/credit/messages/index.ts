import { defineMessages } from '../../i18n/messages'

export { followMessages } from './follow'
export { correctionMessages } from './correction'
export { compareMessages } from './compare'
export { merchantMessages } from './merchant'
export { qualityMessages } from './quality'
export { recordMessages } from './records'
export { searchMessages } from './search'

export const creditMessages = defineMessages(
  {
    searchTitle: '查商家',
    search: '商家名、拼音、首字母或编号',
    searchHint: '商家名、拼音、编号',
    searchStart: '想查哪家？',
    searchStartHow: '可以写名字的一部分、拼音、拼音首字母，或营业执照上的统一社会信用代码。',
    searchTooLong: '写得太长了（最多 {max} 字），请只写名字里的几个字。',
    searchLoading: '正在查“{q}”',
    resultsTitle: '“{q}”的查询结果',
    resultsCount: '已列出 {n} 家',
    resultsMore: '更多',
    resultsEnd: '没有更多了',
    noneTitle: '没有查到“{q}”',
    noneHow: '少写几个字再试，或看看有没有写错。这里只有福州和山西登记的商家，没查到，也可能真有这家。',
    noneMisread:
      '这个编号的校验位对不上，多半抄错了一位，请对着营业执照再看一遍。有些真实的编号也是这样，查不到不等于有问题。',
    noneComplain: '没有登记也可以投诉',
    checkDigitShort: '编号待核对',

    merchantTitle: '商家信用',
    merchantLoading: '正在取这家商家的记录',
    unknownTitle: '这里没有这家商家',
    unknownHow: '编号 {uscc} 在我们收到的登记信息里没有找到。没查到，也可能真有这家，更不等于有问题。',
    searchAgain: '按名字查',
    code: '统一社会信用代码',
    checkDigit:
      '这个编号的校验位与国家标准 GB 32100-2015 对不上。有些真实的商家也是这样；请与门店里的营业执照核对。',
    age: '成立 {n} 年',
    ageNew: '成立不满 1 年',
    verdictBasis: '依据下面的公开记录，不是打分。',
    noRecords: '没有公开记录，不等于信用好。',
    toRecord: '看记录',

    sectionsLabel: '登记和记录',
    registration: '登记',
    adverse: '名单和处罚',
    inspection: '抽查',
    licence: '许可',
    filing: '年报和公示',
    online: '网店',
    standing: '守信',
    society: '社会信息',

    type: '企业类型',
    legalRepresentative: '法定代表人',
    registeredCapital: '注册资本',
    formerNames: '曾用名',
    phone: '联系电话',
    registeredOn: '成立日期',
    authority: '登记机关',
    address: '住所',
    scope: '经营范围',
    region: '登记地区',
    notPublic: '没有公开',

    source: '来源：{source}',
    asOf: '数据截至 {at:minute}',

    complain: '投诉这家',
  },
  {
    searchTitle: 'Look up a merchant',
    search: 'Name, pinyin, initials or number',
    searchHint: 'Name, pinyin or number',
    searchStart: 'Who do you want to look up?',
    searchStartHow:
      'Write part of the name, its pinyin or initials, or the unified social credit code on the business licence.',
    searchTooLong: 'That is too long ({max} characters at most). Please write only a few of the name.',
    searchLoading: 'Looking up “{q}”',
    resultsTitle: 'Results for “{q}”',
    resultsCount: { one: '{n} merchant listed', other: '{n} merchants listed' },
    resultsMore: 'More',
    resultsEnd: 'That is all',
    noneTitle: 'Nothing found for “{q}”',
    noneHow:
      'Try fewer characters, or check the spelling. Only merchants registered in Fuzhou and Shanxi are here: not found does not mean that it does not exist.',
    noneMisread:
      'The check digit of this number does not match: most likely one character is miscopied. Please compare with the business licence. Some real numbers are like this too; not found does not mean that anything is wrong.',
    noneComplain: 'You can complain even so',
    checkDigitShort: 'Number to be checked',

    merchantTitle: 'Merchant',
    merchantLoading: 'Getting the records of this merchant',
    unknownTitle: 'This merchant is not here',
    unknownHow:
      'The number {uscc} is not in the registrations we received. Not found does not mean that it does not exist, nor that anything is wrong with it.',
    searchAgain: 'Look up by name',
    code: 'Unified social credit code',
    checkDigit:
      'The check digit of this number does not match the standard GB 32100-2015. That happens with real merchants too; please compare with the business licence in the shop.',
    age: { one: '{n} year old', other: '{n} years old' },
    ageNew: 'Less than a year old',
    verdictBasis: 'From the public records below; it is not a score.',
    noRecords: 'No public record is not a good record.',
    toRecord: 'See the record',

    sectionsLabel: 'Registration and records',
    registration: 'Registration',
    adverse: 'Lists and penalties',
    inspection: 'Inspections',
    licence: 'Licences',
    filing: 'Reports and filings',
    online: 'Online shops',
    standing: 'Good standing',
    society: 'From society',

    type: 'Kind of company',
    legalRepresentative: 'Legal representative',
    registeredCapital: 'Registered capital',
    formerNames: 'Former names',
    phone: 'Telephone',
    registeredOn: 'Registered on',
    authority: 'Registered with',
    address: 'Address',
    scope: 'Business scope',
    region: 'Region',
    notPublic: 'Not public',

    source: 'Source: {source}',
    asOf: 'as of {at:minute}',

    complain: 'Complain about it',
  },
)
export { offlineMessages } from './offline'
