import type { Json } from '../../db/json'
import type { Jws } from '../../signing/signature'
import type { SealedContent, SealedHead } from './sealed'

export interface SnapshotTables {
  snapshot: SnapshotTable
  snapshot_part: SnapshotPartTable
}

/** Append-only. */
interface SnapshotTable {
  /** 26 characters, 128 random bits. */
  id: string
  /** SHA-256 of the Idempotency-Key: the same request never makes two. */
  request_sha256: string
  uscc: string
  /** RFC 3339 UTC. */
  made_at: string
  /** The signed head, a compact JWS. */
  jws: Jws<SealedHead>
}

/** What the head names only by its digest. Salt and content go together once it may no longer be shown. */
interface SnapshotPartTable {
  snapshot_id: string
  /** Its place among the digests of the head, from 0. */
  position: number
  /** null of a value of the registration. */
  record_id: string | null
  salt: string | null
  content: Json<SealedContent> | null
}
