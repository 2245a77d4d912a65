import type { NationalPack } from '../../../contract/national'
import type { Json } from '../../db/json'

export interface NationalTables {
  national_pack: NationalPackTable
}

/** One file for 12315. */
export interface StoredPart {
  /** Where its bytes lie: among the originals as filed, or among what was put together. */
  readonly from: 'filed' | 'made'
  readonly sha256: string
  readonly name: string
  readonly type: NationalPack['parts'][number]['type']
  readonly bytes: number
  readonly holds: readonly string[]
}

/** The files of a case as they were put together last. */
interface NationalPackTable {
  case_id: string
  made_at: string
  parts: Json<readonly StoredPart[]>
  left_out: Json<NationalPack['leftOut']>
}
