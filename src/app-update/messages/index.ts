import { defineMessages } from '../../i18n/messages'

/** The words for a newer version of the app. */
export const updateMessages = defineMessages(
  {
    updateTitle: '有新版本',
    updateHow: '关掉所有放心查的页面再打开就是新版本，也可以现在就换。写了一半的投诉都在，不会丢。',
    updateNow: '现在换',
  },
  {
    updateTitle: 'A new version is here',
    updateHow:
      'It begins once every page of Fangxincha is closed, or right now. Complaints you are writing stay as they are.',
    updateNow: 'Begin now',
  },
)
