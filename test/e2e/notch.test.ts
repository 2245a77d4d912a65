import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { useStage } from './stage'
import type { Visit } from './visit'

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

/** CSS px at each edge of the screen that a notch, a round corner or the system's own bar takes. */
interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** As a phone with a notch says them, upright and on its side. */
const upright: Insets = { top: 47, right: 0, bottom: 34, left: 0 }
const sideways: Insets = { top: 0, right: 47, bottom: 21, left: 47 }

/** A phone with these edges, opened as an app of its own: nothing of the browser stands around the page. */
async function withEdges(width: number, height: number, insets: Insets): Promise<Visit> {
  const visit = await stage.visit({ context: { viewport: { width, height } } })
  const device = await visit.context.newCDPSession(visit.page)
  await device.send('Emulation.setSafeAreaInsetsOverride', { insets })
  return visit
}

/** Whatever can be pressed under an edge, one line each, after scrolling to the end and back as well. */
const underEdges = (page: Page, insets: Insets): Promise<string[]> =>
  page.evaluate(({ top, right, bottom, left }) => {
    const found = new Set<string>()
    const scroller = [...document.querySelectorAll('.taro_page')].find((each) => each.checkVisibility())
    const open = document.querySelector('dialog[open]')
    const look = (): void => {
      for (const control of (open ?? document).querySelectorAll('a[href], button, input, select')) {
        const box = control.getBoundingClientRect()
        const centre = [box.x + box.width / 2, box.y + box.height / 2] as const
        // What has been scrolled away, or lies under a bar, is not what one presses.
        const there = document.elementFromPoint(...centre)
        if (there === null || !(control.contains(there) || there.contains(control))) continue
        const isUnder =
          box.x < left - 1 ||
          box.right > innerWidth - right + 1 ||
          centre[1] < top ||
          centre[1] > innerHeight - bottom
        if (isUnder) found.add((control.getAttribute('aria-label') ?? control.textContent ?? '').trim())
      }
    }
    look()
    scroller?.scrollTo(0, 0)
    look()
    scroller?.scrollTo(0, scroller.scrollHeight)
    look()
    return [...found]
  }, insets)

const edges = { upright: [390, 844, upright], 'on its side': [844, 390, sideways] } as const

test.each(Object.entries(edges))(
  'on a phone with a notch, held %s, nothing to press lies under it, and the bars reach the edge',
  async (_held, [width, height, insets]) => {
    const { page, goto } = await withEdges(width, height, insets)
    await goto('/')
    await page.getByText('我要投诉').waitFor()
    expect(await underEdges(page, insets)).toEqual([])
    const nav = await page.getByRole('navigation').boundingBox()
    expect(nav).toMatchObject({ x: 0, width })
    expect((nav?.y ?? 0) + (nav?.height ?? 0)).toBeCloseTo(height, 0)

    await goto(`/credit/merchant/index?uscc=${places.merchant.uscc}`)
    await page.getByRole('tab').first().waitFor()
    expect(await underEdges(page, insets)).toEqual([])

    await page.getByRole('button', { name: '分享、留存' }).click()
    await page.getByRole('button', { name: '做一份存证' }).waitFor()
    expect(await underEdges(page, insets)).toEqual([])
  },
  60_000,
)
