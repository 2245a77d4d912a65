import type { Family, Recognition } from '../../domain/codes/recognition'

/** Families of numbers that belong to a person: recognised on this phone, sent nowhere and kept nowhere. */
const personalFamilies: ReadonlySet<Family> = new Set(['identity'])

/** Whether it is a person's number, or a mistyped one: unless it is something else without fault. */
export function isPersonal({ candidates, verdict: best }: Recognition): boolean {
  return candidates.some(
    ({ family, verdict }) => personalFamilies.has(family) && (verdict === 'ok' || best !== 'ok'),
  )
}
