import { defineMessages } from '../../i18n/messages'

/** The words of what others have complained of. */
export const similarMessages = defineMessages(
  {
    title: '别人也投诉过这家',
    received: '近一年 {n} 件',
    few: '近一年有一两件',
    ended: '已有结果 {n} 件，其中达成一致 {settled} 件。',
    endedFew: '已有结果 {n} 件。',
    kinds: '投诉里说到的事',
    count: '{n} 件',
    yours: '您也说到了',
    how: '按投诉里的用词归类，一件可能算在几类里；不满 3 件的不显示。只有数量，看不到是谁。投诉多不等于有错，以处理结果为准。',
  },
  {
    title: 'Others have complained about this merchant',
    received: { one: '{n} case in a year', other: '{n} cases in a year' },
    few: 'One or two in a year',
    ended: {
      one: '{n} has ended, {settled} by agreement.',
      other: '{n} have ended, {settled} by agreement.',
    },
    endedFew: { one: '{n} has ended.', other: '{n} have ended.' },
    kinds: 'What the complaints speak of',
    count: { one: '{n} case', other: '{n} cases' },
    yours: 'Yours too',
    how: 'Grouped by the words of the complaints; one may count in several groups, and fewer than 3 are not shown. Numbers only, nobody can be seen. Many complaints are no proof: the results count.',
  },
)
