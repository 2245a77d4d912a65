import { dayIn, minuteIn } from '../i18n/dates'
import { numberIn } from '../i18n/messages'
import { moneyIn, typedMoneyIn } from '../i18n/money'
import { usePreferences } from './context'

/** What stands in no sentence, as the language in force writes it. */
export interface Figures {
  /** @param on `YYYY-MM-DD` */
  readonly day: (on: string) => string
  /** @param at RFC 3339 */
  readonly minute: (at: string) => string
  readonly money: (fen: number) => string
  /** @param yuan as a person typed it */
  readonly typedMoney: (yuan: string) => string
  readonly number: (n: number) => string
}

/** Days, times, money and numbers in the language in force. Use it in an `observer`. */
export function useFigures(): Figures {
  const { language } = usePreferences()
  return {
    day: (on) => dayIn(on, language),
    minute: (at) => minuteIn(at, language),
    money: (fen) => moneyIn(fen, language),
    typedMoney: (yuan) => typedMoneyIn(yuan, language),
    number: (n) => numberIn(n, language),
  }
}
