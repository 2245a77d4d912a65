import { readyOf, untold } from '../../../../../server/credit/ready-merchant'
import type { IndexedRow } from '../../../../../server/credit/search/entry'
import { registration } from '../../../../api/credit/seed'

/** What the index knows of a merchant of that name without records. */
export const indexedRow = (name: string, seq: number): IndexedRow => ({
  ...readyOf(registration({ name })).row,
  ...untold,
  seq,
  search_rank: 0,
})
