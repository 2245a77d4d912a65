import type { Product } from '../../../contract/trace'
import type { Say } from '../../i18n/messages'
import type { Text } from '../../../domain/text'
import type { paperMessages, traceMessages } from '../messages'

/** The product as one would say it: warnings first, then what it is and who made it, then what to ask before buying. */
export const readingOfProduct = (
  { name, maker, chain, recalls, samplingFailures }: Product,
  say: Say<typeof traceMessages.zh>,
  sayPaper: Say<typeof paperMessages.zh>,
  inWords: (text: Text) => string,
): readonly string[] => [
  ...recalls.flatMap(({ title, reason, action, lots, concernsThisLot }) => [
    say('recall', { title }),
    concernsThisLot === true
      ? say('recallThisLot')
      : concernsThisLot === false
        ? say('recallOtherLot')
        : lots === null
          ? say('recallAllLots')
          : say('recallCheckLot'),
    reason,
    action,
  ]),
  ...samplingFailures.map(({ title }) => sayPaper('sampling', { title })),
  name,
  ...(maker === null ? [] : [say('madeBy', { name: maker.name })]),
  ...new Set(chain.gaps.map(({ question }) => inWords(question))),
]
