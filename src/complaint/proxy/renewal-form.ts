import { proxyPowers, type ProxyPower } from '../../../domain/complaint/proxy-words'
import type { Stroke } from '../../../domain/complaint/proxy-signature'
import { listIn, textIn, type Kept } from '../../drafts/read-back'

/** What is added to an authority, as it is being chosen and signed. */
interface RenewalForm {
  readonly powers: readonly ProxyPower[]
  /** `YYYY-MM-DD`, empty where it was taken out; null: as it is suggested. */
  readonly untilOn: string | null
  readonly way: 'drawn' | 'paper'
  readonly strokes: readonly Stroke[]
  /** The words that were signed; a signature counts for no others. */
  readonly signedText: string
  readonly signedOn: string
}

/** A signature is kept as that of a draft is: on this device, until it is sent. */
export function readRenewal(kept: Kept): RenewalForm {
  const powers = listIn(kept, 'powers') ?? []
  return {
    powers: proxyPowers.filter((power) => powers.includes(power)),
    untilOn: typeof kept['untilOn'] === 'string' ? kept['untilOn'] : null,
    way: kept['way'] === 'paper' ? 'paper' : 'drawn',
    strokes: (listIn(kept, 'strokes') ?? []).filter(isStroke),
    signedText: textIn(kept, 'signedText'),
    signedOn: textIn(kept, 'signedOn'),
  }
}

const isStroke = (value: unknown): value is Stroke =>
  Array.isArray(value) && value.every((each) => typeof each === 'number')
