import type { Browser } from 'playwright-core'
import type { Interaction } from './pages'

/** A cheap phone on a slow line: 4× slower CPU, 1.6 Mbit/s, 150 ms. */
const cpuSlowdown = 4
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 }

export interface PageVisit {
  readonly fcpMs: number
  readonly lcpMs: number
  /** What was painted largest. */
  readonly element: string
  /** Layout shift from the first paint to the end of the interaction. */
  readonly cls: number
  /** From the slowest touch or key to the next paint; null where nothing was pressed. */
  readonly inpMs: number | null
}

/** What the browser itself has noted, by `watch`. */
interface Noted {
  lcp: { startTime: number; element: string }
  cls: number
  inp: number
}

/** Runs in the page, where a function with a name of its own would lack a helper of the compiler. */
function watch(): void {
  const noted: Noted = { lcp: { startTime: 0, element: '' }, cls: 0, inp: 0 }
  Object.assign(window, { noted })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { element } = entry as PerformanceEntry & { element: Element | null }
      const name = element === null ? '' : `${element.tagName.toLowerCase()}.${element.className}`
      noted.lcp = { startTime: entry.startTime, element: name }
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
      if (!shift.hadRecentInput) noted.cls += shift.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId } = entry as PerformanceEntry & { interactionId: number }
      if (interactionId > 0) noted.inp = Math.max(noted.inp, entry.duration)
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
}

/**
 * One visit by somebody who was never here.
 * @param locale what the browser asks for: the app speaks it at the first visit
 * @param interaction what is done mainly on this page
 */
export async function visitSlowly(
  browser: Browser,
  address: string,
  locale: string,
  interaction?: Interaction,
): Promise<PageVisit> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale,
  })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', network)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
    await page.addInitScript(watch)
    await page.goto(address)
    const target = interaction?.target(page)
    await target?.waitFor()
    await page.waitForLoadState('networkidle')
    const noted = (): Promise<Noted & { fcp: number }> =>
      page.evaluate(async () => {
        // The last frame has been painted, and what it took is noted.
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
        await new Promise((done) => setTimeout(done, 200))
        const [first] = performance.getEntriesByName('first-contentful-paint')
        return { ...(window as unknown as { noted: Noted }).noted, fcp: first?.startTime ?? 0 }
      })
    // A press ends the search for what is painted largest.
    const { lcp, fcp } = await noted()
    if (target) await interaction?.act(target)
    const { cls, inp } = await noted()
    return {
      fcpMs: Math.round(fcp),
      lcpMs: Math.round(lcp.startTime),
      element: lcp.element,
      cls: Math.round(cls * 10_000) / 10_000,
      inpMs: interaction ? Math.round(inp) : null,
    }
  } finally {
    await context.close()
  }
}
