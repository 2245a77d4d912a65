import type { Merchant } from '../../contract/credit'
import type { RepairStep } from '../../contract/verdict'
import { chinaDate } from '../../domain/calendar/day'
import { crossChecks } from '../../domain/credit/cross-check'
import { missingFacts } from '../../domain/credit/missing'
import type { CreditRecord } from '../../domain/credit/record'
import { withoutPeople } from '../../domain/credit/record-people'
import { repairGuide } from '../../domain/credit/repair-guide'
import type { RepairStep as DomainStep } from '../../domain/credit/repair-types'
import { verdict } from '../../domain/credit/verdict'
import { presentSummary } from './hit.presenter'
import type { StoredMerchant } from './merchant.repository'
import { presentShown, shownRecords } from './shown-records'

/** What leaves the server of a merchant: nothing that may not be shown today, no person's name, no home. */

/** A merchant as the rules and its public records show it; what was filed here comes beside it. */
export type PresentedMerchant = Omit<Merchant, 'complaints'>

/** @param todayOn `YYYY-MM-DD` at UTC+08:00; decides which records still show */
export function presentMerchant(
  merchant: StoredMerchant,
  stored: readonly CreditRecord[],
  todayOn: string,
): PresentedMerchant {
  // The reasons of a verdict quote them.
  const records = stored.map((record) => withoutPeople(record))
  const shown = shownRecords(records, merchant.status, todayOn)
  const visible = shown.map(({ record }) => record)
  const checks = merchant.status === 'deregistered' ? [] : crossChecks(merchant, visible, todayOn)
  const { level, headline, reasons } = verdict(records, merchant.status, todayOn, checks)
  const missing = missingFacts({ ...merchant, asOfOn: chinaDate(merchant.asOfAt) }, visible, todayOn)
  return {
    ...presentSummary(merchant),
    type: merchant.type,
    legalRepresentative: merchant.legalRepresentative,
    registeredCapital: merchant.registeredCapital,
    scope: merchant.scope,
    // 个体工商户 often live where they are registered (个人信息保护法).
    address: merchant.isSoleTrader ? null : merchant.address,
    phone: merchant.isSoleTrader ? null : merchant.phone,
    formerNames: [...merchant.formerNames],
    authority: merchant.authority,
    source: merchant.source,
    asOfAt: merchant.asOfAt,
    verdict: {
      level,
      headline: { ...headline },
      reasons: reasons.map(({ recordId, term, text }) => ({ recordId, term, text: { ...text } })),
    },
    missing: missing.map((text) => ({ ...text })),
    checks: checks.map(({ about, outcome, recordId, text }) => ({
      about,
      outcome,
      recordId,
      text: { ...text },
    })),
    records: shown.map((each) => presentShown(each, merchant, todayOn)),
    repair: repairGuide(shown, todayOn).map(presentStep),
  }
}

function presentStep(step: DomainStep): RepairStep {
  return {
    recordIds: [...step.recordIds],
    fromOn: step.fromOn,
    isOpen: step.isOpen,
    conditions: step.conditions.map((text) => ({ ...text })),
    papers: step.papers.map((text) => ({ ...text })),
    where: step.where && { ...step.where },
    clock: step.clock && { ...step.clock },
    article: { ...step.article },
  }
}
