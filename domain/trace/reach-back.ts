/** 来源可查: what a thing was in, contained and was made from, each with the time during which that matters. */
import type { EventIndex } from './event-index'
import { Levels } from './levels'
import { packs, type Reading } from './reading'
import { Spans } from './spans'
import {
  containerOf,
  during,
  goods,
  processOf,
  untilTakenOut,
  wideBounds,
  type Bounds,
  type Request,
  type Visit,
} from './visit'

export interface ReachedBack {
  readonly spans: Spans
  /** How many transformations each thing lies before the start. */
  readonly levels: ReadonlyMap<string, number>
  readonly truncated: boolean
}

/** A name of the thing that is walked. `until`: it came out of that (an item out of its lot), Infinity for the thing itself. */
export interface Start {
  readonly key: string
  readonly until: number
}

/**
 * Walks back. It asks for the events of things level by level, so that the same walk serves events in memory and in a
 * database: fill the index with what it asks for and go on. Loops in the data end.
 */
export function* reachBack(
  index: EventIndex,
  start: readonly Start[],
  bounds: Bounds = wideBounds,
): Generator<Request, ReachedBack, void> {
  return yield* new BackWalk(index, bounds).from(start)
}

class BackWalk {
  private readonly spans = new Spans()
  private readonly opened = new Spans()
  private readonly levels = new Map<string, number>()
  private readonly asked = new Set<string>()
  private readonly walked: Levels

  constructor(
    private readonly index: EventIndex,
    bounds: Bounds,
  ) {
    this.walked = new Levels(bounds)
  }

  *from(start: readonly Start[]): Generator<Request, ReachedBack, void> {
    const { spans, levels } = this
    const truncated = yield* this.walked.through(
      start.map(({ key, until }) => goods(key, -Infinity, until, 0)),
      (level) => this.ask(level),
      (visit) => (visit.kind === 'process' ? this.openProcess(visit) : this.open(visit)),
    )
    return { spans, levels, truncated }
  }

  private *ask(level: readonly Visit[]): Generator<Request, void, void> {
    const keys: string[] = []
    for (const { key } of level) {
      if (this.asked.has(key)) continue
      this.asked.add(key)
      keys.push(key)
    }
    if (keys.length > 0) yield { keys, used: false }
  }

  private open(visit: Visit): void {
    const { index, spans, opened } = this
    const { key, kind, from, level } = visit
    const to = kind === 'container' ? untilTakenOut(index, visit) : visit.to
    const isOpened = kind === 'container' || opened.covers(key, from, to)
    if (!spans.add(key, from, to) && isOpened) return
    if ((this.levels.get(key) ?? Infinity) > level) this.levels.set(key, level)
    for (const reading of during(index.ofThing(key), from, to)) this.follow(reading, key, to, level)
    if (kind !== 'goods') return
    opened.add(key, from, to)
    for (const reading of during(index.ofParent(key), from, to)) this.unpack(reading, level)
  }

  private follow(reading: Reading, key: string, to: number, level: number): void {
    this.walked.countWork()
    for (const input of reading.inputs) this.walked.add(goods(input, -Infinity, reading.time, level + 1))
    const process = processOf(reading, key, level + 1)
    if (process) this.walked.add(process)
    const container = containerOf(reading, key, to, level)
    if (container) this.walked.add(container)
  }

  /** What lay in the thing, with its history until it was put there. */
  private unpack(reading: Reading, level: number): void {
    this.walked.countWork()
    if (!packs(reading, 'ADD')) return
    for (const thing of reading.things) this.walked.add(goods(thing, -Infinity, reading.time, level))
  }

  private openProcess({ key, level, by }: Visit): void {
    if (!by) return
    for (const part of this.index.ofProcess(key)) {
      this.walked.countWork()
      if (part === by.reading) continue
      for (const input of part.inputs) this.walked.add(goods(input, -Infinity, by.reading.time, level))
    }
  }
}
