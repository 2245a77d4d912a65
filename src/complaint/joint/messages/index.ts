import { defineMessages } from '../../../i18n/messages'
import { en } from './en'
import { zh } from './zh-CN'

/** The words of complaining together (共同投诉). */
export const jointMessages = defineMessages(zh, en)
