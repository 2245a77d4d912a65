import { join } from 'node:path'
import type { Clock } from '../db/clock.port'
import type { NewId } from '../db/new-id'
import type { Db } from '../db/schema'
import type { RateLimits } from '../http/rate-limits'
import type { Api } from '../http/serve'
import { evidenceRoutes } from './evidence.routes'
import { FileBlobStore } from './file-blob-store'
import { EvidenceLinks } from './evidence-link.policy'
import { UploadRepository } from './upload.repository'
import { uploadRoutes } from './upload.routes'
import { UploadService } from './upload.service'

const sweepEveryMs = 3_600_000

export interface EvidenceParts {
  readonly db: Db
  readonly clock: Clock
  readonly newId: NewId
  /** Absolute path; `uploads/`, `evidence/` and `evidence-shown/` are below it. */
  readonly dataDir: string
  /** Signs the addresses of evidence; at least 32 characters. */
  readonly secret: string
  readonly limits: Pick<RateLimits, 'piecesPerMinute'>
}

/** Registers uploads and evidence pictures, and clears what expired for as long as the server runs. */
export async function registerEvidence(api: Api, parts: EvidenceParts): Promise<EvidenceLinks> {
  const { db, clock, newId, dataDir } = parts
  const originals = new FileBlobStore(join(dataDir, 'evidence'))
  const shownCopies = new FileBlobStore(join(dataDir, 'evidence-shown'))
  const uploads = new UploadService({
    uploads: new UploadRepository(db),
    originals,
    shownCopies,
    partsDir: join(dataDir, 'uploads'),
    clock,
    newId,
  })
  const links = new EvidenceLinks(parts.secret, clock)
  await uploadRoutes(api, uploads, parts.limits)
  evidenceRoutes(api, links, shownCopies, originals)
  await uploads.sweep()
  const sweeping = setInterval(() => {
    uploads.sweep().catch((error: unknown) => api.fastify.log.error({ err: error }, 'upload sweep failed'))
  }, sweepEveryMs)
  sweeping.unref()
  api.fastify.addHook('onClose', async () => clearInterval(sweeping))
  return links
}
