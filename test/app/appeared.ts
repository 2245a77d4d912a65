/** Whether words have stood on the screen since, if only for the moment in which something else came in their place. */
export function watchFor(words: RegExp): () => boolean {
  let hasAppeared = false
  new MutationObserver(() => {
    hasAppeared ||= words.test(document.body.textContent)
  }).observe(document.body, { childList: true, subtree: true, characterData: true })
  return () => hasAppeared
}
