import { createHash } from 'node:crypto'
import type { Actor, CaseAction } from '../../domain/complaint/case'
import type { Text } from '../../domain/text'
import { canonicalJson } from '../canonical-json'

/** What the first event of a case follows. */
export const chainStart = '0'.repeat(64)

/** One event with everything its hash covers. */
export interface ChainedEvent {
  readonly caseId: string
  readonly seq: number
  readonly id: string
  readonly action: CaseAction
  readonly at: string
  readonly actor: Actor
  readonly detail: Text | null
  readonly ground: string | null
  readonly sealedSha256: string | null
  readonly prevHash: string
}

/** SHA-256 over the event and, through `prevHash`, over all before it, hexadecimal. */
export function eventHash(event: ChainedEvent): string {
  const { caseId, seq, id, action, at, actor, detail, ground, sealedSha256, prevHash } = event
  return sha256OfJson({ caseId, seq, id, action, at, actor, detail, ground, sealedSha256, prevHash })
}

/**
 * Checks the events of one case, oldest first.
 * @returns the `seq` at which the chain does not hold, null when it is whole
 */
export function brokenLink(events: readonly (ChainedEvent & { readonly hash: string })[]): number | null {
  let before = chainStart
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1 || event.prevHash !== before || eventHash(event) !== event.hash)
      return event.seq
    before = event.hash
  }
  return null
}

/** SHA-256 of a value as canonical JSON, hexadecimal: the same content gives the same digest. */
export function sha256OfJson(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
