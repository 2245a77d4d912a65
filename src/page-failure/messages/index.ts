import { defineMessages } from '../../i18n/messages'

export const pageFailureMessages = defineMessages(
  {
    notOpened: '网络不好，没能打开。请检查网络，再试一次。',
    again: '再试一次',
  },
  {
    notOpened: 'The network failed and this did not open. Please check it and try again.',
    again: 'Try again',
  },
)
