import type { Text } from '../../../domain/text'
import { defineMessages } from '../../i18n/messages'

/** The words for a merchant that opens from this device. */
export const offlineMessages = defineMessages(
  { kept: '那以后有没有变化（比如新的处罚、移出名单），要连上网才知道。' },
  {
    kept: 'What changed since, such as a new penalty or a removal from a list, is known once you are connected.',
  },
)

/** In place of a verdict that rests on what may no longer be shown from the device. */
export const recordUnseen: Text = {
  zh: '信用记录要连上网再看，手机里留的已经旧了',
  en: 'Its records are shown once you are connected; what this phone kept is too old',
}
