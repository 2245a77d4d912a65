import type { Receipt } from '../../../contract/receipt'
import type { Say } from '../../i18n/messages'
import type { receiptMessages } from '../messages/receipt'

/** The receipt as one would say it; its number is said figure by figure, as one notes it down. */
export const readingOfReceipt = (
  { authenticity, receivedAt, number, unit }: Receipt,
  say: Say<typeof receiptMessages.zh>,
): readonly string[] =>
  authenticity === 'genuine'
    ? [
        say('received'),
        say('receivedHow', { at: receivedAt }),
        `${say('number')} ${[...number].join(' ')}`,
        `${say('unit')} ${unit?.name ?? say('unitOpen')}`,
        say('means'),
      ]
    : [say('notGenuine'), say('notGenuineHow')]
