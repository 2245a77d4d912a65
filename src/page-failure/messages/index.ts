import { defineMessages } from '../../i18n/messages'

export const pageFailureMessages = defineMessages(
  {
    notOpened: '网络不好，这一页没能打开。已填写的内容都在，请再试一次。',
    again: '再试一次',
  },
  {
    notOpened: 'The network failed and this page did not open. What you entered is kept; please try again.',
    again: 'Try again',
  },
)
