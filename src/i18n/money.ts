import { fenOf, moneyText } from '../../domain/money'
import { inLanguage, type Language } from './messages'

/** `1280.50 元` or `¥1,280.50`. */
export const moneyIn = (fen: number, language: Language): string => inLanguage(moneyText(fen), language)

/** Yuan as a person typed them; what cannot be read as an amount stays as it was typed. */
export function typedMoneyIn(yuan: string, language: Language): string {
  const fen = fenOf(yuan)
  return fen === null || Number.isNaN(fen) ? yuan : moneyIn(fen, language)
}
