export interface KioskListener {
  /** A scanner that acts as a keyboard has typed a code. GS (U+001D) and symbology identifiers are kept. */
  onRead(text: string): void
  /** Somebody is there: a touch, a key, a wheel, anywhere on the page. */
  onTouch(): void
}

/** What a kiosk hears without any field having the focus. */
export interface KioskInput {
  /** Listens until the answer is called. */
  listen(listener: KioskListener): () => void
}
