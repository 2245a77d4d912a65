type Listener = (sentence: string) => void

const listeners = new Set<Listener>()

/** For the live region of the page on screen, in the mini-program. Returns how to stop listening. */
export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const sayToListeners = (sentence: string): void => {
  listeners.forEach((listener) => listener(sentence))
}
