import { beforeAll, expect, test } from '@jest/globals'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { demoWorld } from './demo-world'
import { dress, fitTo } from './looks'
import { movedEnv, moveClock, offsetTo } from './moved-clock'
import { hiddenFocusOn, lostWordsOn } from './reflow'
import { screens } from './screens'
import { jumpsOn, noteShifts } from './shifts'
import { elderMeasures, plainMeasures, tooSmallOn } from './sizes'
import { useStage } from './stage'
import { keptTree, keepTree, treeOf } from './tree'
import { RealServer } from '../weapp/real-server'

declare global {
  interface Window {
    /** Put there by its source. */
    readonly axe: typeof axe
  }
}

/** The day on which all of this happens, a Wednesday: what the screens say is then the same whenever it runs. */
const day = '2026-11-25'
const worldMade = offsetTo(`${day}T09:00:00+08:00`)
const clockOffset = offsetTo(`${day}T10:00:00+08:00`)
moveClock(clockOffset)

const stage = useStage(async () =>
  RealServer.start(
    { TRUST_PROXY: 'on', FAULTS: 'on', ...movedEnv(clockOffset) },
    await demoWorld(`-on-${day}`, movedEnv(worldMade)),
  ),
)
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
})

const isUpdate = process.env['UPDATE_TREES'] === '1'

const plain = { theme: 'light', isElder: false, textSize: 18 } as const
const elder = { ...plain, isElder: true }
const largest = { ...elder, textSize: 30 }
const looks = {
  light: plain,
  dark: { ...plain, theme: 'dark' },
  elder,
  'elder, dark': { ...elder, theme: 'dark' },
  'elder, 30 pt': largest,
} as const

/**
 * Windows that show less at once: the largest text on the narrowest phone, a desktop window of 1280 px zoomed to 200 %
 * and to 400 % (WCAG 1.4.4, 1.4.10), and a browser whose text is set to twice its size.
 */
const windows = {
  'elder, 30 pt, 320 px wide': { look: largest, width: 320, height: 640, textScale: 100 },
  'zoomed to 200 %': { look: plain, width: 640, height: 400, textScale: 100 },
  'text of 200 %': { look: plain, width: 390, height: 844, textScale: 200 },
  'zoomed to 400 %': { look: plain, width: 320, height: 256, textScale: 100 },
} as const

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules about what a look can change; the rest of the tree is the same in every look. */
const rulesOfLooks = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable']

const whole: axe.RunOnly = { type: 'tag', values: tags }
const ofLooks: axe.RunOnly = { type: 'rule', values: rulesOfLooks }

/** What axe finds, one line each: rule, element and why. */
const violationsOn = (page: Page, runOnly: axe.RunOnly): Promise<string[]> =>
  page.evaluate(async (which) => {
    // What lies half under a bar where the page happens to stand is no smaller for that; the focus has its own walk.
    const still = document.createElement('style')
    still.textContent = '.ui-page__head, .ui-page__actions { position: static !important }'
    document.head.append(still)
    const { violations } = await window.axe.run(document, { runOnly: which })
    still.remove()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} — ${failureSummary ?? ''}`),
    )
  }, runOnly)

/** What is wrong, by where it is. */
class Findings {
  readonly all: Record<string, string[]> = {}

  add(where: string, faults: readonly string[]): void {
    if (faults.length > 0) this.all[where] = [...(this.all[where] ?? []), ...faults]
  }
}

async function lookAt(page: Page, found: Findings): Promise<void> {
  for (const [name, look] of Object.entries(looks)) {
    await dress(page, look)
    found.add(name, await violationsOn(page, look === plain ? whole : ofLooks))
    if (look.theme === 'dark') continue
    found.add(name, await tooSmallOn(page, look.isElder ? elderMeasures : plainMeasures))
    found.add(name, await lostWordsOn(page))
  }
}

async function zoomInto(page: Page, found: Findings): Promise<void> {
  for (const [name, { look, width, height, textScale }] of Object.entries(windows)) {
    await dress(page, look)
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`
    }, textScale)
    await fitTo(page, width, height)
    found.add(name, await lostWordsOn(page))
  }
  found.add('zoomed to 400 %', await hiddenFocusOn(page))
}

test.each(screens.map((screen) => [screen.name, screen] as const))(
  'stands still as it opens, reads in order, axe finds nothing, nothing is too small or lost when larger, on: %s',
  async (name, screen) => {
    const visit = await stage.visit({
      ...screen.visit,
      look: { theme: 'light', ...screen.visit?.look },
      clockOffset,
    })
    await visit.context.addInitScript(noteShifts)
    await screen.open(visit, places)
    const tree = await treeOf(visit)
    if (isUpdate) keepTree(name, tree)
    const found = new Findings()
    found.add('as it opens', await jumpsOn(visit.page))
    await visit.page.evaluate(axe.source)
    await lookAt(visit.page, found)
    await zoomInto(visit.page, found)
    expect(found.all).toEqual({})
    expect(tree).toBe(keptTree(name))
  },
  90_000,
)

test('text of 200 % breaks no word of what one comes for, in English', async () => {
  const { page, goto } = await stage.visit({ look: { language: 'en' } })
  await goto('/')
  const name = page.locator('.taro_page .home-door__name', { hasText: 'Complain' })
  await name.waitFor()
  await fitTo(page, 390, 844)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const lines = await name.evaluate((element) => {
    const words = document.createRange()
    words.selectNodeContents(element)
    return new Set([...words.getClientRects()].map(({ top }) => top)).size
  })
  expect(lines).toBe(1)
})
