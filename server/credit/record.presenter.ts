import type { PublicRecord } from '../../contract/records'
import type { Publicity } from '../../contract/verdict'
import { maskedParty } from '../../domain/credit/person-name'
import type { Publicity as DomainPublicity } from '../../domain/credit/publicity-types'
import type { CreditRecord } from '../../domain/credit/record'
import { withoutPeople } from '../../domain/credit/record-people'
import type { Timeliness } from '../../domain/credit/timeliness'

/**
 * A record as it is served, field by field: what it carries only for the rules stays here, and people are masked.
 * Whether it may be served at all is decided before.
 */
export function presentRecord(
  stored: CreditRecord,
  shown: DomainPublicity,
  timely: Timeliness | null,
): PublicRecord {
  const record = withoutPeople(stored)
  const base = {
    id: record.id,
    source: record.source,
    asOfAt: record.asOfAt,
    authority: record.authority,
    decidedOn: record.decidedOn,
    publishedOn: record.publishedOn,
    publicity: presentPublicity(shown, timely),
  }
  switch (record.kind) {
    case 'licence': {
      const { kind, certificate, number, docNo, content, validFrom, validTo, premises = null, state } = record
      return { ...base, kind, certificate, number, docNo, content, validFrom, validTo, premises, state }
    }
    case 'penalty': {
      const {
        kind,
        docNo,
        violation,
        facts,
        basis,
        content,
        fineFen,
        confiscatedFen,
        fineStated = null,
      } = record
      return { ...base, kind, docNo, violation, facts, basis, content, fineFen, confiscatedFen, fineStated }
    }
    case 'abnormal': {
      const { kind, ground, reason } = record
      return { ...base, kind, ground, reason }
    }
    case 'serious': {
      const { kind, reason, docNo } = record
      return { ...base, kind, reason, docNo }
    }
    case 'blacklist': {
      const { kind, list, title, reason, docNo, measures, validTo } = record
      return { ...base, kind, list, title, reason, docNo, measures: [...measures], validTo }
    }
    case 'inspection': {
      const { kind, inspectionType, item, result, finding } = record
      return { ...base, kind, inspectionType, item, result, finding }
    }
    case 'annual-report': {
      const { kind, year, published, corrected, corrections = [] } = record
      // A sole trader that did not publish its report does not publish its corrections either.
      const open = published ? corrections.map((each) => ({ ...each })) : []
      return { ...base, kind, year, published, corrected, corrections: open }
    }
    case 'instant': {
      const { kind, topic, party, content, amountStated } = record
      return { ...base, kind, topic, party: maskedParty(party), content, amountStated }
    }
    case 'encumbrance': {
      const { kind, topic, docNo, party, content, amountStated, state, releasedOn } = record
      const masked = maskedParty(party)
      return { ...base, kind, topic, docNo, party: masked, content, amountStated, state, releasedOn }
    }
    case 'alteration': {
      const { kind, item, before, after } = record
      return { ...base, kind, item, before, after }
    }
    case 'commitment': {
      const { kind, title, content, state, validTo } = record
      return { ...base, kind, title, content, state, validTo }
    }
    case 'honour': {
      const { kind, title, content, validTo } = record
      return { ...base, kind, title, content, validTo }
    }
    case 'rating': {
      const { kind, title, grade, standing, validTo } = record
      return { ...base, kind, title, grade, standing, validTo }
    }
    case 'support': {
      const { kind, title, content, amountStated } = record
      return { ...base, kind, title, content, amountStated }
    }
    case 'online-shop': {
      const { kind, title, platform, address, markAddress, showsLicence } = record
      return { ...base, kind, title, platform, address, markAddress, showsLicence }
    }
    case 'society': {
      const { kind, origin, title, content, address, tone } = record
      return { ...base, kind, isOfficial: false, origin, title, content, address, tone }
    }
  }
}

function presentPublicity(shown: DomainPublicity, timely: Timeliness | null): Publicity {
  return {
    reason: { ...shown.reason },
    tier: shown.tier,
    publishedFromOn: shown.publishedFromOn,
    repairFromOn: shown.repairFromOn,
    stopsOn: shown.stopsOn,
    article: { ...shown.article },
    timeliness: timely && {
      state: timely.state,
      workdays: timely.limit.workdays,
      dueOn: timely.dueOn,
      lateBy: timely.lateBy,
      text: { ...timely.text },
    },
  }
}
