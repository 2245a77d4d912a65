/** 去向可追: what became of a thing, and what it and that went into. */
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

export interface ReachedOnward {
  readonly spans: Spans
  /** What was made of the thing, each with when first, milliseconds. */
  readonly made: ReadonlyMap<string, number>
  readonly containers: ReadonlySet<string>
  readonly truncated: boolean
}

/** Walks on from a thing; it asks for events as `reachBack` does, and ends on loops as well. */
export function* reachOnward(
  index: EventIndex,
  start: readonly string[],
  bounds: Bounds = wideBounds,
): Generator<Request, ReachedOnward, void> {
  return yield* new OnwardWalk(index, bounds).from(start)
}

class OnwardWalk {
  private readonly spans = new Spans()
  private readonly opened = new Spans()
  private readonly made = new Map<string, number>()
  private readonly containers = new Set<string>()
  private readonly asked = { used: new Set<string>(), named: new Set<string>() }
  private readonly walked: Levels

  constructor(
    private readonly index: EventIndex,
    bounds: Bounds,
  ) {
    this.walked = new Levels(bounds)
  }

  *from(start: readonly string[]): Generator<Request, ReachedOnward, void> {
    const { spans, made, containers } = this
    const truncated = yield* this.walked.through(
      start.map((key) => goods(key, -Infinity, Infinity, 0)),
      (level) => this.askBoth(level),
      (visit) => (visit.kind === 'process' ? this.openProcess(visit) : this.open(visit)),
    )
    for (const key of start) made.delete(key)
    return { spans, made, containers, truncated }
  }

  private *askBoth(level: readonly Visit[]): Generator<Request, void, void> {
    yield* this.ask(level, true)
    yield* this.ask(level, false)
  }

  /** Nothing is made of a container: only goods are asked for as inputs. */
  private *ask(frontier: readonly Visit[], used: boolean): Generator<Request, void, void> {
    const asked = used ? this.asked.used : this.asked.named
    const fresh: string[] = []
    for (const { key, kind } of frontier) {
      if (asked.has(key) || (used && kind !== 'goods')) continue
      asked.add(key)
      fresh.push(key)
    }
    if (fresh.length > 0) yield { keys: fresh, used }
  }

  private open(visit: Visit): void {
    const { index, spans, opened } = this
    const { key, kind, from, level } = visit
    const to = kind === 'container' ? untilTakenOut(index, visit) : visit.to
    const isOpened = kind === 'container' || opened.covers(key, from, to)
    if (!spans.add(key, from, to) && isOpened) return
    if (kind === 'container') this.containers.add(key)
    for (const reading of during(index.ofThing(key), from, to)) {
      this.walked.countWork()
      const container = containerOf(reading, key, to, level)
      if (container) this.walked.add(container)
    }
    if (kind !== 'goods') return
    opened.add(key, from, to)
    for (const reading of during(index.ofInput(key), from, to)) this.become(reading, key, level + 1)
    for (const reading of during(index.ofParent(key), from, to)) {
      this.walked.countWork()
      if (packs(reading, 'ADD'))
        for (const thing of reading.things) this.walked.add(goods(thing, reading.time, Infinity, level))
    }
  }

  private become(reading: Reading, key: string, level: number): void {
    this.walked.countWork()
    for (const output of reading.things) this.produce(output, reading.time, level)
    const process = processOf(reading, key, level)
    if (process) this.walked.add(process)
  }

  private openProcess({ key, level, by }: Visit): void {
    for (const part of this.index.ofProcess(key)) {
      this.walked.countWork()
      if (part === by?.reading) continue
      for (const output of part.things) this.produce(output, part.time, level)
    }
  }

  private produce(output: string, time: number, level: number): void {
    this.made.set(output, Math.min(time, this.made.get(output) ?? time))
    this.walked.add(goods(output, time, Infinity, level))
  }
}
