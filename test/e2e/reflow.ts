import type { Page } from 'playwright-core'

/**
 * What the window does not show whole, one line each: a page wider than its window, words that are cut off or written
 * over one another, dates and numbers of cases on two lines, lines that begin with what parts two facts, bars that
 * take more than half of its height. What scrolls in a frame of its own may be wider (WCAG 1.4.4, 1.4.10), and pictures
 * may be of one piece.
 */
export const lostWordsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>()
    const slack = 1.5
    const pictures = '.ui-seal, .ui-ring, .chain-map, .ui-icon, .ui-areas, [hidden], .ui-unseen'
    const inOnePiece = /\b\d{4}-(?:\d\d-\d\d|\d{6})\b/g
    /** Its even letters may be wider than a phone. */
    const evenCode = '.ui-code__text'
    const told = (text: string): string => `“${text.trim().slice(0, 24)}”`
    const isBar = ({ position, bottom, top }: CSSStyleDeclaration): boolean =>
      position === 'fixed' || (position === 'sticky' && (bottom !== 'auto' || top !== 'auto'))

    for (const frame of [document.documentElement, ...document.querySelectorAll('.taro_page')]) {
      const excess = frame.scrollWidth - frame.clientWidth
      if (frame.checkVisibility() && excess > slack) found.add(`page wider by ${excess}`)
    }

    const heights = new Map<Element, number>()
    for (const bar of document.querySelectorAll('.ui-page *')) {
      if (!isBar(getComputedStyle(bar)) || !bar.checkVisibility() || bar.closest('dialog')) continue
      heights.set(bar, bar.getBoundingClientRect().height)
    }
    const taken = [...heights.values()].reduce((sum, height) => sum + height, 0)
    if (taken > innerHeight / 2) found.add(`bars take ${Math.round(taken)} of ${innerHeight}`)

    /** What lies on top of the rest has words of its own over others' words. */
    const layerOf = (element: Element): Element => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        if (at.matches('dialog, [role="listbox"]') || isBar(getComputedStyle(at))) return at
      }
      return document.body
    }
    /** The nearest frame that hides what does not fit in it, and in which directions one can scroll to that. */
    const frameOf = (element: Element) => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        if (at.matches('.taro_page, .taro_router, body')) return null
        const { overflowX, overflowY } = getComputedStyle(at)
        if (overflowX === 'visible' && overflowY === 'visible') continue
        const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll'
        return { edge: at.getBoundingClientRect(), sideways: scrolls(overflowX), down: scrolls(overflowY) }
      }
      return null
    }
    const placed: { readonly text: string; readonly layer: Element; readonly box: DOMRect }[] = []
    const lineOf = (node: Node, at: number): DOMRect => {
      const letter = document.createRange()
      letter.setStart(node, at)
      letter.setEnd(node, at + 1)
      return letter.getBoundingClientRect()
    }
    /** Whether what these words end with is a code as long as its line, beside which nothing has room. */
    const fillsItsLine = (node: Node, text: string): boolean => {
      const start = text.length - (/[!-~]*$/.exec(text)?.[0].length ?? 0)
      if (start === text.length) return false
      const top = lineOf(node, text.length - 1).top
      return (
        start === 0 || lineOf(node, start).top < top - slack || lineOf(node, start - 1).bottom <= top + slack
      )
    }
    for (const word of document.querySelectorAll('.ui-ring__day, .ui-ring__of')) {
      const hole = word.parentElement
      if (hole && word.scrollWidth > hole.clientWidth + slack)
        found.add(`across its ring: ${told(word.textContent ?? '')}`)
    }
    let before: Node | null = null
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (words.nextNode()) {
      const text = words.currentNode.textContent ?? ''
      const element = words.currentNode.parentElement
      if (element === null || text.trim() === '' || element.closest(pictures) !== null) continue
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(words.currentNode)
      for (const { 0: whole, index } of element.closest(evenCode) ? [] : text.matchAll(inOnePiece)) {
        const piece = document.createRange()
        piece.setStart(words.currentNode, index)
        piece.setEnd(words.currentNode, index + whole.length)
        if (piece.getClientRects().length > 1) found.add(`on two lines: ${told(text)}`)
      }
      for (const { index } of text.matchAll(/[·›]/g)) {
        const isFirst = text.slice(0, index).trim() === ''
        const node = isFirst ? before : words.currentNode
        if (node === null || (isFirst && !element.contains(node))) continue
        const last = (isFirst ? (node.textContent ?? '') : text.slice(0, index)).trimEnd()
        const isBelow = lineOf(node, last.length - 1).bottom <= lineOf(words.currentNode, index).top + slack
        if (isBelow && !fillsItsLine(node, last)) found.add(`a line begins with what parts it: ${told(text)}`)
      }
      before = words.currentNode
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
      const frame = frameOf(element)
      for (const box of boxes) {
        const { left, right } = frame?.edge ?? { left: 0, right: innerWidth }
        if (!frame?.sideways && (box.right > right + slack || box.left < left - slack)) {
          found.add(`cut off: ${told(text)}`)
        }
        const centre = box.y + box.height / 2
        if (frame && (centre < frame.edge.top || centre > frame.edge.bottom)) {
          if (!frame.down) found.add(`cut off below: ${told(text)}`)
          continue
        }
        // The letters themselves fill the middle of their line.
        const middle = new DOMRect(box.x + 1, box.y + box.height * 0.25, box.width - 2, box.height * 0.5)
        placed.push({ text, layer: layerOf(element), box: middle })
      }
    }
    placed.sort((one, other) => one.box.top - other.box.top)
    for (const [at, one] of placed.entries()) {
      for (const other of placed.slice(at + 1)) {
        if (other.box.top >= one.box.bottom) break
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top
        if (one.layer === other.layer && across > 1 && down > 1) {
          found.add(`over one another: ${told(one.text)} and ${told(other.text)}`)
        }
      }
    }
    return [...found]
  })

/**
 * The controls that the focus reaches under a bar, where nobody sees it (WCAG 2.4.11), going forwards and back again
 * through the page.
 */
export const hiddenFocusOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>()
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const open = [...document.querySelectorAll('dialog[open]')].at(-1)
    const stops = [...(open ?? document).querySelectorAll<HTMLElement>(controls)].filter(
      (control) =>
        control.tabIndex >= 0 &&
        !control.matches(':disabled, .ui-page__skip') &&
        control.checkVisibility({ visibilityProperty: true }),
    )
    for (const stop of [...stops, ...[...stops].reverse()]) {
      stop.focus()
      // A box or dot is drawn by its label.
      const seen = stop.matches('[type="checkbox"], [type="radio"]') ? (stop.closest('label') ?? stop) : stop
      const box = seen.getBoundingClientRect()
      // What is larger than the window is seen by the part of it that is there.
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
      const points = [0.1, 0.5, 0.9].flatMap((across) =>
        [0.1, 0.5, 0.9].map((down) => [left + (right - left) * across, top + (bottom - top) * down] as const),
      )
      const isSeen = points.some(([x, y]) => {
        const there = document.elementFromPoint(x, y)
        return there !== null && (seen.contains(there) || there.contains(seen))
      })
      if (!isSeen) {
        found.add(
          `focus hidden on “${(stop.getAttribute('aria-label') ?? seen.textContent ?? '').trim().slice(0, 24)}”`,
        )
      }
    }
    return [...found]
  })
