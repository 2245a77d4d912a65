const region = (): HTMLElement => {
  const present = document.getElementById('ui-live')
  if (present) return present
  const made = document.createElement('div')
  made.id = 'ui-live'
  made.className = 'ui-unseen'
  made.setAttribute('aria-live', 'polite')
  document.body.append(made)
  return made
}

/** Says a sentence to a screen reader, politely. The same sentence twice is said twice. */
export function announce(sentence: string): void {
  const line = document.createElement('p')
  line.textContent = sentence
  region().replaceChildren(line)
}
