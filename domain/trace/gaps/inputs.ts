/** Transformations of things that nobody tells the origin of. */
import { say } from '../../text'
import type { FoundGap, Ground } from './found'

const none: readonly never[] = []

export function findUnknownInputs({ readings, index, spans }: Ground): FoundGap[] {
  return readings.flatMap((at): readonly FoundGap[] => {
    if (at.inputs.length === 0) return none
    const unknown = new Set(
      at.inputs.filter(
        (input) =>
          spans.has(input) && index.ofThing(input).length === 0 && index.ofParent(input).length === 0,
      ),
    ).size
    if (unknown === 0) return none
    const question = say(
      `这里用的原料有 ${unknown} 种没有来历记录：它从哪里来？`,
      unknown === 1
        ? 'One of the inputs used here has no record of its own: where did it come from?'
        : `${unknown} of the inputs used here have no record of their own: where did they come from?`,
    )
    return [{ kind: 'unknown-input', question, at, custodian: at }]
  })
}
