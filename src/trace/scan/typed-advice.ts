import { gtinCheckDigit, usccCheckCharacter } from '../../../domain/codes/check-digits'
import { clean, compact } from '../../../domain/codes/normalise'
import type { Recognition } from '../../../domain/codes/recognition'
import type { Text } from '../../../domain/text'

/** What is said of a code while it is typed. */
export type Advice =
  | { readonly tag: 'soFar'; readonly n: number }
  /** One character is missing, and this is the one. */
  | { readonly tag: 'oneMissing'; readonly n: number; readonly expected: string }
  /** It is complete as it stands, or the longer form of it lacks this one. */
  | { readonly tag: 'okOrMissing'; readonly name: Text; readonly expected: string }
  | { readonly tag: 'misfit'; readonly name: Text; readonly expected: string }
  | { readonly tag: 'ok' | 'misread' | 'impossible'; readonly name: Text }
  | { readonly tag: 'unknown' }

/** Whoever has typed fewer digits has not finished: a product's number has eight, twelve, thirteen or fourteen. */
const eanLength = 13
/** A credit code has 18 characters. */
const usccBody = 17

/** Says where a code that is being typed stands; `typed` is not blank. */
export function adviceOn(typed: string, recognition: Recognition): Advice {
  const { text } = compact(clean(typed))
  const [best] = recognition.candidates
  const isDigits = /^\d+$/.test(text)
  const isOk = best?.verdict === 'ok'
  if (isDigits && text.length === eanLength - 1) {
    const expected = gtinCheckDigit(text) ?? ''
    return isOk
      ? { tag: 'okOrMissing', name: best.name, expected }
      : { tag: 'oneMissing', n: text.length, expected }
  }
  if (!isOk && text.length === usccBody) {
    const expected = usccCheckCharacter(text)
    if (expected !== null) return { tag: 'oneMissing', n: text.length, expected }
  }
  if (!isOk && isDigits && text.length < eanLength) return { tag: 'soFar', n: text.length }
  if (best === undefined || best.verdict === 'unknown') return { tag: 'unknown' }
  if (best.verdict === 'misread' && best.check && !best.check.holds) {
    return { tag: 'misfit', name: best.name, expected: best.check.expected }
  }
  return { tag: best.verdict, name: best.name }
}
