import type { Page } from 'playwright-core'

/** More of a page may not jump, as the web standard counts it. */
export const mostShift = 0.02

interface Shift {
  /** Milliseconds since the page was opened. */
  readonly at: number
  readonly value: number
  /** Whether a person had pressed something in the half second before, which the standard then does not count. */
  readonly isExcused: boolean
  /** What moved, from where to where. */
  readonly moved: readonly string[]
}

declare global {
  interface Window {
    /** Every shift of the page's layout since it was last asked. */
    takeShifts?: () => Shift[]
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
  const noted: Shift[] = []
  const boxOf = ({ x, y, width, height }: DOMRectReadOnly): string =>
    `${Math.round(x)},${Math.round(y)} ${Math.round(width)}×${Math.round(height)}`
  const nameOf = (node: Node | null): string => {
    const element = node instanceof Element ? node : (node?.parentElement ?? null)
    if (element === null) return 'something no longer there'
    const name = [element.tagName.toLowerCase(), ...element.classList].join('.')
    return `${name} “${(element.textContent ?? '').trim().slice(0, 20)}”`
  }
  const note = (entries: PerformanceEntryList): void => {
    for (const entry of entries as LayoutShift[]) {
      noted.push({
        at: Math.round(entry.startTime),
        value: entry.value,
        isExcused: entry.hadRecentInput,
        moved: entry.sources.map(
          ({ node, previousRect, currentRect }) =>
            `${nameOf(node)} from ${boxOf(previousRect)} to ${boxOf(currentRect)}`,
        ),
      })
    }
  }
  const observer = new PerformanceObserver((list) => note(list.getEntries()))
  observer.observe({ type: 'layout-shift', buffered: true })
  window.takeShifts = () => {
    note(observer.takeRecords())
    return noted.splice(0)
  }
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

const sumOf = (shifts: readonly Shift[]): number => shifts.reduce((sum, { value }) => sum + value, 0)

/** One line for each thing that moved; nothing where all of it is no more than may be. */
const told = (shifts: readonly Shift[]): string[] =>
  sumOf(shifts) <= mostShift
    ? []
    : [
        `layout jumps by ${sumOf(shifts).toFixed(3)}`,
        ...shifts.flatMap(({ at, value, moved }) =>
          moved.map((what) => `${value.toFixed(3)} after ${at} ms: ${what}`),
        ),
      ]

/** What jumped while the page came to stand as it is, one line each; nothing where it is no more than may be. */
export async function jumpsOn(page: Page): Promise<string[]> {
  const shifts = await page.evaluate(() => window.takeShifts?.() ?? [])
  const [worst] = sessionsOf(shifts.filter(({ isExcused }) => !isExcused)).sort(
    (one, other) => sumOf(other) - sumOf(one),
  )
  return told(worst ?? [])
}

/** Every shift since it was last asked, once what is on the page now is drawn. */
const shiftsOn = (page: Page): Promise<Shift[]> =>
  page.evaluate(
    () =>
      new Promise<Shift[]>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.takeShifts?.() ?? [])))
      }),
  )

/** What moves from here on counts. */
export async function forgetShifts(page: Page): Promise<void> {
  await shiftsOn(page)
}

/** What moved since then, taken together, whatever was pressed and however fast it came. */
export const movesOn = async (page: Page): Promise<string[]> => told(await shiftsOn(page))
