import { defineMessages } from '../../i18n/messages'
import { en } from './en'
import { zh } from './zh-CN'

export { filingMessages } from './filing'

export const complaintMessages = defineMessages(zh, en)
