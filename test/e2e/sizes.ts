import type { Page } from 'playwright-core'

/** What 工信部's design rules ask of an edition (适老化通用设计规范), in CSS px. */
export interface Measures {
  /** Of what is pressed, each way. */
  readonly target: number
  /** Of all text, and of whatever is more than a caption. */
  readonly caption: number
  readonly text: number
}

export const plainMeasures: Measures = { target: 44, caption: 12, text: 12 }
/** 18 pt are 24 px. */
export const elderMeasures: Measures = { target: 60, caption: 20, text: 24 }

/**
 * What on the page is smaller than that, or has lines closer than 1.3, one line each. Links within running text may be
 * as high as their line (WCAG 2.5.8); seals, rings and the map are pictures, and their words stand beside them.
 */
export const tooSmallOn = (page: Page, measures: Measures): Promise<string[]> =>
  page.evaluate(({ target, caption, text }) => {
    const slack = 0.6
    const pictures = '.ui-seal, .ui-ring, .chain-map, .ui-icon, [hidden], .ui-unseen'
    const found = new Set<string>()
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 24)}”`
    const isSeen = (element: Element): boolean => {
      const { width, height, bottom } = element.getBoundingClientRect()
      return width > 1 && height > 1 && bottom > 0 && element.checkVisibility({ visibilityProperty: true })
    }
    const controls = 'a[href], button, input, select, textarea, summary, [role="option"], [role="tab"]'
    for (const control of document.querySelectorAll(controls)) {
      // A box or dot is drawn by its label, which is what one presses.
      const isDrawn = control.matches('input[type="checkbox"], input[type="radio"]')
      const pressed = isDrawn ? control.closest('label') : control
      if (pressed === null || !isSeen(pressed)) continue
      // Drawn over a face or a number: as large as the person made it.
      if (pressed.matches('.ui-areas__area')) continue
      const isAmongWords = pressed.parentElement?.textContent?.trim() !== pressed.textContent?.trim()
      if (getComputedStyle(pressed).display === 'inline' && isAmongWords) continue
      const { width, height } = pressed.getBoundingClientRect()
      if (width < target - slack || height < target - slack) {
        found.add(`target ${Math.round(width)} × ${Math.round(height)}: ${nameOf(pressed)}`)
      }
    }
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (words.nextNode()) {
      const element = words.currentNode.parentElement
      if (element === null || (words.currentNode.textContent ?? '').trim() === '') continue
      if (element.closest(pictures) !== null || !isSeen(element)) continue
      const { fontSize, lineHeight } = getComputedStyle(element)
      const size = parseFloat(fontSize)
      if (size < caption - slack || (size > caption + slack && size < text - slack)) {
        found.add(`text ${fontSize}: ${nameOf(element)}`)
      }
      if (lineHeight !== 'normal' && parseFloat(lineHeight) < size * 1.3 - slack) {
        found.add(`line ${lineHeight} of ${fontSize}: ${nameOf(element)}`)
      }
    }
    return [...found]
  }, measures)
