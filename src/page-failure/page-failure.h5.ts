import { isPartMissing } from '../api/missing-part'
import { speak, type Language } from '../i18n/messages'
import { toast } from '../ui/toast'
import { pageFailureMessages } from './messages'

/** Nothing but the outline is there yet: it says what happened and offers to load the page anew. */
function tellInShell(shell: HTMLElement, sentence: string, again: string): void {
  const words = document.createElement('p')
  words.textContent = sentence
  const link = document.createElement('a')
  link.href = window.location.href
  link.textContent = again
  link.className = 'ui-button ui-button--primary'
  const card = document.createElement('div')
  card.className = 'ui-card'
  card.setAttribute('role', 'alert')
  card.append(words, link)
  shell.querySelectorAll('main').forEach((main) => main.replaceChildren(card.cloneNode(true)))
}

/** Says when a page, or what a press was for, could not be fetched; pressing the same again tries again. */
export function tellPageFailures(language: () => Language): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (!isPartMissing(event.reason)) return
    event.preventDefault()
    const say = speak(pageFailureMessages, language())
    const shell = document.getElementById('shell')
    if (shell === null) toast(say('notOpened'))
    else tellInShell(shell, say('notOpened'), say('again'))
  })
}
