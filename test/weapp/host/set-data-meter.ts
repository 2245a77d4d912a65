/** Counts and bytes of `setData`, which WeChat sends from the logic to the view layer as JSON. */
export interface SetDataFigures {
  calls: number
  bytes: number
  largest: number
}

/** What one press, word or gesture made the app send. */
export interface Interaction extends SetDataFigures {
  readonly what: string
  /** Of the bytes, those for the pages that it opened, which had nothing before. */
  opening: number
  /** The parts of the page that were sent, with their bytes, the largest first; no more than a few. */
  parts: readonly string[]
}

export interface Figures {
  readonly pages: Readonly<Record<string, SetDataFigures>>
  /** In order; what came between this and the next interaction counts here. */
  readonly interactions: readonly Readonly<Interaction>[]
}

/** WeChat refuses more than this in one call. */
const largestCall = 1024 * 1024

interface SetDataTarget {
  setData(data: Readonly<Record<string, unknown>>, done?: () => void): void
}

const none = (): SetDataFigures => ({ calls: 0, bytes: 0, largest: 0 })

const begun = (what: string): Interaction => ({ what, opening: 0, parts: [], ...none() })

function add(figures: SetDataFigures, bytes: number): void {
  figures.calls += 1
  figures.bytes += bytes
  figures.largest = Math.max(figures.largest, bytes)
}

export class SetDataMeter {
  readonly warnings: string[] = []
  private readonly pages = new Map<string, SetDataFigures>()
  private readonly interactions: Interaction[] = [begun('launch')]

  /** Calls so far. */
  get calls(): number {
    return this.interactions.reduce((sum, { calls }) => sum + calls, 0)
  }

  begin(what: string): void {
    this.interactions.push(begun(what))
  }

  figures(): Figures {
    return {
      pages: Object.fromEntries(this.pages),
      interactions: this.interactions.map((one) => ({ ...one })),
    }
  }

  /**
   * From now on the data of this page or component crosses as JSON and is counted under `owner`.
   * @returns ends it: what the app sends to a page that is gone is dropped, as WeChat does
   */
  attach(target: SetDataTarget, owner: string): () => void {
    const original = target.setData.bind(target)
    const openedBy = this.interactions.length
    let isGone = false
    target.setData = (data, done) => {
      if (isGone) return
      const missing = Object.keys(data).filter((key) => data[key] === undefined)
      if (missing.length > 0) this.warnings.push(`${owner} sets ${missing.join(', ')} to undefined`)
      const json = JSON.stringify(data)
      this.count(owner, Buffer.byteLength(json), openedBy === this.interactions.length)
      this.noteParts(owner, data)
      original(JSON.parse(json), done)
    }
    return () => {
      isGone = true
    }
  }

  private noteParts(owner: string, data: Readonly<Record<string, unknown>>): void {
    const interaction = this.interactions.at(-1)
    if (!interaction) return
    const sent = Object.entries(data).map(([path, value]) => ({
      path,
      bytes: JSON.stringify(value)?.length ?? 0,
    }))
    const largest = sent.sort((a, b) => b.bytes - a.bytes).slice(0, 3)
    const lines = largest.map(({ path, bytes }) => `${bytes} at ${path} of ${owner}`)
    interaction.parts = [...interaction.parts, ...lines]
  }

  private count(owner: string, bytes: number, isOpening: boolean): void {
    if (bytes > largestCall) this.warnings.push(`${owner} sends ${bytes} bytes in one setData`)
    const page = this.pages.get(owner) ?? none()
    this.pages.set(owner, page)
    add(page, bytes)
    const interaction = this.interactions.at(-1)
    if (!interaction) return
    add(interaction, bytes)
    if (isOpening) interaction.opening += bytes
  }
}
