import type { CaseEvent } from '../../../domain/complaint/case'
import type { ComplaintRequest } from '../../../domain/complaint/request-kinds'
import { factsOf, type ActionFacts } from '../../../domain/complaint/facts'
import { groundsOf } from '../../../domain/complaint/law'
import { moneyText } from '../../../domain/money'
import type { LetterBlock } from '../../paper/paper'
import type { StoredForm } from '../tables'
import type { ConsumerSide } from './consumer-side'

/** What a letter is filled from. */
export interface LetterCase {
  readonly number: string
  readonly filedAt: string
  readonly form: StoredForm
  /** What is asked for now. */
  readonly requests: readonly ComplaintRequest[]
  /** Whom it speaks to and of beside the form's own name. */
  readonly consumer: ConsumerSide
  /** Names of the files that were filed with it. */
  readonly evidence: readonly string[]
  /** The office that writes. */
  readonly office: string
  readonly officer: string
  /** The event that the letter tells of. */
  readonly occasion: CaseEvent
  /** Of the filing's content. */
  readonly formSha256: string
}

export const text = (words: string): LetterBlock => ({ type: 'text', text: words })
export const heading = (words: string): LetterBlock => ({ type: 'heading', text: words })
export const rows = (...pairs: readonly (readonly [name: string, value: string])[]): LetterBlock => ({
  type: 'rows',
  rows: pairs.map(([name, value]) => ({ name, value })),
})

export const measures = '《市场监督管理投诉举报处理办法》（总局令第121号）'

export function yuan(fen: number | null): string {
  return fen === null ? '' : moneyText(fen).zh
}

/** Text of the ground, as the article has it; empty where the event has none. */
export function groundWords({ action, ground }: CaseEvent): string {
  return (ground === undefined ? undefined : groundsOf(action)?.[ground]?.zh) ?? ''
}

/** What the officer wrote with the act, as a sentence of its own; empty where nothing was. */
export function written(event: CaseEvent, action: keyof ActionFacts): string {
  const facts = factsOf(event, action)
  return facts !== null && 'text' in facts ? facts.text.trim() : ''
}

/** Who the merchant is, with its code where it was picked from the register. */
export function merchantWords({ merchantName, merchantUscc }: StoredForm): string {
  return merchantUscc === null ? merchantName : `${merchantName}（统一社会信用代码 ${merchantUscc}）`
}
