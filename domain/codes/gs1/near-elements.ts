/** Elements near mistyped ones that hold: where nothing but one check digit is wrong. Offered, never applied. */
import { checkContent } from './content'
import { entryFor, type Element } from './elements'
import { nearDigits } from '../slips'

/** Up to three readings, each with the one value changed; none where more is wrong or nothing is. */
export function nearElements(elements: readonly Element[]): Element[][] {
  const faulty = elements.flatMap(({ ai, value }, index) => {
    const entry = entryFor(ai)
    const faults = entry ? checkContent(value, entry).faults : []
    return entry && faults.length > 0 ? [{ entry, value, index, faults }] : []
  })
  const [only, ...others] = faulty
  if (!only || others.length > 0 || only.faults.length > 1) return []
  if (only.faults[0]?.code !== 'INCORRECT_CHECK_DIGIT' || !/^\d+$/.test(only.value)) return []
  const holds = (digits: string) => checkContent(digits, only.entry).faults.length === 0
  return nearDigits(only.value, holds).map((value) =>
    elements.map((element, index) => (index === only.index ? { ai: element.ai, value } : element)),
  )
}
