import { announce } from './announce'
import './Toast.css'

/** Long enough to read, and never the only place where a failure is told. */
const shownMs = 4000
let timer: number | undefined

const isElder = (): boolean => document.querySelector('.theme-elder') !== null

/** Who types sends it off with this key, on a phone too. */
const onKey = ({ key }: KeyboardEvent): void => {
  if (key === 'Enter') takeAway()
}

function takeAway(): void {
  window.removeEventListener('click', takeAway, true)
  window.removeEventListener('keydown', onKey, true)
  document.getElementById('ui-toast')?.remove()
}

/**
 * A short sentence over the page that goes by itself; a screen reader hears it. In the elder edition nothing has a time
 * limit: it stays until something is pressed.
 */
export function toast(sentence: string): void {
  const present = document.getElementById('ui-toast')
  const box = present ?? document.createElement('div')
  box.id = 'ui-toast'
  box.className = 'ui-toast'
  box.setAttribute('aria-hidden', 'true')
  box.textContent = sentence
  // A modal dialog makes the rest of the document inert and covers it.
  ;(document.querySelector('dialog[open]') ?? document.body).append(box)
  announce(sentence)
  window.clearTimeout(timer)
  // The press that brought it has gone by here already.
  if (isElder()) {
    window.addEventListener('click', takeAway, true)
    window.addEventListener('keydown', onKey, true)
  } else timer = window.setTimeout(takeAway, shownMs)
}
