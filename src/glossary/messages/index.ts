import { defineMessages } from '../../i18n/messages'

export const glossaryMessages = defineMessages(
  {
    title: '名词解释',
    how: '法律和商品上的词，用平常话说一遍。只帮您看懂，不代替法律原文。',
    search: '找一个词',
    placeholder: '如：受理、召回、三倍',
    count: '找到 {n} 个词',
    none: '没有找到“{q}”',
    noneHow: '换个说法，或者只写一两个字。',
    all: '看全部',
  },
  {
    title: 'Terms explained',
    how: 'The words of laws and packs in plain language. They help you to read; they do not replace the text of the law.',
    search: 'Find a term',
    placeholder: 'For example: acceptance, recall',
    count: { one: '{n} term found', other: '{n} terms found' },
    none: 'Nothing found for “{q}”',
    noneHow: 'Try another word, or only its beginning.',
    all: 'Show all',
  },
)
