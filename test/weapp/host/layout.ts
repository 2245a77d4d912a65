import type { DOMWindow } from 'jsdom'

/** CSS px of a line of text; WeChat's default is about as much. */
const linePx = 20

/** A canvas without a style is so high, as WeChat has it. */
const canvasPx = 150

/** How far each page is scrolled, in CSS px. */
const scrolled = new WeakMap<Element, number>()

const styledHeight = (element: Element): number | null => {
  const match = /(?:^|[;\s])height:\s*([\d.]+)px/.exec(element.getAttribute('style') ?? '')
  return match ? Number(match[1]) : null
}

/** Everything stands below what is before it: a text is a line, a box as high as what it holds, or as its style says. */
function heightOf(element: Element): number {
  if (element.tagName === 'WX-CANVAS') return canvasPx
  const styled = styledHeight(element)
  if (styled !== null) return styled
  if (element.children.length === 0) return element.textContent.trim() === '' ? 0 : linePx
  return [...element.children].reduce((sum, child) => sum + heightOf(child), 0)
}

function topOf(element: Element): number {
  if (element.tagName === 'WX-PAGE' || element.parentElement === null) return -(scrolled.get(element) ?? 0)
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
  const scrollTop = Math.max(0, Math.min(top, heightOf(page) - screen))
  scrolled.set(page, scrollTop)
  return scrollTop
}
