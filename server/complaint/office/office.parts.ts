import type { ActingOfficer } from '../../../contract/acting'
import type { DeskDemo } from '../../../contract/office'
import type { CaseMerchant, CaseProduct } from '../../../contract/office-case'
import type { Clock } from '../../db/clock.port'
import type { NewId } from '../../db/new-id'
import type { Db } from '../../db/schema'
import type { BlobStore } from '../../evidence/blob-store.port'
import type { LetterPaper } from '../../paper/paper'
import type { CaseLinks } from '../case.presenter'

/** What the desk needs of the rest of the server. */
export interface OfficeParts extends CaseLinks {
  readonly db: Db
  readonly clock: Clock
  readonly newId: NewId
  /** The merchant's credit today; null when the register does not know it. */
  readonly merchantOf: (uscc: string) => Promise<CaseMerchant | null>
  /** The product and what is warned of; null when it is not known. */
  readonly productOf: (gtin: string, lot: string | null) => Promise<CaseProduct | null>
  /** Who serves in an office. */
  readonly officersOf: (unitCode: string) => Promise<readonly ActingOfficer[]>
  /** Names of officers by id, also of those who serve no more. */
  readonly officerNames: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** The invented officers, where the demo world is in; nobody elsewhere. */
  readonly demoOfficers: () => Promise<DeskDemo['officers']>
  readonly isDemo: () => Promise<boolean>
  /** Where the PDFs are kept. */
  readonly letters: BlobStore
  readonly print: (paper: LetterPaper) => Promise<Buffer>
}
