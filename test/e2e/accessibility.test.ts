import { beforeAll, expect, test } from '@jest/globals'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { lookClasses } from '../../src/platform/appearance/appearance.port'
import { demoPlaces, type DemoPlaces } from './demo-places'
import { screens } from './screens'
import { elderMeasures, plainMeasures, tooSmallOn } from './sizes'
import { useStage } from './stage'

declare global {
  interface Window {
    /** Put there by its source. */
    readonly axe: typeof axe
  }
}

const stage = useStage()
let places: DemoPlaces

beforeAll(async () => {
  places = await demoPlaces(stage.origin)
}, 60_000)

const looks = {
  light: { theme: 'light', isElder: false },
  dark: { theme: 'dark', isElder: false },
  elder: { theme: 'light', isElder: true },
  'elder, dark': { theme: 'dark', isElder: true },
} as const

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Dresses the page that is open as the preferences would, without loading it again. */
const dress = (page: Page, classes: string): Promise<void> =>
  page.evaluate((wanted) => {
    for (const dressed of document.querySelectorAll('html, .ui-page')) {
      const others = [...dressed.classList].filter((name) => !name.startsWith('theme-'))
      dressed.className = [...others, wanted].join(' ')
    }
  }, classes)

/** What axe finds, one line each: rule, element and why. */
const violationsOn = (page: Page): Promise<string[]> =>
  page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values } })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} — ${failureSummary ?? ''}`),
    )
  }, tags)

test.each(screens.map((screen) => [screen.name, screen] as const))(
  'axe finds nothing, and nothing is too small, on: %s',
  async (_name, screen) => {
    const visit = await stage.visit({ ...screen.visit, look: { theme: 'light' } })
    await screen.open(visit, places)
    await visit.page.evaluate(axe.source)
    const found: Record<string, string[]> = {}
    for (const [name, look] of Object.entries(looks)) {
      await dress(visit.page, lookClasses({ ...look, textSize: 18, language: 'zh-CN' }))
      const violations = await violationsOn(visit.page)
      const tooSmall =
        look.theme === 'light'
          ? await tooSmallOn(visit.page, look.isElder ? elderMeasures : plainMeasures)
          : []
      if (violations.length + tooSmall.length > 0) found[name] = [...violations, ...tooSmall]
    }
    expect(found).toEqual({})
  },
  60_000,
)
