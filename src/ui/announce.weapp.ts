import { sayToListeners } from './announcement'

/** Says a sentence to a screen reader, politely, through the live region of the page. */
export function announce(sentence: string): void {
  sayToListeners(sentence)
}
