import type { Merchant } from '../../../../contract/credit'
import type { CardPaper, PaperLanguage } from '../../../paper/paper'
import { sealOf, shortReasons } from './paper-content'
import { phrasesIn } from '../../../paper/phrasing'
import { paperWords } from './words'

/** The picture of a shared link: the merchant as it is today, 5:4 as WeChat shows it. */
export function shareCardOf({ name, verdict }: Merchant, language: PaperLanguage): CardPaper {
  const phrase = phrasesIn(language)
  return {
    language,
    shape: 'share',
    brand: phrase(paperWords.brand),
    title: phrase(paperWords.shareTitle),
    name,
    detail: '',
    seal: sealOf(verdict.level, phrase),
    headline: phrase(verdict.headline),
    reasons: shortReasons(
      verdict.reasons.map(({ text }) => text),
      phrase,
    ),
    notes: [],
    qr: null,
  }
}
