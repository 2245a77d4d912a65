import { announce } from './announce'
import './Toast.css'

/** Long enough to read, longer in the elder edition, and never the only place where a failure is told. */
const shownMs = (): number => (document.querySelector('.theme-elder') ? 15000 : 4000)
let timer: number | undefined

/** A short sentence over the page that goes by itself; a screen reader hears it. */
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
  timer = window.setTimeout(() => box.remove(), shownMs())
}
