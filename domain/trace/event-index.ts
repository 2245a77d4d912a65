/** Events by what they name, filled at once or bit by bit. */
import type { EpcisEvent } from './event'
import { compareReadings, packs, readEvent, type LeftOut, type Reading } from './reading'

/**
 * Holds the events that count: dated, each once, and not declared in error (EPCIS 2.0, 7.4.1.3: the declaration repeats
 * the event under its id). What corrects one is an event like any other. The order of filling does not matter.
 */
export class EventIndex {
  private readonly read = new Map<string, Reading>()
  private readonly wrong = new Set<string>()
  private readonly undated = new Set<string>()
  private readonly byThing = new Map<string, Reading[]>()
  private readonly byParent = new Map<string, Reading[]>()
  private readonly byEmptied = new Map<string, Reading[]>()
  private readonly byInput = new Map<string, Reading[]>()
  private readonly byProcess = new Map<string, Reading[]>()
  /** Lists to which something earlier was added since they were last sorted. */
  private readonly unsorted = new Set<Reading[]>()

  constructor(events: readonly EpcisEvent[] = []) {
    this.add(events)
  }

  add(events: readonly EpcisEvent[]): void {
    for (const event of events) this.put(readEvent(event))
  }

  get(eventID: string): Reading | undefined {
    return this.read.get(eventID)
  }

  /** Events that name it as what is moved, made or looked at, in the order of time; so all below. */
  ofThing(thing: string): readonly Reading[] {
    return this.sorted(this.byThing.get(thing))
  }

  /** Events that name it as what holds other things. */
  ofParent(thing: string): readonly Reading[] {
    return this.sorted(this.byParent.get(thing))
  }

  /** Events by which everything was taken out of it at once. */
  ofEmptied(container: string): readonly Reading[] {
    return this.sorted(this.byEmptied.get(container))
  }

  /** Transformations that used it up. */
  ofInput(thing: string): readonly Reading[] {
    return this.sorted(this.byInput.get(thing))
  }

  /** The events of one transformation that was recorded in parts. */
  ofProcess(id: string): readonly Reading[] {
    return this.sorted(this.byProcess.get(id))
  }

  /** Events that count. */
  all(): Iterable<Reading> {
    return this.read.values()
  }

  /** Events that were left out, by the reason. */
  get leftOut(): { readonly wrong: number; readonly undated: number } {
    return { wrong: this.wrong.size, undated: this.undated.size }
  }

  /** An event that was read already. */
  put(reading: Reading | LeftOut): void {
    const { eventID } = reading
    const known = this.read.get(eventID)
    if ('leftOut' in reading) {
      if (!this.wrong.has(eventID)) this[reading.leftOut].add(eventID)
      if (known && reading.leftOut === 'wrong') this.drop(known)
      return
    }
    if (this.wrong.has(eventID)) return
    if (known) {
      if (!isPreferred(reading, known)) return
      this.drop(known)
    }
    this.read.set(eventID, reading)
    this.eachList(reading, (map, key) => {
      const list = map.get(key)
      if (!list) {
        map.set(key, [reading])
        return
      }
      const last = list[list.length - 1]
      if (last === reading) return
      if (last && compareReadings(last, reading) > 0) this.unsorted.add(list)
      list.push(reading)
    })
  }

  private drop(reading: Reading): void {
    this.read.delete(reading.eventID)
    this.eachList(reading, (map, key) => {
      const list = map.get(key)
      const at = list?.indexOf(reading) ?? -1
      if (list && at >= 0) list.splice(at, 1)
    })
  }

  private eachList(reading: Reading, visit: (map: Map<string, Reading[]>, key: string) => void): void {
    const { things, inputs, parent, transformationID } = reading
    for (const thing of things) visit(this.byThing, thing)
    for (const input of inputs) visit(this.byInput, input)
    if (parent !== null) visit(this.byParent, parent)
    if (parent !== null && things.length === 0 && packs(reading, 'DELETE')) visit(this.byEmptied, parent)
    if (transformationID !== null) visit(this.byProcess, transformationID)
  }

  private sorted(list: Reading[] | undefined): readonly Reading[] {
    if (!list) return []
    if (this.unsorted.size > 0 && this.unsorted.delete(list)) list.sort(compareReadings)
    return list
  }
}

/** Of two events under one id the one recorded later; else the same one whichever came first. */
function isPreferred(reading: Reading, known: Reading): boolean {
  const [a, b] = [reading.recordTime, known.recordTime]
  if (a !== b) return Date.parse(a) > Date.parse(b) || b === ''
  return JSON.stringify(reading) < JSON.stringify(known)
}
