import type { DOMWindow } from 'jsdom'

/** CSS px of a line of text; WeChat's default is about as much. */
const linePx = 20

/** CSS px of what is pressed or typed into, at least: the smallest target that the app draws. */
const touchPx = 44

const controls =
  'wx-input, wx-textarea, ' +
  ['button', 'checkbox', 'link', 'radio', 'tab'].map((role) => `[aria-role=${role}]`).join(', ')

/** A canvas without a style is so high, as WeChat has it. */
const canvasPx = 150

/** How far each page is scrolled, and how much of it is in sight, in CSS px. */
const scrolled = new WeakMap<Element, { readonly top: number; readonly screen: number }>()

const styledHeight = (element: Element): number | null => {
  const match = /(?:^|[;\s])height:\s*([\d.]+)px/.exec(element.getAttribute('style') ?? '')
  return match ? Number(match[1]) : null
}

/** Everything stands below what is before it: a text is a line, a box as high as what it holds, or as its style says. */
const heightOf = (element: Element): number =>
  Math.max(ownHeightOf(element), element.matches(controls) ? touchPx : 0)

function ownHeightOf(element: Element): number {
  if (element.tagName === 'WX-CANVAS') return canvasPx
  const styled = styledHeight(element)
  if (styled !== null) return styled
  if (element.children.length === 0) return element.textContent.trim() === '' ? 0 : linePx
  return [...element.children].reduce((sum, child) => sum + heightOf(child), 0)
}

/** A page that has become shorter than it was scrolled stands at its end. */
function scrollOf(page: Element): number {
  const { top, screen } = scrolled.get(page) ?? { top: 0, screen: 0 }
  return top === 0 ? 0 : Math.max(0, Math.min(top, heightOf(page) - screen))
}

function topOf(element: Element): number {
  if (element.tagName === 'WX-PAGE' || element.parentElement === null) return -scrollOf(element)
  let top = topOf(element.parentElement)
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
    top += heightOf(before)
  }
  return top
}

/** Gives the elements of a view heights and places, as rough as that: enough to scroll by. */
export function layOut({ HTMLElement, DOMRect }: DOMWindow): void {
  HTMLElement.prototype.getBoundingClientRect = function (this: Element) {
    return new DOMRect(0, topOf(this), this.isConnected ? 390 : 0, this.isConnected ? heightOf(this) : 0)
  }
}

/** Scrolls a page, no further than it goes; says where it stands then. */
export function scrollPage(page: Element, top: number, screen: number): number {
  scrolled.set(page, { top, screen })
  return scrollOf(page)
}
