import { defineMessages } from '../../i18n/messages'

/** The words of what is worked out from the records: what is missing, checks, figures, the guide, the years. */
export const merchantMessages = defineMessages(
  {
    missing: '还不知道的',
    checks: '核对一下',
    checksHow: '把几处来源放在一起比。分店、委托加工都可能造成不一致。',
    checkFits: '对得上',
    checkConflict: '对不上',
    checkUnknown: '缺数据',

    years: '这些年的记录',
    year: '{year} 年：{what}',
    adverse: '不利',
    good: '有利',
    plain: '其他',
    count: '{word} {n} 条',
    and: '，',
    yearsHow: '只画现在还在公示的记录；到期撤下的不画。',

    complaints: '在放心查的投诉',
    complaintsNone: '{from:day} 到 {to:day}，没有收到对它的投诉。',
    complaintsSome:
      '{from:day} 到 {to:day}，收到 {n} 件：{settled} 件调解成功，{open} 件在办，{ended} 件以别的方式结束。',
    complaintsFew: '{from:day} 到 {to:day}，收到 {n} 件。不足 5 件，不列结果，免得认出是谁。',
    complaintsPublic: '看公示的投诉',
    complaintsAll:
      '同期放心查一共收到 {all} 件，涉及 {merchants} 家商家。大店的件数本来就多，件数不等于好坏。',

    guide: '这是您的企业？',
    guideShow: '看怎么修复信用',
    guideHide: '收起',
    guideNone: '没有需要修复的记录。',
    guideFree: '信用修复不收钱。说花钱就能“洗记录”的都是骗子。',
    guideFrom: '{on:day} 起可以办',
    guideMore: '还有 {count} 条同样的记录',
    guideNow: '现在就可以办（{on:day} 起）',
    guideWait: '不用申请，或现在不能申请',
    guideConditions: '条件',
    guidePapers: '要交的材料',
    guideWhere: '到哪里办',
    guideClock: '多久有结果',
    guideArticle: '依据',
    guideWrong:
      '认为记录有错，可以要求更正（《企业信息公示暂行条例》第十二条、第十三条），机关 20 个工作日内书面答复。',

    reportRegistration: '登记信息有误？',
    reportError: '这里有误？',
    reportErrorOf: '这里有误？{what}',
    copyAddress: '复制地址',
    addressCopied: '地址已复制',
    addressNotCopied: '没能复制，请长按选中',
    map: '在高德地图中查看',
    addressHow: '这是登记的住所，不一定是门店所在的地方。',
    addressWithheld: '个体工商户的经营场所可能就是住家，为保护个人信息，这里不公开。',

    relations: '同一法定代表人的其他商家',
    relationsNone: '这里不列出。',
    relationsWhy:
      '把一个人名下的企业汇总起来，就成了这个人的画像。《个人信息保护法》第六条要求只处理必要的个人信息，第二十七条要求公开的个人信息也只在合理范围内使用；法律没有明确允许的，我们不列。单独一家企业的登记信息，可以到公示系统查。',
    publicitySystem: '国家企业信用信息公示系统',

    dataQuality: '看各来源的数据质量',
  },
  {
    missing: 'Not known',
    checks: 'Does it fit together?',
    checksHow: 'Several sources set side by side. Branches and goods made to order can explain a difference.',
    checkFits: 'Fits',
    checkConflict: 'Does not fit',
    checkUnknown: 'Data missing',

    years: 'Its records over the years',
    year: '{year}: {what}',
    adverse: 'adverse',
    good: 'favourable',
    plain: 'other',
    count: '{n} {word}',
    and: ', ',
    yearsHow: 'Only records that are public today; those that left are not drawn.',

    complaints: 'Complaints on Fangxincha',
    complaintsNone: 'From {from:day} to {to:day} no complaint about it was received.',
    complaintsSome:
      'From {from:day} to {to:day}, received: {n}. Settled: {settled}, open: {open}, ended otherwise: {ended}.',
    complaintsFew:
      'From {from:day} to {to:day}, received: {n}. What became of fewer than 5 is not shown, so that nobody is recognised.',
    complaintsPublic: 'See published complaints',
    complaintsAll:
      'In the same days Fangxincha received {all} in all, about {merchants} {merchants:merchant|merchants}. Large shops have more; a count is no verdict.',

    guide: 'Is this your business?',
    guideShow: 'How to repair its credit',
    guideHide: 'Hide',
    guideNone: 'There is no record to repair.',
    guideFree: 'Credit repair is free. Whoever offers to erase records for money is a fraud.',
    guideFrom: 'Can be filed from {on:day}',
    guideMore: '{count} more {count:record|records} of the same kind',
    guideNow: 'Can be filed now (since {on:day})',
    guideWait: 'Nothing to file, or not yet',
    guideConditions: 'Conditions',
    guidePapers: 'Papers',
    guideWhere: 'Where',
    guideClock: 'How long it takes',
    guideArticle: 'Legal basis',
    guideWrong:
      'If a record is wrong you may demand its correction (Regulation on publishing enterprise information, art. 12, 13); the written answer is due in 20 working days.',

    reportRegistration: 'Is the registration wrong?',
    reportError: 'Is this wrong?',
    reportErrorOf: 'Is this wrong? {what}',
    copyAddress: 'Copy the address',
    addressCopied: 'The address is copied',
    addressNotCopied: 'Could not copy; press and hold to select',
    map: 'Look it up on Amap',
    addressHow: 'This is the registered address, not always where the shop is.',
    addressWithheld:
      "A sole trader's place of business may be a home; to protect personal information it is not public here.",

    relations: 'Other merchants of the same legal representative',
    relationsNone: 'They are not listed here.',
    relationsWhy:
      'Gathering the companies of one person makes a profile of that person. The Personal Information Protection Law allows only what is necessary (art. 6), and even public personal information only within reason (art. 27); what the law does not clearly allow is not listed. The registration of any one company can be looked up in the publicity system.',
    publicitySystem: 'National Enterprise Credit Information Publicity System',

    dataQuality: 'How good the data of each source are',
  },
)
