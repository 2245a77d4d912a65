import type { Candidate, NextStep, Recognition } from '../../domain/codes/recognition'
import { codeDatesOf } from '../../domain/product/code-dates'
import { codeAddress, merchantAddress, productAddress } from '../routes'

/** Where one reading leads: to a product or a merchant; null when it only can be explained. */
export function addressOf(step: NextStep, { parts }: Candidate): string | null {
  switch (step.kind) {
    case 'product':
      return productAddress(step.gtin, step.lot, step.serial, { ...codeDatesOf(parts) })
    case 'merchant':
      return merchantAddress(step.uscc)
    case 'licence':
    case 'drug':
    case 'elsewhere':
    case 'none':
      return null
  }
}

const addressesOf = (candidate: Candidate): readonly string[] =>
  candidate.verdict === 'ok'
    ? candidate.next.map((step) => addressOf(step, candidate)).filter((address) => address !== null)
    : []

/**
 * Where a code leads: to its product or merchant when it can be read in one way only, else to the page that explains
 * it. A code that can be two things is shown, not guessed.
 */
export function destinationOf(recognition: Recognition, symbology: string | null): string {
  const addresses = new Set(recognition.candidates.flatMap(addressesOf))
  const [only] = addresses
  const isCertain = addresses.size === 1 && recognition.verdict === 'ok'
  return isCertain && only !== undefined ? only : codeAddress(recognition.input, symbology ?? undefined)
}
