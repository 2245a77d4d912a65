import type { Outcome } from '../../../domain/complaint/outcome'

export interface PublicTables {
  case_ending: CaseEndingTable
}

/** How each complaint stands for figures and publication: computed from its form and log. Reports have no row. */
interface CaseEndingTable {
  case_id: string
  /** Stands for the case where everybody reads it: the number and the id lead to nothing public. */
  public_id: string
  uscc: string | null
  /** Calendar days at UTC+08:00. */
  filed_on: string
  outcome: Outcome | null
  ended_on: string | null
  days: number | null
  /** By when what was agreed is to be done. */
  promised_on: string | null
  /** 0 or 1: whether the person says that what was agreed was done. */
  is_kept: number | null
  /** First day on which it is public; null: never. */
  published_on: string | null
  /** As everybody may read them; null of a case that is never public. */
  product: string | null
  answer: string | null
  /** `,refund,return,` */
  requests: string
}
