import { defineMessages } from '../../i18n/messages'

/** The words about what only the medical insurance system knows of a box of medicine. */
export const drugMessages = defineMessages(
  {
    title: '这一盒卖过没有，到医保查',
    why: '药品追溯码 20 位，一盒一码。卖没卖过，只有国家医保局的系统知道；这里没有，也不编。别的网站上的扫码次数不是销售记录。',
    link: '国家医保服务平台（官方网站）',
    how: '打开国家医保服务平台 APP，或国家医保局公众号，找“医保药品追溯信息查询”，扫药盒上的码。',
    outcomesTitle: '查出来有四种结果',
    none: '没有查到销售记录',
    noneDo: '可能还没有传上去。过两天再查；还是没有，就问卖家。',
    own: '卖过一次，就是您买的这次',
    ownDo: '对得上，正常。',
    other: '卖过一次，不是您买的这次',
    otherDo:
      '要当心：可能是回流药、串换药或假药。先别吃，留好药盒和小票，向医保或药监部门反映（12393、12315）。',
    many: '卖过两次以上',
    manyDo: '一盒药只该卖一次。先别吃，留好药盒和小票，向医保或药监部门反映。',
  },
  {
    title: 'Whether this box was sold, ask the medical insurance',
    why: 'A medicine code has 20 digits, one for each box. Only the system of the National Healthcare Security Administration knows whether it was sold; we do not, and make nothing up. Scan counts on other sites are no record of sales.',
    link: 'National medical insurance platform (official site)',
    how: "In the platform's app, or the administration's WeChat account, find the look-up of medicine trace codes and scan the box.",
    outcomesTitle: 'There are four outcomes',
    none: 'No sale is on record',
    noneDo:
      'It may not have been sent in yet. Look again in two days; if it is still not there, ask the seller.',
    own: 'One sale, and it was yours',
    ownDo: 'It fits: nothing is wrong.',
    other: 'One sale, and it was not yours',
    otherDo:
      'Take care: it may be resold, swapped or fake medicine. Do not take it, keep box and receipt, and tell the insurance or medical products authority (12393, 12315).',
    many: 'Two sales or more',
    manyDo:
      'A box should be sold once. Do not take it, keep box and receipt, and tell the insurance or medical products authority.',
  },
)
