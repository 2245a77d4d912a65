import type { Page } from 'playwright-core'
import { growthOf, lookClasses, type Look } from '../../src/platform/appearance/appearance.port'

/** Dresses the page that is open as the preferences would, without loading it again. */
export const dress = (page: Page, look: Pick<Look, 'theme' | 'isElder' | 'textSize'>): Promise<void> => {
  const whole: Look = { ...look, language: 'zh-CN' }
  return page.evaluate(
    ({ wanted, growth }) => {
      document.documentElement.style.setProperty('--grow', `${growth}`)
      for (const dressed of document.querySelectorAll('html, .ui-page')) {
        const others = [...dressed.classList].filter((name) => !name.startsWith('theme-'))
        dressed.className = [...others, wanted].join(' ')
      }
    },
    { wanted: lookClasses(whole), growth: growthOf(whole) },
  )
}

/** Another window, once the page has drawn itself in it. */
export async function fitTo(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )
}
