import type { Refusal } from './examination.service'
import type { EvidenceType } from './kind.rules'

export interface EvidenceTables {
  upload: UploadTable
  held_file: HeldFileTable
}

/** `open` still takes bytes, `stored` is a held file now, `refused` was examined in vain, `gone` was cancelled or expired. */
export type UploadState = 'open' | 'stored' | 'refused' | 'gone'

interface UploadTable {
  id: string
  person_id: string
  /** What its sender says the whole file hashes to, hexadecimal. */
  sha256: string
  name: string
  /** Bytes of the whole file. */
  length: number
  state: UploadState
  refusal: Refusal | null
  created_at: string
  /** Moved on by every piece that arrives. */
  expires_at: string
}

/** A finished, examined file that this person sent; the bytes stand once in the blob store, whoever sent them. */
interface HeldFileTable {
  person_id: string
  sha256: string
  name: string
  type: EvidenceType
  bytes: number
  held_at: string
}
