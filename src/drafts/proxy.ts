import type { ProxyScope } from '../../domain/complaint/proxy-terms'
import type { Stroke } from '../../domain/complaint/proxy-signature'
import type { ProxyPower, ProxyRelation } from '../../domain/complaint/proxy-words'

interface DraftPerson {
  readonly name: string
  readonly phone: string
  readonly address: string
}

/**
 * Filing for somebody else. The contact fields of the form are the complainant's: while it is on the principal's, and
 * `agent` is who writes; while it is off they are the writer's own, and `principal` waits here.
 */
export interface DraftProxy {
  readonly isOn: boolean
  readonly agent: DraftPerson
  readonly principal: DraftPerson
  readonly relation: ProxyRelation | null
  readonly scope: ProxyScope
  readonly powers: readonly ProxyPower[]
  /** `YYYY-MM-DD`, empty while not chosen. */
  readonly fromOn: string
  readonly untilOn: string
  readonly way: 'drawn' | 'paper'
  readonly strokes: readonly Stroke[]
  /** The words that were signed; a signature counts for no others. Empty: nothing was. */
  readonly signedText: string
  readonly signedOn: string
  /** Ids of the draft's files that are photos of the signed paper. */
  readonly paperIds: readonly string[]
}
