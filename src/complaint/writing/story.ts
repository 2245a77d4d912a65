/** A gap in a ready sentence, for the person to fill. */
const blank = /_{3,}/g

/** How many gaps a story still has. */
export const blanksIn = (story: string): number => story.match(blank)?.length ?? 0

/** The story with something more at its end, on a line of its own. */
export function withMore(story: string, more: string): string {
  const before = story.trimEnd()
  return before === '' ? more : `${before}\n${more}`
}

/** The story with what was heard after what is there already. */
export function withHeard(story: string, heard: string): string {
  const last = story.at(-1)
  // Between two English words; Chinese needs no blank.
  const gap = last !== undefined && /[\w.,;!?]/.test(last) && /^\w/.test(heard) ? ' ' : ''
  return `${story}${gap}${heard}`
}

/** The story without a sentence that still stands in it as it was put. */
export const without = (story: string, sentence: string): string =>
  story.replace(new RegExp(`\\n?${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`), '').replace(/^\n/, '')
