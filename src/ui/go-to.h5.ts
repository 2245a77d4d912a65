/** Brings a part of the open page into sight and the focus onto the first control in it. */
export function goTo(id: string): void {
  // Pages below the top one stay in the document: the last is the one in sight.
  const part = [...document.querySelectorAll<HTMLElement>(`[id="${id}"]`)].at(-1)
  if (!part) return
  part.scrollIntoView({ block: 'center' })
  part.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true })
}
