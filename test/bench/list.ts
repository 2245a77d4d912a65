/**
 * How smoothly the list of results scrolls through ten thousand rows, in Chromium on the built H5 app. Prints one JSON
 * line: rows gone through, the most rows and elements mounted at once, the time between frames while the page moves by
 * two thirds of a screen a frame, and the script time of a frame. Pages come from the bench itself: the server is not
 * measured.
 */
import { openBrowser } from '../e2e/browser'
import { rows, serveTenThousand, tenThousand } from '../e2e/ten-thousand'
import { RealServer } from '../weapp/real-server'

const stepPx = 560

interface Course {
  readonly frames: readonly number[]
  readonly mostRows: number
  readonly mostElements: number
  readonly lastRow: number
}

const percentile = (values: readonly number[], part: number): number =>
  Math.round(([...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0) * 10) / 10

async function bench(): Promise<void> {
  // Pages and their scripts come from it; an empty world is made faster.
  const server = await RealServer.start({ DEMO: 'off' })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
    await serveTenThousand(page)
    await page.goto(`${server.address}/credit/search/index?q=${encodeURIComponent('示例')}`)
    await page.locator(rows).first().waitFor()
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable')
    const scriptSeconds = async (): Promise<number> => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0
    }
    const before = await scriptSeconds()
    const course = await page.evaluate(
      async ({ selector, step, all }): Promise<Course> => {
        const scroller = [...document.querySelectorAll('.taro_page')].at(-1) ?? document.documentElement
        const frames: number[] = []
        let [mostRows, mostElements, lastRow] = [0, 0, 0]
        let last = performance.now()
        while (lastRow < all) {
          scroller.scrollTop += step
          const now = await new Promise<number>((done) => requestAnimationFrame(done))
          frames.push(now - last)
          last = now
          const mounted = document.querySelectorAll(selector)
          mostRows = Math.max(mostRows, mounted.length)
          lastRow = Math.max(lastRow, Number([...mounted].at(-1)?.getAttribute('aria-posinset')))
          if (frames.length % 50 === 0) {
            mostElements = Math.max(mostElements, document.querySelectorAll('.taro_page *').length)
          }
        }
        return { frames, mostRows, mostElements, lastRow }
      },
      { selector: rows, step: stepPx, all: tenThousand },
    )
    const { frames, mostRows, mostElements, lastRow } = course
    const script = (await scriptSeconds()) - before
    console.log(
      JSON.stringify({
        bench: 'list',
        rows: lastRow,
        mostRowsMounted: mostRows,
        mostElements,
        frames: frames.length,
        frameMs: {
          p50: percentile(frames, 0.5),
          p95: percentile(frames, 0.95),
          p99: percentile(frames, 0.99),
        },
        scriptMsPerFrame: Math.round((script * 10_000) / frames.length) / 10,
      }),
    )
  } finally {
    await browser.close()
    await server.remove()
  }
}

void bench()
