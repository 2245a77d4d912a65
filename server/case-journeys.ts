import { AgentRepository } from './account/agent.repository'
import type { OfficerRepository } from './account/officer.repository'
import type { PersonRepository } from './account/person.repository'
import { LetterLinks } from './complaint/office/letter-links'
import type { ComplaintParts } from './complaint/complaint.service'
import { registerPersonSide } from './complaint/person-side'
import { registerNotices } from './complaint/notices/notices.routes'
import { proxyPaperPath } from './complaint/proxy/proxy.routes'
import { registerPublicCases } from './complaint/public/public-cases.routes'
import { registerMerchantSide } from './complaint/merchant-side/merchant-side.routes'
import { OdrSweep } from './complaint/odr-sweep'
import { registerCorrections } from './credit/correction/correction.routes'
import type { MerchantService } from './credit/merchant.service'
import { type Clock } from './db/clock.port'
import type { NewId } from './db/new-id'
import type { Store } from './db/store'
import { registerEvidence } from './evidence/evidence.service'
import { UploadRepository } from './evidence/upload.repository'
import type { RateLimits } from './http/rate-limits'
import { SignedLinks } from './http/signed-links'
import type { Api } from './http/serve'
import { registerDesk } from './office-desk'
import type { Settings } from './settings'
import type { Press } from './paper/press'
import type { SigningKeys } from './signing/signing-keys'
import type { PaperRepository } from './trace/paper.repository'
import type { ProductRepository } from './trace/product.repository'
import type { WorldRepository } from './world/world.repository'

interface CaseParts {
  readonly store: Store
  readonly clock: Clock
  readonly newId: NewId
  readonly settings: Settings
  readonly limits: RateLimits
  /** Of this installation: seals the addresses of evidence, letters and papers. */
  readonly secret: string
  readonly keys: SigningKeys
  readonly press: Press
  readonly people: PersonRepository
  readonly officers: OfficerRepository
  readonly merchants: MerchantService
  readonly products: ProductRepository
  readonly papers: PaperRepository
  readonly world: WorldRepository
}

/**
 * What is filed, from every side: the person's, the merchant's, the office's and the public's, with evidence and
 * notices. Stands here because complaints know nothing of accounts, credit and trace.
 */
export async function registerCases(api: Api, parts: CaseParts): Promise<void> {
  const { store, clock, newId, settings, limits, secret, keys, press } = parts
  const { people, officers, merchants, products, papers, world } = parts
  const evidenceLinks = await registerEvidence(api, {
    db: store.db,
    clock,
    newId,
    dataDir: settings.dataDir,
    secret,
    limits,
  })
  const letterLinks = new LetterLinks(secret, clock)
  const links = new SignedLinks(secret, clock)
  const withEvidence: ComplaintParts = {
    db: store.db,
    channel: settings.channel,
    keys,
    clock,
    newId,
    isMerchantOnline: async (tx, uscc) =>
      uscc !== null && (await new AgentRepository(tx).phoneOf(uscc)) !== null,
    odr: new OdrSweep({ db: store.db, clock, newId }),
    heldFiles: (tx, personId, sha256s) => new UploadRepository(tx).heldAmong(personId, sha256s),
    evidenceUrls: (filedId, { sha256, type }) => evidenceLinks.make(filedId, sha256, type),
    letterUrl: (caseId, sha256) => letterLinks.make(caseId, sha256),
    proxyUrl: (caseId, sha256) => links.make(proxyPaperPath(caseId, sha256)),
  }
  registerPersonSide(api, { ...withEvidence, press, links, dataDir: settings.dataDir })
  registerNotices(api, {
    db: store.db,
    clock,
    canWechat: async (personId) =>
      settings.subscribeCases !== null && (await people.openidOf(personId)) !== null,
  })
  registerPublicCases(api, {
    db: store.db,
    clock,
    codeOf: async (uscc) => (await merchants.summary(uscc))?.uscc ?? null,
  })
  registerMerchantSide(api, withEvidence)
  registerCorrections(api, { ...withEvidence, merchantOf: (uscc) => merchants.find(uscc) })
  registerDesk(api, withEvidence, {
    officers,
    products,
    papers,
    merchants,
    world,
    press,
    dataDir: settings.dataDir,
    links: letterLinks,
  })
}
