/** What a person may have used before the script was there. */
const controls = 'a, button, input, textarea, select'
/** A page that has failed, or shows something else, is shown after so long all the same. */
const patienceMs = 4000

/** As much stands on the page as was painted: its banner and its bars, and no outline of what is still coming. */
const isThere = (page: Element, painted: Element): boolean =>
  page.childElementCount >= painted.childElementCount && page.querySelector('.ui-skeleton') === null

/**
 * Keeps what the server has painted on screen until the app's page shows as much, and hands over what the person has
 * done meanwhile: where she has scrolled to, what she has typed and pressed, and where the focus is.
 */
export function keepPainted(shell: HTMLElement, page: HTMLElement): void {
  const scroller = shell.querySelector('#shell-painted')
  const painted = scroller?.firstElementChild
  const replace = (): void => {
    watch.disconnect()
    clearTimeout(timer)
    delete document.documentElement.dataset['shell']
    if (scroller && page.parentElement) page.parentElement.scrollTop = scroller.scrollTop
    const handOver = painted ? doneOn(painted, page) : null
    shell.remove()
    handOver?.()
  }
  const watch = new MutationObserver(() => {
    if (painted && isThere(page, painted)) replace()
  })
  const timer = setTimeout(replace, patienceMs)
  if (!painted || isThere(page, painted)) replace()
  else watch.observe(page, { childList: true, subtree: true })
}

const labelOf = (control: Element): string =>
  `${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent}`

/** The same control of the app's page: the one of its name, in the order in which they stand. */
function twinOf(control: Element, painted: Element, page: Element): HTMLElement | undefined {
  const sameIn = (of: Element): Element[] =>
    [...of.querySelectorAll(controls)].filter((each) => labelOf(each) === labelOf(control))
  return sameIn(page)[sameIn(painted).indexOf(control)] as HTMLElement | undefined
}

/** @returns what does the same on the app's page, once that is seen */
function doneOn(painted: Element, page: Element): () => void {
  const typed = [...painted.querySelectorAll<HTMLInputElement>('input')].filter(
    (field) => field.value !== field.defaultValue,
  )
  const texts = typed.map((field) => [twinOf(field, painted, page), field.value] as const)
  const { activeElement } = document
  const focused =
    activeElement && painted.contains(activeElement) ? twinOf(activeElement, painted, page) : null
  const pressed = painted.querySelector('[data-pressed]')
  const pressedTwin = pressed && twinOf(pressed, painted, page)
  return () => {
    for (const [field, text] of texts) if (field) type(field, text)
    focused?.focus({ preventScroll: true })
    pressedTwin?.click()
  }
}

/** React hears only what is set past its own setter. */
function type(field: HTMLElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
