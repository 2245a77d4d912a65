import type { Merchant, MerchantSummary, Publicity, PublicRecord } from '../../contract/credit'
import { publicity } from '../../domain/credit/publicity'
import type { Publicity as DomainPublicity } from '../../domain/credit/publicity-types'
import type { CreditRecord } from '../../domain/credit/record'
import { verdict } from '../../domain/credit/verdict'
import { regionName } from '../../domain/regions/regions'
import type { StoredMerchant } from './merchant.repository'
import type { MerchantHit } from './search/merchant-search.port'

/** What leaves the server of a merchant: nothing that may not be shown today, no person's name, no home. */

export function presentSummary(hit: MerchantHit): MerchantSummary {
  return {
    uscc: hit.uscc,
    name: hit.name,
    status: hit.status,
    region: presentRegion(hit.regionCode),
    registeredOn: hit.registeredOn,
    isUsccConsistent: hit.isUsccConsistent,
  }
}

/** @param todayOn `YYYY-MM-DD` at UTC+08:00; decides which records still show */
export function presentMerchant(
  merchant: StoredMerchant,
  records: readonly CreditRecord[],
  todayOn: string,
): Merchant {
  const { level, headline, reasons } = verdict(records, merchant.status, todayOn)
  return {
    ...presentSummary(merchant),
    type: merchant.type,
    legalRepresentative: merchant.legalRepresentative,
    registeredCapital: merchant.registeredCapital,
    scope: merchant.scope,
    // 个体工商户 often live where they are registered (个人信息保护法).
    address: merchant.isSoleTrader ? null : merchant.address,
    authority: merchant.authority,
    source: merchant.source,
    asOfAt: merchant.asOfAt,
    verdict: {
      level,
      headline: { ...headline },
      reasons: reasons.map(({ recordId, text }) => ({ recordId, text: { ...text } })),
    },
    records: records.flatMap((record) => {
      const shown = publicity(record, todayOn, { merchantStatus: merchant.status, records })
      return shown.shown ? [presentRecord(record, shown)] : []
    }),
  }
}

function presentRegion(code: string | null): MerchantSummary['region'] {
  const region = code === null ? null : regionName(code)
  return region && { code: region.code, names: [...region.names] }
}

function presentPublicity(shown: DomainPublicity): Publicity {
  return {
    reason: { ...shown.reason },
    tier: shown.tier,
    publishedFromOn: shown.publishedFromOn,
    repairFromOn: shown.repairFromOn,
    stopsOn: shown.stopsOn,
    article: { ...shown.article },
  }
}

/** Field by field: what a record carries only for the rules stays here. */
function presentRecord(record: CreditRecord, shown: DomainPublicity): PublicRecord {
  const base = {
    id: record.id,
    source: record.source,
    asOfAt: record.asOfAt,
    authority: record.authority,
    decidedOn: record.decidedOn,
    publishedOn: record.publishedOn,
    publicity: presentPublicity(shown),
  }
  switch (record.kind) {
    case 'licence': {
      const { kind, certificate, number, docNo, content, validFrom, validTo, state } = record
      return { ...base, kind, certificate, number, docNo, content, validFrom, validTo, state }
    }
    case 'penalty': {
      const { kind, docNo, violation, facts, basis, content, fineFen, confiscatedFen } = record
      return { ...base, kind, docNo, violation, facts, basis, content, fineFen, confiscatedFen }
    }
    case 'abnormal': {
      const { kind, ground, reason } = record
      return { ...base, kind, ground, reason }
    }
    case 'serious': {
      const { kind, reason, docNo } = record
      return { ...base, kind, reason, docNo }
    }
    case 'inspection': {
      const { kind, inspectionType, item, result, finding } = record
      return { ...base, kind, inspectionType, item, result, finding }
    }
    case 'annual-report': {
      const { kind, year, published, corrected } = record
      return { ...base, kind, year, published, corrected }
    }
    case 'commitment': {
      const { kind, title, content, state, validTo } = record
      return { ...base, kind, title, content, state, validTo }
    }
    case 'honour': {
      const { kind, title, content, validTo } = record
      return { ...base, kind, title, content, validTo }
    }
  }
}
