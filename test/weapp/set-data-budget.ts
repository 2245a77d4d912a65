import type { Figures, Interaction } from './host/set-data-meter'

/**
 * What one press, word or gesture may send, in bytes, to the page that it is on and to those that it opens: more is
 * felt on a cheap phone.
 */
const mostBytes = 20 * 1024

type Seen = Readonly<Interaction>

const largest = (seen: readonly Seen[], of: (one: Seen) => number): Seen | undefined =>
  [...seen].sort((a, b) => of(b) - of(a))[0]

const kb = (bytes: number): string => (bytes / 1024).toFixed(1)

/** What the interactions of a journey sent to the view. */
export class SetDataBudget {
  private readonly seen: Seen[] = []

  add({ interactions }: Figures): void {
    this.seen.push(...interactions)
  }

  /** One line for the report of a test. */
  report(): string {
    const heaviest = largest(this.seen, ({ bytes }) => bytes)
    const opened = largest(this.seen, ({ opening }) => opening)
    return (
      `setData: ${kb(heaviest?.bytes ?? 0)} KB at most (${heaviest?.what ?? 'nothing'}), ` +
      `${kb(opened?.opening ?? 0)} KB to open a page (${opened?.what ?? 'nothing'})`
    )
  }

  /** @throws when an interaction sent more than a phone takes without a halt */
  check(): void {
    const over = this.seen.filter(({ bytes }) => bytes > mostBytes)
    if (over.length === 0) return
    const lines = over.map(
      ({ what, bytes, calls, parts }) => `${what}: ${bytes} bytes in ${calls} calls: ${parts.join(', ')}`,
    )
    throw new Error(`too many bytes of setData in one interaction:\n${lines.join('\n')}`)
  }
}
