import type { Text } from '../../text'
import type { CaseKind, ComplaintDraft, DraftField } from '../case'
import type { Competence } from '../jurisdiction/competence'

/** What advice on one kind of a filing is asked about. */
export interface AdviceQuestion {
  readonly draft: ComplaintDraft
  /** `YYYY-MM-DD` at UTC+08:00. */
  readonly todayOn: string
  /** Whether a court, an arbitration, another office or the consumers' association has it; null: not answered. */
  readonly isHandledElsewhere: boolean | null
  /** This person's other cases about the same merchant, as far as the device knows them. */
  readonly otherCases: number
  readonly competence: Competence
  /** Six digits of the office it goes to; null while open. */
  readonly unitCode: string | null
}

/** A ground of 令121 art. 16 by its item; of a report the article that stands in the way. */
export type AdviceGround = '16-1' | '16-2' | '16-3' | '16-4' | '16-5' | '16-6' | '28' | '34' | '35'

export interface Advice {
  readonly kind: CaseKind
  readonly ground: AdviceGround
  /** Why it would probably be used, in a sentence. */
  readonly why: Text
  /** What the person can do about it. */
  readonly cure: Text
  readonly article: Text
  /** Where in the form it is cured; null where it is not. */
  readonly field: DraftField | null
}
