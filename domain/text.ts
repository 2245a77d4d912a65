/** A sentence for people, in the two languages the product speaks. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** A `Text` from its two sentences. */
export function say(zh: string, en: string): Text {
  return { zh, en }
}

/** Parts of one sentence side by side: `甲，乙`, `A, B`. */
export const joined = (parts: readonly Text[]): Text =>
  say(parts.map(({ zh }) => zh).join('，'), parts.map(({ en }) => en).join(', '))

/** A sentence without the stop at its end: others follow it, or the rule that wrote it left the stop out. */
export const withoutStop = (sentence: string): string => sentence.trim().replace(/[。.；;]+$/, '')
