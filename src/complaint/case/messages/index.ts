import { defineMessages } from '../../../i18n/messages'
import { en } from './en'
import { zh } from './zh-CN'

export const caseMessages = defineMessages(zh, en)
