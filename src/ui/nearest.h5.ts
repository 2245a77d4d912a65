const stops = 'a[href], button, input, select, textarea, [tabindex="0"]'
const items = 'li, [role=listitem]'

/**
 * Where the focus goes on to from what was taken away: the same control of the next or previous item, else the heading
 * of the card, the section or the page around it.
 */
export function nearest(gone: Element, records: readonly MutationRecord[]): HTMLElement | null {
  let within: Node = gone
  let removed: Node = gone
  let beside: readonly (Node | null)[] = []
  for (const { target, removedNodes, nextSibling, previousSibling } of records) {
    for (const node of removedNodes) {
      if (node.contains(within)) {
        within = target
        removed = node
        beside = [nextSibling, previousSibling]
      }
    }
  }
  if (!(within instanceof Element && removed instanceof Element)) return null
  // Scrolled out of a long list: nobody took it away, and the scroll must not jump back.
  if (within.matches('.ui-virtual__block:empty')) return null
  if (removed.matches(items)) {
    const at = [...removed.querySelectorAll(stops)].indexOf(gone)
    for (const item of beside) {
      const controls =
        item instanceof Element && item.isConnected ? item.querySelectorAll<HTMLElement>(stops) : []
      const next = controls[at] ?? controls[controls.length - 1]
      if (next) return next
    }
  }
  for (let around: Element | null = within; around; around = around.parentElement) {
    const isItem = around.matches(items)
    if (!isItem && !around.matches('.ui-card, section, dialog, .ui-page')) continue
    const next = around.querySelector<HTMLElement>(isItem ? stops : 'h1, h2, h3, h4')
    if (next && !isItem) next.tabIndex = -1
    if (next) return next
  }
  return null
}
