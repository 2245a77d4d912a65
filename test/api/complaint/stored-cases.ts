import { createHash } from 'node:crypto'
import { join } from 'node:path'
import {
  CaseRepository,
  type CaseEvidence,
  type CaseRow,
  type LoggedEvent,
} from '../../../server/complaint/case.repository'
import { brokenLink, sha256OfJson } from '../../../server/db/event-chain.rules'
import { fromJson } from '../../../server/db/json'
import type { Db } from '../../../server/db/schema'
import { FileBlobStore } from '../../../server/evidence/file-blob-store'
import type { Acknowledged, Ledger } from './filing-person'

export interface Tally {
  readonly cases: number
  readonly photos: number
  /** Acknowledged cases that are not there, or not with what was filed. */
  readonly lostCases: number
  /** Acknowledged photos whose bytes are not there, read back and hashed anew. */
  readonly lostPhotos: number
  /** Cases that stand there beside the acknowledged ones. */
  readonly doubled: number
  readonly brokenChains: number
}

/** Compares all that was answered for with what a server has left in its database and in its data directory. */
export async function tallyOf(db: Db, dataDir: string, ledger: Ledger): Promise<Tally> {
  const originals = new FileBlobStore(join(dataDir, 'evidence'))
  const cases = new CaseRepository(db)
  const people = [...new Set(ledger.cases.map(({ personId }) => personId))]
  const rows = await db.selectFrom('complaint_case').selectAll().where('person_id', 'in', people).execute()
  const logs = await cases.eventsOf(rows.map(({ id }) => id))
  const evidence = await db.selectFrom('case_evidence').selectAll().orderBy('position').execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const isWhole = (filed: Acknowledged): boolean => {
    const row = byId.get(filed.id)
    if (!row) return false
    const files = evidence.filter((file) => file.case_id === row.id)
    return holds(filed, row, logs.get(row.id) ?? [], files)
  }
  let lostPhotos = 0
  for (const sha256 of ledger.photos) if (!(await isStored(originals, sha256))) lostPhotos += 1
  const numbers = new Set(rows.map(({ number }) => number))
  return {
    cases: ledger.cases.length,
    photos: ledger.photos.size,
    lostCases: ledger.cases.filter((filed) => !isWhole(filed)).length,
    lostPhotos,
    doubled: rows.length - new Set(ledger.cases.map(({ id }) => id)).size + rows.length - numbers.size,
    brokenChains: [...logs.values()].filter((log) => log.length === 0 || brokenLink(log) !== null).length,
  }
}

/** Whether a case stands there as it was acknowledged, sealed by its first event. */
function holds(
  filed: Acknowledged,
  row: CaseRow,
  log: readonly LoggedEvent[],
  files: readonly CaseEvidence[],
): boolean {
  const attachments = files.map(({ sha256, name }) => ({ sha256, name }))
  const digests = [
    row.form_sha256,
    sha256OfJson({ ...fromJson(row.form), attachments }),
    log[0]?.sealedSha256,
  ]
  return (
    row.number === filed.number &&
    row.idempotency_key === filed.key &&
    row.person_id === filed.personId &&
    log.length === 1 &&
    digests.every((digest) => digest === filed.formSha256) &&
    files.map(({ sha256 }) => sha256).join() === filed.photos.join()
  )
}

async function isStored(originals: FileBlobStore, sha256: string): Promise<boolean> {
  const bytes = await originals.read(sha256)
  if (bytes === null) return false
  const hash = createHash('sha256')
  for await (const piece of bytes) hash.update(piece as Uint8Array)
  return hash.digest('hex') === sha256
}
