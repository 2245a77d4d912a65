import type { Candidate, NextStep, Recognition } from '../../domain/codes/recognition'
import { codeDatesOf } from '../../domain/product/code-dates'
import { codeAddress, merchantAddress, productAddress, unitAddress } from '../routes'

/** A product, a box or a merchant that a code leads to. */
export interface Lead {
  readonly address: string
  /** 14 digits; null: it is a box or a merchant. */
  readonly gtin: string | null
  readonly lot: string | null
  readonly serial: string | null
}

/** Where one reading leads: to a product, a box or a merchant; null when it only can be explained. */
export function addressOf(step: NextStep, candidate: Candidate): string | null {
  return leadOfStep(step, candidate)?.address ?? null
}

function leadOfStep(step: NextStep, { parts }: Candidate): Lead | null {
  switch (step.kind) {
    case 'product': {
      const { gtin, lot = null, serial = null } = step
      return { address: productAddress(gtin, lot, serial, { ...codeDatesOf(parts) }), gtin, lot, serial }
    }
    case 'logistic-unit':
      return { address: unitAddress(step.sscc), gtin: null, lot: null, serial: null }
    case 'merchant':
      return { address: merchantAddress(step.uscc), gtin: null, lot: null, serial: null }
    case 'licence':
    case 'drug':
    case 'elsewhere':
    case 'none':
      return null
  }
}

const leadsOf = (candidate: Candidate): readonly Lead[] =>
  candidate.verdict === 'ok'
    ? candidate.next.map((step) => leadOfStep(step, candidate)).filter((lead) => lead !== null)
    : []

/**
 * The product, box or merchant that a code leads to, when it can be read in one way only; null when it can be two things or
 * can only be explained: it is shown then, not guessed.
 */
export function leadOf(recognition: Recognition): Lead | null {
  if (recognition.verdict !== 'ok') return null
  const leads = new Map(recognition.candidates.flatMap(leadsOf).map((lead) => [lead.address, lead]))
  const [only] = leads.values()
  return leads.size === 1 ? (only ?? null) : null
}

/** Where a code leads: to its product, box or merchant, else to the page that explains it. */
export function destinationOf(recognition: Recognition, symbology: string | null): string {
  return leadOf(recognition)?.address ?? codeAddress(recognition.input, symbology ?? undefined)
}
