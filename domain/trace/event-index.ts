/** Events by what they name, filled at once or bit by bit. */
import type { EpcisEvent } from './event'
import { compareReadings, packs, readEvent, type LeftOut, type Reading } from './reading'

/** By the part one name plays in events, those events. One entry a name: a walk asks for several parts of each. */
interface Parts {
  thing: Reading[]
  parent: Reading[]
  emptied: Reading[]
  input: Reading[]
  process: Reading[]
}

/** Stands for every list without an entry; never filled. */
const nothing: Reading[] = []

/**
 * Holds the events that count: dated, each once, and not declared in error (EPCIS 2.0, 7.4.1.3: the declaration repeats
 * the event under its id). What corrects one is an event like any other. The order of filling does not matter.
 */
export class EventIndex {
  private readonly read = new Map<string, Reading>()
  private readonly wrong = new Set<string>()
  private readonly undated = new Set<string>()
  private readonly byName = new Map<string, Parts>()
  /** Lists to which something earlier was added since they were last sorted. */
  private readonly unsorted = new Set<Reading[]>()

  constructor(events: readonly EpcisEvent[] = []) {
    this.add(events)
  }

  add(events: readonly EpcisEvent[]): void {
    const readings: Reading[] = []
    for (const event of events) {
      const reading = readEvent(event)
      if ('leftOut' in reading) this.put(reading)
      else readings.push(reading)
    }
    // Sorted here, every list that is made of them is in order at once.
    for (const reading of readings.sort(compareReadings)) this.put(reading)
  }

  /** Events that name it as what is moved, made or looked at, in the order of time; so all below. */
  ofThing(thing: string): readonly Reading[] {
    return this.sorted(this.byName.get(thing)?.thing)
  }

  /** Events that name it as what holds other things. */
  ofParent(thing: string): readonly Reading[] {
    return this.sorted(this.byName.get(thing)?.parent)
  }

  /** Events by which everything was taken out of it at once. */
  ofEmptied(container: string): readonly Reading[] {
    return this.sorted(this.byName.get(container)?.emptied)
  }

  /** Transformations that used it up. */
  ofInput(thing: string): readonly Reading[] {
    return this.sorted(this.byName.get(thing)?.input)
  }

  /** The events of one transformation that was recorded in parts. */
  ofProcess(id: string): readonly Reading[] {
    return this.sorted(this.byName.get(id)?.process)
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
    for (const thing of reading.things) this.enter('thing', thing, reading)
    for (const input of reading.inputs) this.enter('input', input, reading)
    const { parent, transformationID } = reading
    if (parent !== null) this.enter('parent', parent, reading)
    if (parent !== null && empties(reading)) this.enter('emptied', parent, reading)
    if (transformationID !== null) this.enter('process', transformationID, reading)
  }

  private enter(part: keyof Parts, name: string, reading: Reading): void {
    let parts = this.byName.get(name)
    if (!parts) {
      parts = { thing: nothing, parent: nothing, emptied: nothing, input: nothing, process: nothing }
      this.byName.set(name, parts)
    }
    const list = parts[part]
    const last = list[list.length - 1]
    if (!last) {
      parts[part] = [reading]
      return
    }
    if (last === reading) return
    if (compareReadings(last, reading) > 0) this.unsorted.add(list)
    list.push(reading)
  }

  private drop(reading: Reading): void {
    this.read.delete(reading.eventID)
    const { things, inputs, parent, transformationID } = reading
    for (const name of [...things, ...inputs, parent, transformationID]) {
      const parts = name === null ? undefined : this.byName.get(name)
      if (!parts) continue
      for (const list of [parts.thing, parts.parent, parts.emptied, parts.input, parts.process]) {
        const at = list.indexOf(reading)
        if (at >= 0) list.splice(at, 1)
      }
    }
  }

  private sorted(list: Reading[] | undefined): readonly Reading[] {
    if (!list) return []
    if (this.unsorted.size > 0 && this.unsorted.delete(list)) list.sort(compareReadings)
    return list
  }
}

function empties(reading: Reading): boolean {
  return reading.things.length === 0 && packs(reading, 'DELETE')
}

/** Of two events under one id the one recorded later; else the same one whichever came first. */
function isPreferred(reading: Reading, known: Reading): boolean {
  const [a, b] = [reading.recordTime, known.recordTime]
  if (a !== b) return Date.parse(a) > Date.parse(b) || b === ''
  return JSON.stringify(reading) < JSON.stringify(known)
}
