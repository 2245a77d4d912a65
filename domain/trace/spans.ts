/** Times during which things matter to a walk. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** For each thing the spans of time that were reached: apart from each other, in the order of time. */
export class Spans {
  private readonly spans = new Map<string, Span[]>()

  /** @returns false when all of it was reached before: this is what ends a loop */
  add(thing: string, from: number, to: number): boolean {
    const list = this.spans.get(thing)
    if (!list) {
      this.spans.set(thing, [{ from, to }])
      return true
    }
    const first = firstEndingFrom(list, from)
    let last = first
    let joined = { from, to }
    for (let span = list[last]; span && span.from <= to; span = list[++last]) {
      if (span.from <= from && span.to >= to) return false
      joined = { from: Math.min(joined.from, span.from), to: Math.max(joined.to, span.to) }
    }
    list.splice(first, last - first, joined)
    return true
  }

  covers(thing: string, from: number, to: number): boolean {
    const list = this.spans.get(thing)
    const span = list?.[firstEndingFrom(list, from)]
    return span !== undefined && span.from <= from && span.to >= to
  }

  holds(thing: string, time: number): boolean {
    return this.covers(thing, time, time)
  }

  has(thing: string): boolean {
    return this.spans.has(thing)
  }

  things(): Iterable<string> {
    return this.spans.keys()
  }

  get size(): number {
    return this.spans.size
  }
}

/** Place of the first span that ends at or after a time; the length where none does. */
function firstEndingFrom(list: readonly Span[], time: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.to ?? Infinity) < time) low = middle + 1
    else high = middle
  }
  return low
}
