import type { Text } from '../../../domain/text'
import { speak } from '../../i18n/messages'
import { complaintMessages } from '../messages'

/** Said at a file whose content is no longer on this device. */
export const lostFileRefusal: Text = {
  zh: speak(complaintMessages, 'zh-CN')('fileLost'),
  en: speak(complaintMessages, 'en')('fileLost'),
}
