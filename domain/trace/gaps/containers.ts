/** Containers that were opened, and nobody says what was put into them. */
import { say } from '../../text'
import { packs, type Reading } from '../reading'
import { isIncoming } from '../vocabulary'
import type { FoundGap, Ground } from './found'

export function findUnpacked({ readings, index, spans, start }: Ground): FoundGap[] {
  const gaps: FoundGap[] = []
  const asked = new Set<string>()
  const ask = (container: string, at: Reading, question: FoundGap['question']): void => {
    if (asked.has(container)) return
    asked.add(container)
    gaps.push({ kind: 'parent-without-child', question, at, custodian: null })
  }
  for (const reading of readings) {
    const { parent } = reading
    if (parent !== null && packs(reading, 'DELETE')) {
      const children = reading.things.filter((thing) => spans.has(thing))
      if (!isPackedBefore(index.ofParent(parent), children, reading.time)) ask(parent, reading, takenOut)
    }
    if (!isIncoming(reading.step)) continue
    for (const thing of reading.things.slice(0, reading.instances))
      // Of a container that goods were followed into the packing is known; only the one asked for may lack it.
      if (
        start.includes(thing) &&
        isContainer(thing) &&
        index.ofParent(thing).every((it) => !packs(it, 'ADD'))
      )
        ask(thing, reading, received)
  }
  return gaps
}

const takenOut = say(
  '从这个箱里取出了货，却没有装箱记录：里面原来装的是什么？',
  'Goods were taken out of this case, and no record says that they were packed: what was in it?',
)
const received = say(
  '这个箱收到了，却没有装箱记录：里面装的是什么？',
  'This case was received, and no record says what was packed into it: what does it hold?',
)

function isPackedBefore(ofContainer: readonly Reading[], children: readonly string[], time: number): boolean {
  return ofContainer.some(
    (other) =>
      other.time <= time &&
      packs(other, 'ADD') &&
      (children.length === 0 ||
        other.things.length === 0 ||
        children.some((thing) => other.things.includes(thing))),
  )
}

/** A shipping container by its number (SSCC), in any spelling. */
function isContainer(thing: string): boolean {
  return /(^|\/)00\/\d{18}$|:sscc:/.test(thing)
}
