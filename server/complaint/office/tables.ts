import type { Look } from '../../../contract/office'
import type { LetterForm } from '../../../domain/complaint/letters'
import type { Json } from '../../db/json'
import type { LetterPaper } from '../../paper/paper'

export interface OfficeTables {
  officer_look: OfficerLookTable
  case_letter: CaseLetterTable
  letter_count: LetterCountTable
}

/** Every look at personal data. Append-only: nothing changes or deletes a row. */
interface OfficerLookTable {
  id: string
  at: string
  officer_id: string
  /** As it was then. */
  officer_name: string
  unit_code: string
  what: Look['what']
  case_number: string | null
  detail: string | null
}

/** A letter that has its number. It is issued when the case's log says so; until then the same call prints it again. */
interface CaseLetterTable {
  id: string
  case_id: string
  /** Idempotency-Key of the call. */
  act_key: string
  form: LetterForm
  letter_no: string
  /** What is printed: the same gives the same bytes. */
  paper: Json<LetterPaper>
  /** The merchant's copy, where it has one of its own. */
  merchant_paper: Json<LetterPaper> | null
  made_at: string
}

/** The last number given out, for each office, year and form. */
interface LetterCountTable {
  unit_code: string
  year: number
  form: LetterForm
  last: number
}
