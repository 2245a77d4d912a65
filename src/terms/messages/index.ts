import { defineMessages } from '../../i18n/messages'

export const termMessages = defineMessages(
  {
    line: '这些词的意思：',
    forMe: '对您来说：{what}',
    source: '依据：{rules}',
    noSource: '这是通俗的说明，没有引用法条。',
    and: '；',
    all: '全部名词解释',
    notLoaded: '没有打开解释。请检查网络再点一次，这一页的内容都在。',
  },
  {
    line: 'What these words mean:',
    forMe: 'For you: {what}',
    source: 'Legal basis: {rules}',
    noSource: 'A plain explanation; no article of a law is quoted.',
    and: '; ',
    all: 'All terms explained',
    notLoaded:
      'The explanation did not open. Check the network and press again; this page keeps what is on it.',
  },
)
