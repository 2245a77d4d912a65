import type { Page } from 'playwright-core'

/** More of a page may not jump, as the web standard counts it. */
export const mostShift = 0.02

interface Shift {
  /** Milliseconds since the page was opened. */
  readonly at: number
  readonly value: number
  /** What moved, from where to where. */
  readonly moved: readonly string[]
}

declare global {
  interface Window {
    /** Every shift of the page's layout, unless a person had just pressed something. */
    layoutShifts?: Shift[]
  }
}

/** What Chromium tells of a shift (Layout Instability API), which the DOM's own types do not have. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly {
    readonly node: Node | null
    readonly previousRect: DOMRectReadOnly
    readonly currentRect: DOMRectReadOnly
  }[]
}

/** Runs in the page before anything of it does. */
export function noteShifts(): void {
  const noted: Shift[] = (window.layoutShifts = [])
  const boxOf = ({ x, y, width, height }: DOMRectReadOnly): string =>
    `${Math.round(x)},${Math.round(y)} ${Math.round(width)}×${Math.round(height)}`
  const nameOf = (node: Node | null): string => {
    const element = node instanceof Element ? node : (node?.parentElement ?? null)
    if (element === null) return 'something no longer there'
    const name = [element.tagName.toLowerCase(), ...element.classList].join('.')
    return `${name} “${(element.textContent ?? '').trim().slice(0, 20)}”`
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (entry.hadRecentInput) continue
      noted.push({
        at: Math.round(entry.startTime),
        value: entry.value,
        moved: entry.sources.map(
          ({ node, previousRect, currentRect }) =>
            `${nameOf(node)} from ${boxOf(previousRect)} to ${boxOf(currentRect)}`,
        ),
      })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Shifts less than a second apart, within five seconds, are one jump to whoever reads (web.dev, "Evolving CLS"). */
const sessionsOf = (shifts: readonly Shift[]): Shift[][] => {
  const sessions: Shift[][] = []
  for (const shift of shifts) {
    const session = sessions.at(-1)
    const isSame =
      session !== undefined &&
      shift.at - (session.at(-1)?.at ?? 0) < 1000 &&
      shift.at - (session[0]?.at ?? 0) < 5000
    if (isSame) session.push(shift)
    else sessions.push([shift])
  }
  return sessions
}

/** What jumped while the page came to stand as it is, one line each; nothing where it is no more than may be. */
export async function jumpsOn(page: Page): Promise<string[]> {
  const shifts = await page.evaluate(() => window.layoutShifts ?? [])
  const worst = sessionsOf(shifts)
    .map((session) => ({ session, sum: session.reduce((sum, { value }) => sum + value, 0) }))
    .sort((one, other) => other.sum - one.sum)[0]
  if (worst === undefined || worst.sum <= mostShift) return []
  return [
    `layout jumps by ${worst.sum.toFixed(3)}`,
    ...worst.session.flatMap(({ at, value, moved }) =>
      moved.map((what) => `${value.toFixed(3)} after ${at} ms: ${what}`),
    ),
  ]
}
