import type { Text } from '../../../domain/text'
import { complaintMessages } from '../messages'

/** Said at a file whose content is no longer on this device. */
export const lostFileRefusal: Text = {
  zh: complaintMessages.zh.fileLost,
  en: complaintMessages.en.fileLost,
}
