/**
 * What a page showed at first and took back before anything else happened. A browser paints that first look, and
 * whoever sees it is told something that is not so.
 */
export const takenBack = (open: () => unknown): string[] => {
  const seen = new MutationObserver(() => undefined)
  seen.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    characterDataOldValue: true,
  })
  open()
  const changes = seen.takeRecords()
  seen.disconnect()
  return changes.flatMap(({ oldValue, removedNodes }) => [
    ...(oldValue === null ? [] : [oldValue]),
    ...Array.from(removedNodes, ({ textContent }) => textContent ?? ''),
  ])
}
