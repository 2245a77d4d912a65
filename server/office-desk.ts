import { join } from 'node:path'
import type { CaseMerchant, CaseProduct } from '../contract/office-case'
import { isDemoPhone } from '../domain/phone'
import type { OfficerRepository } from './account/officer.repository'
import type { ComplaintParts } from './complaint/complaint.service'
import type { LetterLinks } from './complaint/office/letter-links'
import { registerOffice } from './complaint/office/office.routes'
import type { MerchantService } from './credit/merchant.service'
import { FileBlobStore } from './evidence/file-blob-store'
import type { Api } from './http/serve'
import type { Press } from './paper/press'
import type { PaperRepository } from './trace/paper.repository'
import { concernsLot, samplingFailureOf } from './trace/paper.presenter'
import type { ProductRepository } from './trace/product.repository'
import type { WorldRepository } from './world/world.repository'

interface Lookups {
  readonly products: ProductRepository
  readonly papers: PaperRepository
  readonly merchants: MerchantService
}

interface DeskParts extends Lookups {
  readonly officers: OfficerRepository
  readonly world: WorldRepository
  readonly press: Press
  readonly dataDir: string
  readonly links: LetterLinks
}

/**
 * The desk of the office with what it takes from other journeys. Stands here because complaints know nothing of
 * credit, trace and accounts.
 */
export function registerDesk(
  api: Api,
  cases: ComplaintParts,
  { officers, world, press, dataDir, links, ...lookups }: DeskParts,
): void {
  const demoOfficers = async () =>
    (await officers.list())
      .filter(({ phone }) => isDemoPhone(phone))
      .map(({ phone, name, role }) => ({ phone, name, role }))
  registerOffice(
    api,
    {
      ...cases,
      ...lookupsOf(lookups),
      officersOf: async (unitCode) =>
        (await officers.list(unitCode)).map(({ phone: _phone, ...officer }) => officer),
      officerNames: (ids) => officers.namesOf(ids),
      demoOfficers: async () => ((await world.isDemo()) ? demoOfficers() : []),
      isDemo: () => world.isDemo(),
      letters: new FileBlobStore(join(dataDir, 'letters')),
      print: (paper) => press.print({ kind: 'letter', paper }),
    },
    links,
  )
}

function lookupsOf({ products, papers, merchants }: Lookups) {
  return {
    merchantOf: async (code: string): Promise<CaseMerchant | null> => {
      const merchant = await merchants.find(code)
      if (!merchant) return null
      const { uscc, name, status, authority, verdict, complaints } = merchant
      return { uscc, name, status, authority, verdict, complaints }
    },
    productOf: async (gtin: string, lot: string | null): Promise<CaseProduct | null> => {
      const product = await products.find(gtin)
      if (!product) return null
      const { name, brand, spec, maker_uscc } = product
      const maker = maker_uscc === null ? null : await merchants.find(maker_uscc)
      return {
        gtin,
        name,
        brand,
        spec,
        maker: maker && { uscc: maker.uscc, name: maker.name, verdict: maker.verdict },
        warnings: await warningsOf(gtin, lot),
      }
    },
  }

  async function warningsOf(gtin: string, lot: string | null): Promise<CaseProduct['warnings']> {
    const recalls = (await products.recalls(gtin)).map(({ title, publishedOn, lots }) => ({
      kind: 'recall' as const,
      title,
      on: publishedOn,
      concernsThisLot: concernsLot(lots, lot),
    }))
    const failures = (await papers.samplingFailures(gtin))
      .map((row) => samplingFailureOf(row, lot))
      .map(({ item, publishedOn, concernsThisLot }) => ({
        kind: 'sampling' as const,
        title: item,
        on: publishedOn,
        concernsThisLot,
      }))
    return [...recalls, ...failures].sort((one, other) => other.on.localeCompare(one.on))
  }
}
