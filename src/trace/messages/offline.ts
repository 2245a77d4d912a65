import type { Text } from '../../../domain/text'
import { defineMessages } from '../../i18n/messages'

/** The words for what opens from this device. */
export const offlineMessages = defineMessages(
  {
    kept: '那以后有没有变化（比如召回），要连上网才知道。',
  },
  {
    kept: 'What changed since, such as a recall, is known once you are connected.',
  },
)

/** In place of a maker's record that is too old to be shown from the device. */
export const verdictUnseen: Text = {
  zh: '信用情况要连上网再看，手机里留的已经旧了',
  en: 'Its record is shown once you are connected; what this phone kept is too old',
}
