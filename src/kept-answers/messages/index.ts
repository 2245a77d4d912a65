import { defineMessages } from '../../i18n/messages'

/** The words for what opens from this device. */
export const keptMessages = defineMessages(
  { keptTitle: '离线：这是 {at:minute} 看到的内容', again: '再连一次' },
  { keptTitle: 'Offline: this is what was seen on {at:minute}', again: 'Try again' },
)
