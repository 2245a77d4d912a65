import type { Merchant } from '../../../contract/credit'
import type { Say } from '../../i18n/messages'
import type { Text } from '../../../domain/text'
import type { creditMessages } from '../messages'

/** The verdict as one would say it: who, what was found, and on what it rests. */
export const readingOfMerchant = (
  { name, verdict }: Pick<Merchant, 'name' | 'verdict'>,
  say: Say<typeof creditMessages.zh>,
  inWords: (text: Text) => string,
): readonly string[] => [
  name,
  inWords(verdict.headline),
  say(verdict.level === 'none' ? 'noRecords' : 'verdictBasis'),
  ...verdict.reasons.map(({ text }) => inWords(text)),
]
