/** A sentence for people, in the two languages the product speaks. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** A `Text` from its two sentences. */
export function say(zh: string, en: string): Text {
  return { zh, en }
}
