import { join } from 'node:path'
import { FileBlobStore } from '../evidence/file-blob-store'
import type { SignedLinks } from '../http/signed-links'
import type { Api } from '../http/serve'
import type { Press } from '../paper/press'
import { registerComplaints } from './complaint.routes'
import type { ComplaintParts } from './complaint.service'
import { registerJoint } from './joint/joint.routes'
import { registerNational } from './national/national.routes'
import { registerProxyPapers } from './proxy/proxy.routes'
import { registerReceipts } from './receipt/receipt.routes'
import { registerSimilar } from './similar/similar.routes'

interface PersonSideParts extends ComplaintParts {
  readonly press: Press
  readonly links: SignedLinks
  /** Absolute path; what was filed lies in `evidence/` below it, what is made for 12315 in `national/`. */
  readonly dataDir: string
}

/** Everything that a person does with cases of their own, and what others may check of them. */
export function registerPersonSide(api: Api, parts: PersonSideParts): void {
  const kept = (folder: string) => new FileBlobStore(join(parts.dataDir, folder))
  const originals = kept('evidence')
  registerComplaints(api, parts)
  registerReceipts(api, { ...parts, originals })
  registerProxyPapers(api, parts)
  registerSimilar(api, parts)
  registerJoint(api, parts)
  registerNational(api, {
    ...parts,
    originals,
    shownCopies: kept('evidence-shown'),
    made: kept('national'),
  })
}
