/**
 * For each thing the spans of time that were reached: apart from each other, in the order of time. Each is a pair of
 * numbers in one flat list, because a walk keeps hundreds of thousands and mostly one a thing.
 */
export class Spans {
  /** Beginning and end of the first span, of the second … */
  private readonly spans = new Map<string, number[]>()

  /** @returns false when all of it was reached before: this is what ends a loop */
  add(thing: string, from: number, to: number): boolean {
    const list = this.spans.get(thing)
    if (!list) {
      this.spans.set(thing, [from, to])
      return true
    }
    const first = firstEndingFrom(list, from)
    let last = first
    let [start, end] = [from, to]
    for (; last < list.length; last += 2) {
      const [begun = Infinity, ended = Infinity] = [list[last], list[last + 1]]
      if (begun > to) break
      if (begun <= from && ended >= to) return false
      start = Math.min(start, begun)
      end = Math.max(end, ended)
    }
    list.splice(first, last - first, start, end)
    return true
  }

  covers(thing: string, from: number, to: number): boolean {
    const list = this.spans.get(thing)
    if (!list) return false
    const at = list.length === 2 ? 0 : firstEndingFrom(list, from)
    return (list[at] ?? Infinity) <= from && (list[at + 1] ?? -Infinity) >= to
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
function firstEndingFrom(list: readonly number[], time: number): number {
  let low = 0
  let high = list.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[2 * middle + 1] ?? Infinity) < time) low = middle + 1
    else high = middle
  }
  return 2 * low
}
